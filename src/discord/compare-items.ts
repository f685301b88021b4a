import type { ComparedPair, ComparedPlace, Comparison } from '../answer/compare-reports.ts';
import type { Texts } from '../texts/texts.ts';
import { renderSource, renderSpeaker } from './attribution-lines.ts';
import { findWords } from './emphasis.ts';
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

/** All that was compared: first what is alike, then what differs, then what only one report says. */
export function toCompareItems({ pairs, only }: Comparison, maxLength: number, texts: Texts): CompareItem[] {
  const differs = ({ differences }: ComparedPair) => differences.some(({ matters }) => matters);
  return [
    ...pairs.filter((pair) => !differs(pair)).map((pair) => toPairItem(pair, texts.compare.same, maxLength, texts)),
    ...pairs.filter(differs).map((pair) => toPairItem(pair, texts.compare.different, maxLength, texts)),
    ...only.map((place) => toOnlyItem(place, maxLength, texts)),
  ];
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
