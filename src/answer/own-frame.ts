import { isSpoken, toWording } from '../language/wording.ts';
import type { Attribution } from './answer.ts';
import type { FramedClaim } from './claim-frame.ts';
import type { SpeakerFinding } from './claimed-speaker.ts';
import type { Place } from './find-verbatim.ts';
import { toKeys } from './same-name.ts';

/** So many words beside a quotation still belong to its frame: "…, sagte der russische Außenminister Lawrow". */
const FRAME_WORDS = 6;
/** So many words of a claim's frame in the report's tell that it is the report's: one may be the speaker's name. */
const SAME_FRAME = 2;

/**
 * Whether a claim's frame is the report's own in other words, so that it belongs to the wording that is compared: ", sagte
 * Lawrow am Montag" where the report has ", sagte Lawrow am Dienstag". Whoever only puts a verb of saying and a name,
 * shorter or fuller, to a quotation rewords nothing.
 */
export function rewordsFrame(place: Place, framed: FramedClaim, finding: SpeakerFinding, by: Attribution): boolean {
  if (!framed.isQuoted) return sharesWord(place, framed);
  const names = new Set(toKeys([by.speaker?.name, by.speaker?.asWritten, by.speaker?.office].join(' ')));
  return sidesOf(place, framed).some(({ frame, report }) => {
    const own = frame.filter((word) => !report.includes(word));
    if (frame.length - own.length < SAME_FRAME) return false;
    if (finding === 'otherwise' || finding === 'unlikely') return true;
    const isPart = ` ${report.join(' ')} `.includes(` ${frame.join(' ')} `);
    return !isPart && (own.length === 0 || !own.flatMap(toKeys).every((key) => names.has(key)));
  });
}

/** Words that every frame has, and that say nothing of whose it is. */
const FRAMING =
  /^(?:so|wie|laut|nach|hat|habe|sagt\p{L}*|gesagt|erklärt\p{L}*|beton\p{L}*|mein\p{L}*|versicher\p{L}*|ergänz\p{L}*|warn\p{L}*|behaupte\p{L}*|schr[ei]\p{L}*b\p{L}*|bericht\p{L}*|kritisier\p{L}*|forder\p{L}*|said|says)$/iu;
const ARTICLE = /^(?:der|die|das|den|dem|des)$/iu;

/** What frames the words in the claim and what stands beside them in the report, before them and after. */
function sidesOf({ passage, span }: Place, { before, after }: FramedClaim) {
  return [
    { frame: framingWords(before), report: framingWords(passage.text.slice(0, span.start), -FRAME_WORDS) },
    { frame: framingWords(after), report: framingWords(passage.text.slice(span.end), FRAME_WORDS) },
  ];
}

/** Words of a frame without those of every frame; of the last or the first few where a number says how many. */
function framingWords(text: string, most?: number): string[] {
  const words = spoken(text);
  const near = most === undefined ? words : most < 0 ? words.slice(most) : words.slice(0, most);
  return near.filter((word) => !FRAMING.test(word) && !ARTICLE.test(word));
}

/** Whether the report has a word of the claim's frame beside the words, on either side. */
function sharesWord({ passage, span }: Place, { before, after }: FramedClaim): boolean {
  const beside = [
    ...spoken(passage.text.slice(0, span.start)).slice(-FRAME_WORDS),
    ...spoken(passage.text.slice(span.end)).slice(0, FRAME_WORDS),
  ];
  return spoken(`${before} ${after}`).some(
    (word) => !/^(?:so|hat)$/iu.test(word) && !ARTICLE.test(word) && beside.includes(word),
  );
}

function spoken(text: string): string[] {
  return toWording(text)
    .filter(isSpoken)
    .map((token) => token.text);
}
