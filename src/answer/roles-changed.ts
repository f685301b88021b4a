import type { AlignedStatement } from './align-statements.ts';
import { coverOf } from './match-terms.ts';
import type { StatementTerm } from './statement-term.ts';

type Terms = readonly StatementTerm[];

/** From here on two terms name the same. */
const NAMES_SAME = 0.6;

/**
 * Whether somebody does in one sentence what is done to them in the other, somebody says in one what is said of them in
 * the other, or two countries have changed places.
 */
export function rolesChanged(x: AlignedStatement, y: AlignedStatement): boolean {
  return agentsCrossed(x, y) || causesCrossed(x, y) || sourcesCrossed(x, y) || countriesCrossed(x, y);
}

/**
 * "A verklagt B" against "B verklagt A" or "A wird von B verklagt": the same verb, done by whom the other sentence names
 * as something else. Only of the same verb: "streichen" and "ausfallen" tell the same of two subjects.
 */
function agentsCrossed({ terms: x }: AlignedStatement, { terms: y }: AlignedStatement): boolean {
  return x.some(
    (deed) =>
      deed.isPredicate &&
      y.some((other) => {
        if (!other.isPredicate || !areSameVerb(deed, other)) return false;
        const [agents, others] = [doing(inClause(x, deed)), doing(inClause(y, other))];
        return (
          !meet(agents, others) &&
          areNamed(
            agents,
            y.filter((term) => !others.includes(term)),
          ) &&
          areNamed(
            others,
            x.filter((term) => !agents.includes(term)),
          )
        );
      }),
  );
}

const areSameVerb = (a: StatementTerm, b: StatementTerm): boolean =>
  a.stem === b.stem || (a.verb !== undefined && a.verb === b.verb);
const inClause = (terms: Terms, { clause }: StatementTerm): Terms => terms.filter((term) => term.clause === clause);

/** "Weil A, B" against "Weil B, A"; "wegen A: B" against "durch B: A". */
function causesCrossed({ terms: x }: AlignedStatement, { terms: y }: AlignedStatement): boolean {
  const [causes, others] = [causing(x), causing(y)];
  return meet(causes, caused(y)) && meet(others, caused(x)) && !meet(causes, others);
}

const CAUSE = /^(?:wegen|durch|infolge|aufgrund|nach|seit)$/u;
const causing = (terms: Terms): Terms =>
  terms.filter(({ isPredicate, isAdverbial, isLight, place, capital, isSource }) =>
    isAdverbial ? isPredicate && !isLight : capital && !isSource && !isLight && CAUSE.test(place),
  );
const caused = (terms: Terms): Terms =>
  terms.filter(
    ({ isPredicate, isAdverbial, isLight, capital, place }) =>
      !isAdverbial && !isLight && (isPredicate || (capital && /^(?:|subject|object)$/u.test(place))),
  );

/** "A wirft B vor" against "B wirft A vor": who says it in one is whom the other tells of. */
function sourcesCrossed({ terms: x }: AlignedStatement, { terms: y }: AlignedStatement): boolean {
  const [mine, theirs] = [sourcesOf(x), sourcesOf(y)];
  if (mine.length === 0 || theirs.length === 0 || meet(mine, theirs)) return false;
  const inBoth = areNamed(mine, notSources(y)) && areNamed(theirs, notSources(x));
  return inBoth || meet(mine, doing(y)) || meet(theirs, doing(x));
}

/** "China … aus Europa" against "EU … aus China". */
function countriesCrossed(x: AlignedStatement, y: AlignedStatement): boolean {
  const theirs = countryRoles(y);
  const shared = [...countryRoles(x)].flatMap(([country, here]) => {
    const there = theirs.get(country);
    return there ? [{ here, there }] : [];
  });
  return shared.some((a) => shared.some((b) => a.here !== b.here && a.here === b.there && a.there === b.here));
}

/** The first role of each country of a sentence. */
function countryRoles({ terms }: AlignedStatement): Map<number, string> {
  const roles = new Map<number, string>();
  for (const { country, role } of terms) if (country !== undefined && !roles.has(country)) roles.set(country, role);
  return roles;
}

const doing = (terms: Terms): Terms => terms.filter(({ isAgent, isSource }) => isAgent && !isSource);
const notSources = (terms: Terms): Terms => terms.filter(({ isSource }) => !isSource);

/** Who says it: the nouns that name them where they act ("sagte A"), all that name them where they do not ("laut A"). */
function sourcesOf(terms: Terms): Terms {
  const sources = terms.filter(({ isSource, capital, isLight }) => isSource && capital && !isLight);
  const acting = sources.filter(({ isAgent }) => isAgent);
  return acting.length > 0 ? acting : sources;
}

/** Whether two phrases name the same; by names and countries where both have them: "die Regierung in Baku". */
function meet(some: Terms, others: Terms): boolean {
  const [telling, theirs] = [some.filter(isTelling), others.filter(isTelling)];
  const both = telling.length > 0 && theirs.length > 0;
  return (both ? telling : some).some((term) => coverOf(term, both ? theirs : others) >= NAMES_SAME);
}

/** Whether what a phrase names stands among other terms. */
function areNamed(phrase: Terms, others: Terms): boolean {
  const telling = phrase.filter(isTelling);
  return (telling.length > 0 ? telling : phrase).some((term) => coverOf(term, others) >= NAMES_SAME);
}

const isTelling = ({ isName, country }: StatementTerm): boolean => isName || country !== undefined;
