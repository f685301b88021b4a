import { type ComparedPair, type ComparedPlace, type Comparison, compareReports } from '../answer/compare-reports.ts';
import { findWords } from '../answer/find-words.ts';
import { TEXTS, type Texts } from '../texts/texts.ts';
import { COMMON_OPTIONS, parseArguments } from './arguments.ts';
import { openReports } from './open-reports.ts';
import { renderSource, renderSpeaker } from './render-answer.ts';
import { renderDays } from './render-day.ts';
import { EXIT, type Style, type Terminal } from './terminal.ts';

/** `compare`: what the reports say alike, differently and singly about a topic; about everything without one. Returns the exit code. */
export async function compare(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArguments(args, COMMON_OPTIONS);
  const archive = await openReports(values.reports, terminal);
  const comparison = compareReports(positionals.join(' '), archive);
  if (!values.json) terminal.stdout(renderComparison(comparison, TEXTS[terminal.locale], terminal.style));
  else for (const line of toComparisonJson(comparison)) terminal.stdout(`${JSON.stringify(line)}\n`);
  return EXIT.done;
}

/** A comparison as JSON lines, pairs first: a stable interface, described in ARCHITECTURE.md. */
function toComparisonJson({ pairs, only }: Comparison): object[] {
  return [
    ...pairs.map(({ a, b, speaker, differences, sameAgencyText }) => ({
      a: toPlaceJson(a),
      b: toPlaceJson(b),
      ...(speaker && { speaker: { name: speaker.name, asWritten: speaker.asWritten, certain: speaker.certain } }),
      differences: differences.map((difference) => ({ a: difference.a, b: difference.b })),
      sameAgencyText,
    })),
    ...only.map((place) => ({ only: toPlaceJson(place) })),
  ];
}

function toPlaceJson({ passage, text }: ComparedPlace) {
  return { report: passage.reportId, paragraph: passage.position, text };
}

function renderComparison({ pairs, only, searched }: Comparison, texts: Texts, style: Style): string {
  const { comparison } = texts;
  if (pairs.length === 0 && only.length === 0) {
    return `${texts.answer.nothing} ${texts.answer.searched(searched.reports, renderDays(searched, texts))}\n`;
  }
  const differing = pairs.filter(({ differences }) => differences.some(({ matters }) => matters));
  const alike = pairs.filter((pair) => !differing.includes(pair));
  const sections: [string, string[]][] = [
    [comparison.alike, alike.map((pair) => renderAlike(pair, texts, style))],
    [comparison.differing, differing.map((pair) => renderDiffering(pair, texts, style))],
    [comparison.only, only.map((place) => renderPlace(place, [], texts, style))],
  ];
  const shown = sections.filter(([, blocks]) => blocks.length > 0);
  const judgement = differing.length > 0 ? [style.dim(texts.differences.noJudgement)] : [];
  const parts = shown.map(([heading, blocks]) => [style.bold(heading), ...blocks].join('\n\n'));
  return `${[...parts, ...judgement].join('\n\n\n')}\n`;
}

function renderAlike({ a, b, sameAgencyText }: ComparedPair, texts: Texts, style: Style): string {
  const also = style.dim(`    ${renderSource(b.attribution, texts)}`);
  const agency = sameAgencyText ? [style.dim(texts.comparison.agencyText)] : [];
  return [...agency, renderPlace(a, [], texts, style), also].join('\n');
}

function renderDiffering({ a, b, differences, sameAgencyText }: ComparedPair, texts: Texts, style: Style): string {
  const agency = sameAgencyText ? [style.dim(texts.comparison.agencyText)] : [];
  const inA = differences.map((difference) => difference.a);
  const inB = differences.map((difference) => difference.b);
  return [...agency, renderPlace(a, inA, texts, style), renderPlace(b, inB, texts, style)].join('\n');
}

function renderPlace(
  { text, attribution }: ComparedPlace,
  words: readonly string[],
  texts: Texts,
  style: Style,
): string {
  return [
    `${style.accent('>')} ${emphasise(text, words, style)}`,
    renderSpeaker(attribution, texts),
    style.dim(`    ${renderSource(attribution, texts)}`),
  ].join('\n');
}

/** The text with each of the words marked; not a character of it is changed. */
function emphasise(text: string, words: readonly string[], style: Style): string {
  let result = '';
  let done = 0;
  for (const { start, end } of findWords(text, words)) {
    result += text.slice(done, start) + style.bold(text.slice(start, end));
    done = end;
  }
  return result + text.slice(done);
}
