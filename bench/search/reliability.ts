import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';
import { ANSWER_THRESHOLD } from '../../src/search/threshold.ts';
import { findStatements } from '../../src/statements/find-statements.ts';
import { loadQuestions, loadReports, subjectOf } from './data-sets.ts';
import { toShare } from './table.ts';

interface Judged {
  readonly confidence: number;
  readonly answerable: boolean;
}

/** Confidence by tenths against the share that is answerable: the encyclopaedic questions with and without their report, and the news. */
export async function reliabilityTable(): Promise<string[][]> {
  const retrieval = await withAndWithout();
  const news = await newsQuestions();
  const all = [...retrieval, ...news];
  const rows = Array.from({ length: 10 }, (_, tenth) => {
    const within = all.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    const answerable = within.filter((one) => one.answerable).length;
    return [
      `${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}`,
      String(within.length),
      within.length ? toShare(answerable / within.length) : '–',
    ];
  });
  const right = retrieval.filter(({ confidence, answerable }) => confidence >= ANSWER_THRESHOLD === answerable).length;
  return [
    ['confidence', 'questions', 'answerable'],
    ...rows,
    ['AUROC encyclopaedic, report there or not', String(retrieval.length), toShare(auroc(retrieval))],
    ['accuracy at the threshold, the same', String(retrieval.length), toShare(right / retrieval.length)],
    ['AUROC news', String(news.length), toShare(auroc(news))],
  ];
}

async function withAndWithout(): Promise<Judged[]> {
  const reports = await loadReports('retrieval/reports');
  const engine = createMiniSearchEngine();
  for (const report of reports) engine.add(report, findStatements(report));
  const judged: Judged[] = [];
  const questions = loadQuestions('retrieval/questions.de.jsonl');
  for (const { question } of questions)
    judged.push({ confidence: engine.find(question, { limit: 1 }).confidence, answerable: true });
  for (const report of reports) {
    engine.remove(report.id);
    for (const question of questions.filter((one) => subjectOf(one) === report.id)) {
      judged.push({ confidence: engine.find(question.question, { limit: 1 }).confidence, answerable: false });
    }
    engine.add(report, findStatements(report));
  }
  return judged;
}

async function newsQuestions(): Promise<Judged[]> {
  const engine = createMiniSearchEngine();
  for (const report of await loadReports('wikinews')) engine.add(report, findStatements(report));
  return loadQuestions('news/questions.de.jsonl').map(({ question, gold }) => ({
    confidence: engine.find(question, { limit: 1 }).confidence,
    answerable: gold?.length !== 0,
  }));
}

/** Probability that an answerable question gets a higher confidence than one that is not. */
function auroc(judged: readonly Judged[]): number {
  const [yes, no] = [judged.filter((one) => one.answerable), judged.filter((one) => !one.answerable)];
  let wins = 0;
  for (const a of yes)
    for (const b of no) wins += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
  return wins / (yes.length * no.length || 1);
}
