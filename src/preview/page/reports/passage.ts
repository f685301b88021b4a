import type { Span } from '../../../language/span.ts';
import type { PassageView, StatementView } from '../../report-view.ts';
import { h } from '../element.ts';
import type { PageContext } from '../page-context.ts';
import { toSegments } from './segments.ts';

/** Colours that the styles have for speakers; the seventh has the first one's again. */
const SPEAKER_COLOURS = 6;

/** A passage with its statements underlined in their speakers' colours, and below it who says what, and how. */
export function renderPassage(
  { position, heading, text, statements }: PassageView,
  speakers: readonly string[],
  quote: Span | undefined,
  { texts }: PageContext,
): HTMLElement {
  const colourOf = ({ speaker }: StatementView) =>
    speaker === undefined ? 'nobody' : String(speakers.indexOf(speaker) % SPEAKER_COLOURS);
  const spans = statements.flatMap(({ parts }, owner) => parts.map((part) => ({ ...part, owner })));
  const segments = toSegments(text, [...spans, ...(quote ? [quote] : [])]);
  const words = segments.map(({ text: words, covers }) => {
    const owner = covers.map((number) => statements[spans[number]?.owner ?? -1]).find((one) => one !== undefined);
    const isQuote = quote !== undefined && covers.includes(spans.length);
    const said = owner ? h('span', { class: 'statement', 'data-speaker': colourOf(owner) }, words) : words;
    return isQuote ? h('mark', {}, said) : said;
  });
  return h(
    'li',
    { class: quote ? 'passage quoted-here' : 'passage', 'data-position': position },
    heading !== undefined && h('h4', {}, heading),
    h(
      'div',
      { class: 'passage-line' },
      h('span', { class: 'position', title: texts.answer.paragraph(position) }, String(position)),
      h('p', {}, words),
    ),
    statements.length > 0 &&
      h(
        'ul',
        { class: 'statement-list' },
        statements.map((statement) => h('li', { 'data-speaker': colourOf(statement) }, describe(statement, texts))),
      ),
  );
}

/** "Sergej Lawrow · sinngemäß · laut Tass". */
function describe(
  { speaker, isCertain, candidates, kind, via, cue }: StatementView,
  texts: PageContext['texts'],
): string {
  const unclear = candidates.length > 0 ? texts.answer.speakerUnclear : texts.answer.speakerUnnamed;
  const who = speaker !== undefined && isCertain ? speaker : unclear;
  return [
    who,
    ...(!isCertain && candidates.length > 0 ? [texts.list.or(candidates)] : []),
    texts.answer.kinds[kind],
    ...(via === undefined ? [] : [texts.answer.via(via)]),
    ...(cue === undefined ? [] : [texts.quoted(cue)]),
  ].join(texts.dot);
}
