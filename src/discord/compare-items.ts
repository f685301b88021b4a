import type { ComparedPair, ComparedPlace, Comparison } from '../answer/compare-reports.ts';
import { findWords } from '../answer/find-words.ts';
import { whatWeighs } from '../answer/what-weighs.ts';
import type { Texts } from '../texts/texts.ts';
import { renderSource, renderSpeaker } from './attribution-lines.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel } from './markdown.ts';
import { renderQuotedWords } from './quote-block.ts';
import type { QuotedText } from './reply.ts';

/** What two reports say of one thing, or what one says alone, ready to show. */
export interface CompareItem {
  /** At most `maxLength` units. */
  readonly text: string;
  readonly quotes: readonly QuotedText[];
}

/** All that was compared: first what is alike, then what differs, in what weighs before the rest, then what only one report says. */
export function toCompareItems({ pairs, only }: Comparison, maxLength: number, texts: Texts): CompareItem[] {
  const differs = ({ differences }: ComparedPair) => differences.some(({ matters }) => matters);
  const weight = ({ a, b }: ComparedPair) => Math.sign(whatWeighs(a.text, b.text).length);
  const differing = pairs.filter(differs).sort((one, other) => weight(other) - weight(one));
  return [
    ...pairs.filter((pair) => !differs(pair)).map((pair) => toPairItem(pair, texts.compare.same, maxLength, texts)),
    ...differing.map((pair) => toPairItem(pair, differenceOf(pair, texts), maxLength, texts)),
    ...only.map((place) => toOnlyItem(place, maxLength, texts)),
  ];
}

/** "Verschieden", and in what, where it weighs: "Verschieden: eine Zahl". */
function differenceOf({ a, b }: ComparedPair, texts: Texts): string {
  const kinds = whatWeighs(a.text, b.text).map((one) => texts.answer.agreement.kinds[one]);
  return kinds.length === 0 ? texts.compare.different : texts.answer.agreement.differ(texts.list.and(kinds));
}

/** The older wording first, the words that differ in bold. */
function toPairItem(
  { a, b, differences, sameAgencyText, speaker }: ComparedPair,
  kind: string,
  maxLength: number,
  texts: Texts,
): CompareItem {
  const title = speaker === undefined ? kind : texts.compare.of(kind, escapeLabel(speaker.name, MAX_NAME_LENGTH));
  const agency = sameAgencyText ? [`-# ${texts.compare.agencyText}`] : [];
  const [inA, inB] = [differences.map((difference) => difference.a), differences.map((difference) => difference.b)];
  const whole = [`**${title}**`, ...renderPlace(a, inA, texts), ...renderPlace(b, inB, texts), ...agency].join('\n');
  if (whole.length <= maxLength) return { text: whole, quotes: [a, b] };
  const sources = [a, b].map((place) => `-# ${renderSource(place.attribution, texts)}`);
  return { text: [`**${title}**`, texts.compare.tooLong, ...sources].join('\n'), quotes: [] };
}

function toOnlyItem(place: ComparedPlace, maxLength: number, texts: Texts): CompareItem {
  const title = `**${texts.compare.only}**`;
  const whole = [title, ...renderPlace(place, [], texts)].join('\n');
  if (whole.length <= maxLength) return { text: whole, quotes: [place] };
  return {
    text: [title, texts.compare.tooLong, `-# ${renderSource(place.attribution, texts)}`].join('\n'),
    quotes: [],
  };
}

function renderPlace(place: ComparedPlace, words: readonly string[], texts: Texts): string[] {
  return [
    `> ${renderQuotedWords(place, texts, findWords(place.text, words))}`,
    renderSpeaker(place.attribution, texts),
    `-# ${renderSource(place.attribution, texts)}`,
  ];
}
