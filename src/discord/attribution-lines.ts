import type { Attribution } from '../answer/answer.ts';
import type { Texts } from '../texts/texts.ts';
import { MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel, formatDay } from './markdown.ts';

/** More names than these do not help to judge who may be meant. */
const MAX_CANDIDATES = 3;

/** "— Hanna Vogt, Verkehrsministerin · wörtlich": who says it, how, and through whom we know. */
export function renderSpeaker({ speaker, candidates, kind, via, frameSpeaker }: Attribution, texts: Texts): string {
  const { answer } = texts;
  if (kind === undefined) return `— ${answer.editors}`;
  const names = candidates?.length ? candidates : speaker ? [speaker.name] : [];
  const who =
    speaker?.certain === true
      ? [speaker.name, speaker.office].flatMap((part) => (part ? label(part) : [])).join(', ')
      : names.length > 0
        ? `${answer.speakerUnclear}: ${answer.mayBe(names.slice(0, MAX_CANDIDATES).map(label))}`
        : answer.speakerUnnamed;
  const parts = [who, answer.kinds[kind]];
  if (frameSpeaker) parts.push(answer.framedBy(label(frameSpeaker.name)));
  if (via) parts.push(answer.via(label(via)));
  return `— ${parts.join(texts.dot)}`;
}

/** "„Land gibt Bahngeld frei“ · Nordblatt · 14. März 2024 · Absatz 6"; without a headline the file's name. */
export function renderSource({ report, paragraph }: Pick<Attribution, 'report' | 'paragraph'>, texts: Texts): string {
  const parts = [renderTitle(report, texts)];
  if (report.outlet) parts.push(label(report.outlet));
  parts.push(report.published ? formatDay(report.published) : texts.answer.undated);
  parts.push(texts.answer.paragraph(paragraph));
  return parts.join(texts.dot);
}

/** The headline in quotation marks, or the file's name where the report has none. */
export function renderTitle(
  { headline, file }: { readonly headline?: string; readonly file: string },
  texts: Texts,
): string {
  return headline ? texts.quoted(escapeLabel(headline, MAX_HEADLINE_LENGTH)) : escapeLabel(file, MAX_HEADLINE_LENGTH);
}

function label(name: string): string {
  return escapeLabel(name, MAX_NAME_LENGTH);
}
