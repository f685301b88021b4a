import { abbreviate, acronymsIn } from '../language/acronyms.ts';
import { areOpposite } from '../language/same-meaning.ts';
import { coverOf, SAME_MEANING } from './match-terms.ts';
import type { StatementTerm } from './statement-term.ts';
import { type StatementTerms, toStatementTerms } from './statement-terms.ts';

/** A sentence beside another one. */
export interface AlignedStatement extends StatementTerms {
  /** 0..1 for each of the terms: how much of it the other sentence says. */
  readonly covers: readonly number[];
  /** Terms of content that the other sentence has nothing for. */
  readonly open: readonly StatementTerm[];
  /** 0..1: share of the weight of its terms that the other sentence says. */
  readonly share: number;
  /** Weight of what the other sentence says: about the number of common content words. */
  readonly held: number;
}

/** Fillers and parts of names weigh less, and are no content of their own. */
const LIGHTEST_CONTENT = 0.4;

/** Two sentences side by side, each with what the other one says of it. */
export function alignStatements(a: string, b: string): [AlignedStatement, AlignedStatement] {
  const x = toStatementTerms(abbreviate(a, acronymsIn(b)));
  const y = toStatementTerms(abbreviate(b, acronymsIn(a)));
  return [beside(x, y), beside(y, x)];
}

function beside(statement: StatementTerms, other: StatementTerms): AlignedStatement {
  const { terms } = statement;
  // "nicht öffnen" says the same as "geschlossen bleiben".
  const isTurned = statement.negations.length > 0 !== other.negations.length > 0;
  const turned = ({ stem }: StatementTerm) => isTurned && other.terms.some((their) => areOpposite(stem, their.stem));
  const covers = terms.map((term) => (turned(term) ? SAME_MEANING : coverOf(term, other.terms)));
  let [held, all] = [0, 0];
  terms.forEach(({ weight }, i) => {
    all += weight;
    held += weight * (covers[i] ?? 0);
  });
  return {
    ...statement,
    covers,
    open: terms.filter(({ isStated, weight }, i) => isStated && weight >= LIGHTEST_CONTENT && covers[i] === 0),
    share: all === 0 ? 0 : held / all,
    held,
  };
}
