import type { Report } from '../../src/corpus/report.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';

/** Every so many reports one goes. */
const EVERY = 10;

/**
 * Share of the questions to which an engine that held some reports finds the same once a tenth of them is gone as one that is
 * built anew of the others in the opposite order: the same sentences with the same scores, confidence and words.
 */
export function shareOfSameFindings(
  engine: SearchEngine,
  reports: readonly Report[],
  questions: readonly string[],
): number {
  const anew = createMiniSearchEngine();
  for (const [at, report] of [...reports.entries()].reverse()) {
    if (at % EVERY === 0) engine.remove(report.id);
    else anew.add(report, []);
  }
  const same = questions.filter((question) => findingsOf(engine, question) === findingsOf(anew, question));
  return same.length / questions.length;
}

function findingsOf(engine: SearchEngine, question: string): string {
  const { matches, ...rest } = engine.find(question, { limit: 10 });
  const places = matches.map(({ report, passage, sentence, score }) => [report.id, passage.position, sentence, score]);
  return JSON.stringify([places, rest]);
}
