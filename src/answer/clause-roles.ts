import { AUXILIARIES } from '../language/auxiliaries.ts';
import type { Span } from '../language/span.ts';
import { readSentence } from '../statements/reading.ts';
import { toSentences } from '../statements/sentence-tokens.ts';
import { agentsIn, subjectIn } from './clause-actors.ts';
import { arePassive, verbsOf } from './clause-verbs.ts';

/** Who does what to whom in the clauses of a sentence, by offsets into it. */
export interface ClauseRoles {
  /** Finite verbs of main clauses that are no auxiliaries: those that may leave a particle at the end of their clause. */
  readonly finites: readonly Span[];
  /** The words that carry what is done: "gebilligt" of "hat … gebilligt". */
  readonly predicates: readonly Span[];
  /** Subjects of the active, and "von X" of the passive. */
  readonly agents: readonly Span[];
  /** Subjects of the passive. */
  readonly patients: readonly Span[];
  /** Clauses that say why, when or on what condition: "weil …", "falls …". */
  readonly adverbials: readonly Span[];
  readonly relatives: readonly Span[];
}

const MARKS = /[„“”"«»‹›‚‘]/gu;
/** Looks like a verb to the reader of clauses; an adverb of the same length stands in for it. */
const ZUFOLGE = / zufolge\b/gu;
/** What opens the clause of a cause or condition; "so dass" and "damit" open that of a consequence. */
const CAUSAL = /^(?:weil|da|nachdem|falls|wenn|sofern)$/u;

/** The roles in a sentence. Quotation marks are looked through. */
export function clauseRoles(text: string): ClauseRoles {
  const roles: Record<keyof ClauseRoles, Span[]> = {
    finites: [],
    predicates: [],
    agents: [],
    patients: [],
    adverbials: [],
    relatives: [],
  };
  for (const sentence of toSentences(text.replace(MARKS, ' ').replace(ZUFOLGE, ' hierbei'))) {
    const { tokens, segments } = readSentence(sentence);
    for (const segment of segments) {
      const { first, last, kind, finite } = segment;
      const extent = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
      if (kind === 'relative') roles.relatives.push(extent);
      if (!/^(?:main|content|infinitive|adverbial)$/u.test(kind)) continue;
      if (kind === 'adverbial' && CAUSAL.test(tokens[first]?.lower ?? '')) roles.adverbials.push(extent);
      const verbs = verbsOf(tokens, segment);
      const isPassive = arePassive(verbs);
      const full = verbs.filter(({ lower }) => !AUXILIARIES.has(lower));
      roles.predicates.push(...full);
      roles.finites.push(...full.filter((verb) => kind === 'main' && verb === tokens[finite ?? -1]));
      const subject = subjectIn(tokens, segments, segment);
      if (subject) (isPassive ? roles.patients : roles.agents).push(subject);
      if (isPassive) roles.agents.push(...agentsIn(tokens, segment));
    }
  }
  return roles;
}
