import { type Agreement, agreementOf } from '../answer/agreement.ts';
import type { Answer, Attribution, Quote } from '../answer/answer.ts';
import { isDoubtful } from '../answer/is-doubtful.ts';
import { missingNames, toldWords } from '../answer/told-words.ts';
import type { Texts } from '../texts/texts.ts';
import { renderDay, renderDays } from './render-day.ts';
import type { Style } from './terminal.ts';

/** An answer as a person reads it on a terminal, ending in a line end. */
export function renderAnswer(answer: Answer, texts: Texts, style: Style): string {
  if (answer.quotes.length === 0) return renderNothing(answer, texts, style);
  let number = 1;
  const blocks = answer.quotes.map((quote) => {
    const block = renderQuote(quote, number, texts, style);
    number += 1 + quote.alsoIn.length;
    return block;
  });
  const missing = missingNames(answer).map(texts.quoted);
  const inNone = missing.length === 0 ? [] : [style.dim(texts.answer.inNone(missing.join(', ')))];
  const doubt = missing.length === 0 && isDoubtful(answer) ? [style.dim(texts.answer.doubtful)] : [];
  return `${[...inNone, ...doubt, ...blocks].join('\n\n')}\n`;
}

/** `number` is that of its first source: sources are numbered through an answer. */
function renderQuote(quote: Quote, number: number, texts: Texts, style: Style): string {
  const sources = [quote, ...quote.alsoIn].map((place) => renderSource(place.attribution, texts));
  const markers = sources.map((source, index) => style.dim(`[${number + index}] ${source}`));
  const agreement = agreementOf(quote);
  return [
    ...(agreement ? [renderAgreement(agreement, texts, style)] : []),
    `${style.accent('>')} ${emphasise(quote, style)}`,
    renderSpeaker(quote.attribution, texts),
    ...markers,
  ].join('\n');
}

function renderAgreement({ kind, reports, differsIn }: Agreement, texts: Texts, style: Style): string {
  const agree = style.dim(texts.answer.agreement[kind](reports));
  if (differsIn.length === 0) return agree;
  const kinds = texts.list.and(differsIn.map((one) => texts.answer.agreement.kinds[one]));
  return `${agree}${style.dim(texts.dot)}${style.bold(texts.answer.agreement.differ(kinds))}`;
}

/** The quote with the words that match the question marked; not a character of it is changed. */
function emphasise({ text, span, terms }: Quote, style: Style): string {
  let result = '';
  let done = 0;
  for (const { start, end } of terms) {
    const [from, to] = [start - span.start, end - span.start];
    if (from < done || to > text.length) continue;
    result += text.slice(done, from) + style.bold(text.slice(from, to));
    done = to;
  }
  return result + text.slice(done);
}

/** Who speaks, without where it stands. */
export type Voice = Pick<Attribution, 'speaker' | 'candidates' | 'kind' | 'via' | 'frameSpeaker'>;

/** "— Sergej Lawrow · indirekt · laut Tass", or that nobody speaks, or that it is not clear who does. */
export function renderSpeaker(attribution: Voice, texts: Texts): string {
  const { speaker, candidates, kind, via, frameSpeaker } = attribution;
  const { answer } = texts;
  if (!kind) return `— ${answer.editors}`;
  const office = speaker?.office === undefined ? '' : `, ${speaker.office}`;
  const names = candidates?.length ? candidates : speaker ? [speaker.name] : [];
  const unclear = names.length > 0 ? `${answer.speakerUnclear}: ${answer.mayBe(names)}` : answer.speakerUnnamed;
  const name = speaker?.certain ? `${speaker.name}${office}` : unclear;
  const frame = frameSpeaker ? [answer.framedBy(frameSpeaker.name)] : [];
  return `— ${[name, answer.kinds[kind], ...(via === undefined ? [] : [answer.via(via)]), ...frame].join(texts.dot)}`;
}

/** Headline (or the file, where the report has none), outlet, day and paragraph. */
export function renderSource({ report, paragraph }: Attribution, texts: Texts): string {
  const title = report.headline === undefined ? report.file : texts.quoted(report.headline);
  const day = report.published === undefined ? texts.answer.undated : renderDay(report.published, texts);
  return [title, ...(report.outlet === undefined ? [] : [report.outlet]), day, texts.answer.paragraph(paragraph)].join(
    texts.dot,
  );
}

function renderNothing({ question, words, searched }: Answer, texts: Texts, style: Style): string {
  if (question.trim() === '') return `${texts.answer.emptyQuestion}\n`;
  const telling = toldWords(words);
  if (telling.length === 0) return `${texts.answer.noContent}\n`;
  const lines = [texts.answer.nothing, texts.answer.searched(searched.reports, renderDays(searched, texts))];
  const told = [style.dim(texts.answer.words(telling))];
  return `${[lines.join(' '), ...told].join('\n')}\n`;
}
