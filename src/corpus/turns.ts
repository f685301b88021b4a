import { boilerplateRole, isHeadingLike, isRunningText } from './block-role.ts';
import type { Block } from './blocks.ts';

const LABEL = /^((?:taz|\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,2}): \S/u;
/** Questions put to somebody, not headings in the form of a question: "Herr Habeck, wird das Gas reichen?" */
const ADDRESSES = /(?<!\p{L})(?:Sie|Ihr\p{L}*|Ihnen|Herr|Frau|du|dich|dir|dein\p{L}*|euch|euer|eure)(?!\p{L})/u;
/** Fewer labels or questions are headings that happen to look like them. */
const LEAST_LABELLED = 4;
const LEAST_QUESTIONS = 2;

/**
 * Tells which blocks of a report are turns of an interview: text, though a question looks like a heading.
 *
 * Either two or more names in front of turns alternate ("SZ: …", "Habeck: …"), or questions address somebody.
 */
export function findTurns(blocks: readonly Block[]): (block: Block) => boolean {
  const labels = new Map<string, number>();
  for (const { text } of blocks) {
    const label = labelOf(text);
    if (label) labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  const labelled = [...labels.values()].reduce((sum, count) => sum + count, 0);
  const areLabelled =
    labels.size >= 2 &&
    labelled >= LEAST_LABELLED &&
    [...labels.values()].some((count) => count > 1) &&
    blocks.some((block) => labelOf(block.text) && (block.text.endsWith('?') || isRunningText(block)));
  const questions = blocks.filter((block) => block.text.endsWith('?') && isHeadingLike(block));
  const addressed = questions.filter(({ text }) => ADDRESSES.test(text)).length;
  const areQuestions = addressed >= LEAST_QUESTIONS && addressed >= questions.length / 2;
  const lines = new Set(areQuestions ? questions.map(({ line }) => line) : []);
  return ({ line, text }) => lines.has(line) || (areLabelled && labelOf(text) !== undefined);
}

/** The last word of the name before a turn: "Robert Habeck: …" and "Habeck: …" are one. */
function labelOf(text: string): string | undefined {
  const label = LABEL.exec(text)?.[1];
  return label && !boilerplateRole(text) ? label.split(' ').at(-1) : undefined;
}
