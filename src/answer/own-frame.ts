import { isSpoken, toWording, type WordingToken } from '../language/wording.ts';
import { toClaim } from './claim.ts';
import type { FramedClaim } from './claim-frame.ts';
import type { SpeakerFinding } from './claimed-speaker.ts';
import { type Place, runLength } from './find-verbatim.ts';

/** So many words beside a quotation still belong to its frame: "…, sagte der russische Außenminister Lawrow". */
const FRAME_WORDS = 6;
/** Tokens beside the words, more than the claim's frame has, in which it is looked for. */
const BESIDE = 6;
/** So many words of a claim's frame in the report's, beside the speaker's name, tell that it is the report's. */
const SAME_FRAME = 2;

/**
 * Whether a claim's frame is the report's own in other words, so that it belongs to the wording that is compared: ", sagte
 * Lawrow am Montag" where the report has ", sagte Lawrow am Dienstag". Whoever only puts a verb of saying and a name to a
 * quotation, or a part of the report's frame, rewords nothing.
 */
export function rewordsFrame(place: Place, framed: FramedClaim, finding: SpeakerFinding): boolean {
  if (!framed.isQuoted) return sharesWord(place, framed);
  const name = spoken(framed.speaker);
  return sidesOf(place, framed).some(({ frame, report }) => {
    const known = new Set(framingWords(report));
    const shared = framingWords(frame).filter((word) => known.has(word) && !name.includes(word));
    if (shared.length < SAME_FRAME) return false;
    return !isPartOf(frame, report) || finding === 'otherwise' || finding === 'unlikely';
  });
}

/** Words that every frame has, and that say nothing of whose it is. */
const FRAMING =
  /^(?:so|wie|laut|nach|hat|habe|sagt\p{L}*|gesagt|erklärt\p{L}*|beton\p{L}*|mein\p{L}*|versicher\p{L}*|ergänz\p{L}*|warn\p{L}*|behaupte\p{L}*|schr[ei]\p{L}*b\p{L}*|bericht\p{L}*|kritisier\p{L}*|forder\p{L}*|said|says)$/iu;
const ARTICLE = /^(?:der|die|das|den|dem|des)$/iu;

/** What frames the words in the claim and what stands beside them in the report, before them and after. */
function sidesOf({ passage, span }: Place, { before, after }: FramedClaim) {
  const [first, last] = [toClaim(before).wording, toClaim(after).wording];
  return [
    { frame: first, report: toWording(passage.text.slice(0, span.start)).slice(-first.length - BESIDE) },
    { frame: last, report: toWording(passage.text.slice(span.end)).slice(0, last.length + BESIDE) },
  ];
}

function isPartOf(frame: readonly WordingToken[], report: readonly WordingToken[]): boolean {
  return report.some((_, at) => runLength(report, at, frame, 0) === frame.length);
}

/** Words of a frame without those of every frame. */
function framingWords(frame: readonly WordingToken[]): string[] {
  return frame.filter(isSpoken).flatMap(({ text }) => (FRAMING.test(text) || ARTICLE.test(text) ? [] : text));
}

/** Whether the report has a word of the claim's frame beside the words, on either side. */
function sharesWord(place: Place, framed: FramedClaim): boolean {
  const { text } = place.passage;
  const [before, after] = [spoken(text.slice(0, place.span.start)), spoken(text.slice(place.span.end))];
  const beside = [...before.slice(-FRAME_WORDS), ...after.slice(0, FRAME_WORDS)];
  return spoken(`${framed.before} ${framed.after}`).some(
    (word) => !/^(?:so|hat)$/iu.test(word) && !ARTICLE.test(word) && beside.includes(word),
  );
}

function spoken(text: string): string[] {
  return toWording(text)
    .filter(isSpoken)
    .map((token) => token.text);
}
