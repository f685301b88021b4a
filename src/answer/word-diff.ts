import { isSpoken, type WordingToken } from '../language/wording.ts';
import type { AlignedStep } from './align-wordings.ts';

/** A stretch that both wordings have, or only the report (`missing` in the claim), or only the claim (`added`). */
export interface DiffStep {
  readonly op: 'same' | 'missing' | 'added';
  /** As written: of `same` and `missing` in the report, of `added` in the claim. */
  readonly text: string;
  /** What kind of word that weighs more than others is among it. */
  readonly touches?: readonly Touched[];
}

/** Kinds of words whose change changes what is said. */
export type Touched = 'negation' | 'number' | 'name';

const NEGATION =
  /^(?:nicht|nichts|nie|niemals|niemand\p{L}*|nirgend\p{L}*|kein\p{L}{0,2}|weder|noch nie|ohne|keinesfalls|keineswegs|keinerlei|nein|dementier\p{L}*|bestreite[nt]|bestritt\p{L}*)$/iu;

const NUMBER_WORD =
  /^(?:null|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{L}*(?:zehn|zig|ßig|hundert|tausend)|hunderte|tausende|dutzend\p{L}*|million\p{L}*|milliarde\p{L}*|billion\p{L}*|halb\p{L}{0,2}|doppelt\p{L}{0,2}|erste\p{L}?|zweite\p{L}?|dritte\p{L}?|vierte\p{L}?|fünfte\p{L}?)$/iu;

/** The claim against the report's wording, neighbours of one kind joined, nothing left out. */
export function toDiff(steps: readonly AlignedStep[], source: string, claim: string): DiffStep[] {
  const diff: DiffStep[] = [];
  let start = 0;
  while (start < steps.length) {
    const op = steps[start]?.op;
    let end = start;
    while (end < steps.length && steps[end]?.op === op) end += 1;
    const tokens = steps.slice(start, end).map((step) => (step.op === 'added' ? step.claimed : step.source));
    const text = textOf(tokens, op === 'added' ? claim : source);
    const touches = op === 'same' ? [] : touchedBy(tokens);
    if (op) diff.push(touches.length > 0 ? { op, text, touches } : { op, text });
    start = end;
  }
  return diff;
}

function textOf(tokens: readonly WordingToken[], text: string): string {
  return text.slice(tokens[0]?.span.start, tokens.at(-1)?.span.end);
}

/** Kinds of weighing words among the tokens, each once. A name is a capitalised word that is no common noun's ending. */
export function touchedBy(tokens: readonly WordingToken[]): Touched[] {
  const touched = new Set<Touched>();
  for (const token of tokens) {
    if (NEGATION.test(token.text)) touched.add('negation');
    else if (token.kind === 'number' || /\d/u.test(token.text) || NUMBER_WORD.test(token.text)) touched.add('number');
    else if (looksLikeName(token)) touched.add('name');
  }
  return [...touched];
}

/** Endings that nouns have and names hardly ever. */
const NOUN_ENDING =
  /(?:ung|heit|keit|schaft|tion|ismus|ment|tät|nis|tum|ling|enz|anz|ik|ie|ungen|heiten|keiten|schaften|tionen|täten|nisse|zeug|kraft|stoff|wesen)$/u;

/** German writes every noun with a capital; a word that the text has only with a capital may be one or the other. */
function looksLikeName(token: WordingToken): boolean {
  return isSpoken(token) && /^\p{Lu}/u.test(token.text) && token.text.length > 2 && !NOUN_ENDING.test(token.text);
}
