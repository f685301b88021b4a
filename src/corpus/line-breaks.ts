import { boilerplateRole, endsSentence, isExclamation, isHeadingLike, isRunningText } from './block-role.ts';
import { type Block, toBlock } from './blocks.ts';
import { isIndentation, type Layout } from './layout.ts';
import { readMetaLine } from './meta-line.ts';
import { isIncomplete } from './page-breaks.ts';

const STARTS_TEXT = /^\s*["„“»«‚'+]*\s*[\p{Lu}\d]/u;
/** "Streit um Bahn:", above a headline. */
const KICKER = /^\p{Lu}[^.!?:]{2,60}:\s*$/u;
/** In words: shorter lines that end in a full stop may be the rest of a sentence. */
const SHORTEST_SENTENCE = 5;
/** In UTF-16 units: a longer line above a sentence is more likely the first part of it. */
const LONGEST_TITLE_LINE = 80;

/** Whether a day, author or outlet stands on a line of its own above or below, before any sentence has come to its end. */
export function isMetaBreak(lines: readonly string[], at: number): boolean {
  const isNamed = [lines[at - 1], lines[at]].some((line) => readMetaLine(line?.trim() ?? '') !== undefined);
  return isNamed && !lines.slice(0, at).some((line) => endsSentence(line) && !readMetaLine(line.trim()));
}

/** Whether a new paragraph starts at line `at`, the one before it having started at line `start`. */
export function isBreak(lines: readonly string[], start: number, at: number, layout: Layout): boolean {
  const [before = '', after = ''] = [lines[at - 1], lines[at]];
  const isFirstLine = at - start === 1;
  if (isFirstLine && boilerplateRole(before.trim()) && boilerplateRole(after.trim())) return true;
  if (/^\s*\p{Ll}/u.test(after)) return false;
  const ends = endsSentence(before);
  // A word alone on the last line of a paragraph is no boilerplate, whatever it looks like.
  if ((ends || isFirstLine) && boilerplateRole(after.trim())) return true;
  if (isFirstLine && boilerplateRole(before.trim())) return true;
  if (ends) return layout.isParagraphEnd(before, after);
  return isFirstLine && isTitleLine(before, after, layout);
}

/** Whether a line is a title above the next one, and not the start of a sentence that goes on there. */
function isTitleLine(before: string, after: string, layout: Layout): boolean {
  const next = toBlock([after], 1);
  // An indented line is the first of a paragraph.
  if (isIndentation([after, before])) return false;
  if (isIncomplete(before) || !layout.isUnforced(before, after) || !STARTS_TEXT.test(after)) return false;
  if (KICKER.test(before) && isHeadingLike(next)) return true;
  if (!isHeadingLike(toBlock([before], 1)) && !isExclamation(before.trim())) return false;
  return (
    isHeadingLike(next) ||
    isExclamation(next.text) ||
    (before.length <= LONGEST_TITLE_LINE && (isSentence(next) || layout.isWrapped))
  );
}

/** What ends as a sentence does and is long enough not to be the rest of one. */
function isSentence(block: Block): boolean {
  return isRunningText(block) || (endsSentence(block.text) && block.text.split(' ').length >= SHORTEST_SENTENCE);
}
