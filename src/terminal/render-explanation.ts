import type { Answer } from '../answer/answer.ts';
import type { Match } from '../search/match.ts';
import type { Texts } from '../texts/texts.ts';
import type { Style } from './terminal.ts';

/** So many of those that lost are shown beside the quotes: enough to see why, few enough to read. */
const RUNNERS_UP = 5;
/** In characters: as much of a sentence as fits on a line beside its place. */
const EXCERPT_LENGTH = 90;

/** A table of what each signal gave to the quotes and to the sentences that came next, ending in a line end. */
export function renderExplanation({ matches, quotes, confidence }: Answer, texts: Texts, style: Style): string {
  const shown = matches.slice(0, quotes.length + RUNNERS_UP);
  const first = shown[0];
  const blocks = shown.map((match, index) =>
    renderMatch(match, index + 1, index === 0 ? undefined : first, texts, style),
  );
  return `${[style.dim(texts.terminal.confidence(confidence.toFixed(2))), ...blocks].join('\n')}\n`;
}

function renderMatch(match: Match, rank: number, first: Match | undefined, texts: Texts, style: Style): string {
  const { passage, sentence, score, signals } = match;
  const excerpt = passage.text.slice(sentence.start, Math.min(sentence.end, sentence.start + EXCERPT_LENGTH));
  const parts = Object.entries(signals).filter(([, value]) => value !== 0);
  const sum = parts
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join(' + ');
  const lost = first ? [style.dim(`     ${texts.terminal.behind(largestGap(first, match))}`)] : [];
  return [
    `${String(rank).padStart(3)}. ${style.bold(score.toFixed(3))} = ${sum}`,
    `     ${passage.reportId}#${passage.position} ${excerpt}`,
    ...lost,
  ].join('\n');
}

/** The signals in which a match lies farthest behind the first one: the reason why it lost. */
function largestGap(first: Match, match: Match): string {
  return Object.keys({ ...first.signals, ...match.signals })
    .map((name) => ({ name, gap: (first.signals[name] ?? 0) - (match.signals[name] ?? 0) }))
    .filter(({ gap }) => gap > 0)
    .sort((a, b) => b.gap - a.gap)
    .slice(0, 2)
    .map(({ name, gap }) => `${name} −${gap.toFixed(3)}`)
    .join(', ');
}
