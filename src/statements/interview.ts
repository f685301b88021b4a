import type { Passage } from '../corpus/report.ts';
import type { Draft } from './draft.ts';
import { isMedium } from './media.ts';
import type { People } from './people.ts';
import { surnameKey } from './person-names.ts';

/** "Robert Habeck: ", "SPIEGEL: ", "Frage: " at the beginning of a paragraph, and something behind it. */
const LABEL =
  /^[:*'_\s]{0,6}((?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}.’'-]*)[*'_]{0,3}:[*'_]{0,3}\s(?=[\p{L}\p{N}„"»])/u;

const ASKING = /^(?:Frage|Interviewer|Interviewerin|Redaktion)$/u;
const ANSWERING = /^Antwort$/u;

/** A paragraph of an interview: who it is marked with, and whether that is who answers. */
interface Turn {
  readonly label: string;
  readonly answers: boolean;
}

/**
 * What is said in the marked paragraphs of an interview, by paragraph. Empty where the report is none: there the same
 * surname stands before a colon twice, or beside a paper that asks. The questions are the editors'.
 */
export function interviewDrafts(passages: readonly Passage[], people: People): ReadonlyMap<Passage, readonly Draft[]> {
  const turns = passages.flatMap((passage): [Passage, Turn][] => {
    const label = LABEL.exec(passage.text)?.[1];
    if (label === undefined) return [];
    const asks = ASKING.test(label) || isMedium(label) || /^\p{Lu}{2,}$/u.test(label);
    const answers = ANSWERING.test(label) || people.has(surnameOf(label));
    return asks || answers ? [[passage, { label, answers: !asks }]] : [];
  });
  const answering = turns.map(([, turn]) => turn).filter(({ answers }) => answers);
  const surnames = answering.map(({ label }) => surnameOf(label));
  const isInterview = turns.length > answering.length || surnames.some((name, i) => surnames.indexOf(name) < i);
  if (!isInterview || answering.length === 0) return new Map();
  return new Map(turns.map(([passage, turn]) => [passage, turn.answers ? [answerOf(passage, turn)] : []]));
}

const surnameOf = (label: string): string => surnameKey(label.split(' ').at(-1) ?? '');

function answerOf({ text }: Passage, { label }: Turn): Draft {
  const at = text.indexOf(label);
  const source = { start: at, end: at + label.length, pronoun: false };
  const start = LABEL.exec(text)?.[0].length ?? 0;
  const named = ANSWERING.test(label) ? {} : { source };
  return { rule: 'turn', kind: 'direct', parts: [{ start, end: text.length }], cue: ':', marked: true, ...named };
}
