import type { Span } from '../language/span.ts';
import { toWords } from '../language/words.ts';
import type { LikenessOf } from './likeness.ts';
import type { Match } from './match.ts';
import type { Widened } from './widen.ts';

/** From this likeness on a word is shown as matching: it holds most of the word asked for. */
const SHOWN_LIKENESS = 0.6;

/** A scored sentence as the search hands it out. */
export function toMatch(
  { candidate, sentences, start, end, score }: Widened,
  likenessOf: LikenessOf,
  signals: Readonly<Record<string, number>>,
): Match {
  const { passage, words, report } = candidate.passage.indexed;
  const first = sentences[0]?.sentence.first ?? 0;
  const terms: Span[] = [];
  for (const [at, word] of toWords(passage.text.slice(start, end)).entries()) {
    const likeness = likenessOf(words[first + at] ?? -1);
    if (likeness?.terms.some(({ idea }) => idea >= SHOWN_LIKENESS)) {
      terms.push({ start: start + word.start, end: start + word.end });
    }
  }
  return { report: report.report, passage, sentence: { start, end }, score, signals, terms };
}
