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
  const marksOf = ({ speaker, isCertain }: StatementView) => ({
    'data-speaker': speaker !== undefined && speakers.indexOf(speaker) % SPEAKER_COLOURS,
    'data-uncertain': !isCertain,
  });
  const spans = statements.flatMap(({ parts }, owner) => parts.map((part) => ({ ...part, owner })));
  const segments = toSegments(text, [...spans, ...(quote ? [quote] : [])]);
  const words = segments.map(({ text: words, covers }) => {
    const owner = covers.map((number) => statements[spans[number]?.owner ?? -1]).find((one) => one !== undefined);
    const isQuote = quote !== undefined && covers.includes(spans.length);
    const said = owner ? h('span', { class: 'statement', ...marksOf(owner) }, words) : words;
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
        toVoices(statements).map(([first, ...others]) => h('li', marksOf(first), describe([first, ...others], texts))),
      ),
  );
}

type Voice = readonly [StatementView, ...StatementView[]];

/** The statements that name the same speaker by the same way, together: words in a quotation are said as its frame is. */
function toVoices(statements: readonly StatementView[]): Voice[] {
  const voices = new Map<string, [StatementView, ...StatementView[]]>();
  for (const statement of statements) {
    const { speaker, isCertain, candidates, via } = statement;
    const key = JSON.stringify([speaker, isCertain, candidates, via]);
    const voice = voices.get(key);
    if (voice) voice.push(statement);
    else voices.set(key, [statement]);
  }
  return [...voices.values()];
}

/** "Sergej Lawrow · indirekt, wörtlich · Quelle: Tass · „erklärt“". */
function describe(voice: Voice, texts: PageContext['texts']): string {
  const [{ speaker, isCertain, candidates, via }] = voice;
  const unclear = candidates.length > 0 ? texts.answer.speakerUnclear : texts.answer.speakerUnnamed;
  const kinds = new Set(voice.map(({ kind }) => texts.answer.kinds[kind]));
  const cues = new Set(voice.flatMap(({ cue }) => (cue === undefined ? [] : [texts.quoted(cue)])));
  return [
    speaker !== undefined && isCertain ? speaker : unclear,
    ...(!isCertain && candidates.length > 0 ? [texts.list.or(candidates)] : []),
    [...kinds].join(', '),
    ...(via === undefined ? [] : [texts.answer.via(via)]),
    ...(cues.size > 0 ? [[...cues].join(', ')] : []),
  ].join(texts.dot);
}
