import { fold } from '../language/fold.ts';
import { joinParticles } from '../language/join-particles.ts';
import { PHRASE_WORDS } from '../language/other-case.ts';
import { joinPhrases } from '../language/phrases.ts';
import { stanceOf, toMeaningStem } from '../language/same-meaning.ts';
import type { Span } from '../language/span.ts';
import { isStopWord } from '../language/stop-words.ts';
import { isSpoken, toWording, type WordingToken } from '../language/wording.ts';
import { clauseRoles } from './clause-roles.ts';
import { statedContent } from './statement-content.ts';
import { type StatementTerm, toTerms } from './statement-term.ts';
import { type StatementTime, timeOf } from './statement-time.ts';
import { MONTH, NEGATION, WEEKDAY } from './word-weight.ts';

/** A sentence taken apart for comparing what it states. */
export interface StatementTerms {
  /** In reading order. */
  readonly terms: readonly StatementTerm[];
  /** Negating words, in reading order. */
  readonly negations: readonly string[];
  /** Stems of all words, stop words too, in reading order. */
  readonly stems: readonly string[];
  /** What the sentence refuses, leaves open, demands, and so on. */
  readonly stances: ReadonlySet<number>;
  /** Whether something is done to its subject: "wurde … von". */
  readonly isPassive: boolean;
  readonly time: StatementTime;
  /** Whether it holds only on a condition: "falls", "sollte … scheitern". */
  readonly isConditional: boolean;
  readonly weekdays: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
}

/** Sentences of a thousand reports; a full memory is emptied, which costs time and changes nothing. */
const MOST_REMEMBERED = 12_000;
const remembered = new Map<string, StatementTerms>();

/** The words of a sentence that say something, and what in it must not be contradicted. Remembered for a while. */
export function toStatementTerms(text: string): StatementTerms {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const terms = readTerms(text);
  remembered.set(text, terms);
  return terms;
}

function readTerms(text: string): StatementTerms {
  const { isStated, isSource } = statedContent(text);
  const roles = clauseRoles(text);
  const within = (spans: readonly Span[], { span }: WordingToken) =>
    spans.some(({ start, end }) => start <= span.start && span.end <= end);
  const clauses = new Map<WordingToken, number>();
  let clause = 0;
  const tokens = joinPhrases(joinParticles(toWording(text), (token) => within(roles.finites, token))).filter(
    (token) => {
      if (token.kind === 'mark') clause += 1;
      clauses.set(token, clause);
      return isSpoken(token);
    },
  );
  const folded = tokens.map((token) => fold(token.text));
  const terms = tokens.flatMap((token, i) =>
    toTerms(token, {
      preceding: tokens.slice(Math.max(0, i - PHRASE_WORDS), i),
      after: tokens[i + 1],
      clause: clauses.get(token) ?? 0,
      isStated: isStated(token.span.start),
      isSource: isSource(token.span.start),
      isPredicate: within(roles.predicates, token),
      isAgent: within(roles.agents, token),
      isPatient: within(roles.patients, token),
      isAdverbial: within(roles.adverbials, token),
      isRelative: within(roles.relatives, token),
    }),
  );
  // Stop words fall together with other words in their stem: "war" with "warnt".
  const stances = new Set(
    tokens.flatMap(({ text: word }, i) =>
      isStopWord(folded[i] ?? '', 'de') ? [] : (stanceOf(toMeaningStem(word)) ?? []),
    ),
  );
  return {
    terms,
    negations: folded.filter((word) => NEGATION.test(word)),
    stems: tokens.map((token) => toMeaningStem(token.text)),
    stances,
    isPassive: folded.some((word) => /^(?:wurden?|worden|wird|werden)$/u.test(word)),
    isConditional: isConditional(folded),
    time: timeOf(
      tokens.map((token) => token.text.toLowerCase()),
      terms.flatMap(({ isPredicate, isStated, isAdverbial, text: word }) =>
        isPredicate && isStated && !isAdverbial ? word : [],
      ),
    ),
    weekdays: new Set(folded.flatMap((word) => WEEKDAY.exec(word)?.[0] ?? [])),
    months: new Set(folded.filter((word) => MONTH.test(word))),
  };
}

/** "Falls …", "wenn …", and a clause that begins with its verb: "Sollten die Gespräche scheitern, …", "Käme es …, fiele". */
function isConditional(folded: readonly string[]): boolean {
  return (
    folded.some((word) => /^(?:falls|wenn|sofern|vorausgesetzt)$/u.test(word)) ||
    /^(?:sollten?|kame|ware|waren|hatten?|wurden?|konnten?|fiele|gabe)$/u.test(folded[0] ?? '')
  );
}
