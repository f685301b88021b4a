import type { Archive } from '../archive/archive.ts';
import type { Passage } from '../corpus/report.ts';
import { mergeSpellings } from '../language/spelling.ts';
import { isSpoken, toWording, toWordStem } from '../language/wording.ts';
import type { Attribution } from './answer.ts';

/** Whether the claimed speaker is the one of a place: the report says so, says otherwise, or leaves it open. */
export type SpeakerFinding = 'said' | 'otherwise' | 'open' | 'unlikely';

/**
 * What a report says about a claimed speaker of one of its passages.
 *
 * `said`: the report names that speaker, or the agency that the claim names. `otherwise`: it names somebody else. `open`:
 * it does not settle who speaks, and the claimed speaker is named in this paragraph or the one before. `unlikely`: it
 * settles nobody, and does not name the claimed speaker near.
 */
export function judgeSpeaker(
  claimed: string,
  passage: Passage,
  { speaker, candidates, frameSpeaker, via }: Attribution,
  archive: Archive,
): SpeakerFinding {
  const sayers = [speaker?.name, speaker?.asWritten, frameSpeaker?.name, frameSpeaker?.asWritten, via];
  if (sayers.some((name) => name !== undefined && namesSame(claimed, name, archive))) return 'said';
  if (candidates?.some((name) => namesSame(claimed, name, archive))) return 'open';
  if (speaker?.certain) return 'otherwise';
  return isNamedNear(claimed, passage, archive) ? 'open' : 'unlikely';
}

/**
 * Whether two names are of one person or institution: all words of the shorter one are in the longer one, or both end in
 * the same surname and neither has another given name. An operator's alias counts as the name behind it.
 */
export function namesSame(a: string, b: string, { aliases }: Pick<Archive, 'aliases'>): boolean {
  const [x, y] = [wordsOf(aliases[a] ?? a), wordsOf(aliases[b] ?? b)];
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  if (shorter.length === 0) return false;
  return shorter.every((word) => longer.includes(word));
}

/** Words that stand with names and name nobody. */
const NO_NAME = new Set(
  'der die das den dem des ein eine einer eines einem herr herrn frau dr prof von vom laut angaben angabe nach und the mr mrs ms'.split(
    ' ',
  ),
);

/** Stems, with spellings that vary between languages made one: Lawrow, Lavrov. */
function wordsOf(name: string): string[] {
  return toWording(name.replaceAll('-', ' '))
    .filter((token) => isSpoken(token) && !NO_NAME.has(token.text.toLowerCase()))
    .map((token) => mergeSpellings(toWordStem(token.text)));
}

function isNamedNear(claimed: string, passage: Passage, archive: Archive): boolean {
  const before = archive.report(passage.reportId)?.passages[passage.position - 2];
  const surname = wordsOf(claimed).at(-1);
  const near = wordsOf(`${before?.text ?? ''} ${passage.text}`);
  return surname !== undefined && near.includes(surname);
}
