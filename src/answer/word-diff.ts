import { isNameLike } from '../language/name-like.ts';
import type { WordingToken } from '../language/wording.ts';
import type { AlignedStep } from './align-wordings.ts';

/** A stretch that both wordings have, or only the report (`missing` in the claim), or only the claim (`added`). */
export interface DiffStep {
  readonly op: 'same' | 'missing' | 'added';
  /** As written: of `same` and `missing` in the report, of `added` in the claim. */
  readonly text: string;
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
    if (op) diff.push({ op, text: textOf(tokens, op === 'added' ? claim : source) });
    start = end;
  }
  return diff;
}

function textOf(tokens: readonly WordingToken[], text: string): string {
  return text.slice(tokens[0]?.span.start, tokens.at(-1)?.span.end);
}

/** Kinds of weighing words among the changed words of an alignment, each once, in reading order. */
export function touchedIn(steps: readonly AlignedStep[]): Touched[] {
  const touched = new Set<Touched>();
  let before: { source?: WordingToken | undefined; claimed?: WordingToken | undefined } = {};
  for (const { op, source, claimed } of steps) {
    if (op === 'missing') for (const one of touchOf(source, before.source)) touched.add(one);
    if (op === 'added') for (const one of touchOf(claimed, before.claimed)) touched.add(one);
    before = { source: source ?? before.source, claimed: claimed ?? before.claimed };
  }
  return [...touched];
}

function touchOf(token: WordingToken, before: WordingToken | undefined): Touched[] {
  if (isNegation(token.text)) return ['negation'];
  if (token.kind === 'number' || /\d/u.test(token.text) || NUMBER_WORD.test(token.text)) return ['number'];
  return isNameLike(token.text, before?.text) ? ['name'] : [];
}

/** Whether a word denies, alone or as a verb. */
export function isNegation(word: string): boolean {
  return NEGATION.test(word);
}
