/**
 * Fits the weights of `src/search/weights.ts` and prints them, with what they reach on questions about other reports:
 * `tsx bench/search/fit-weights.ts`. Takes about five minutes.
 *
 * Listwise: the probability that a softmax over all sentences looked at gives to those that answer is made as high as it
 * gets, with a small penalty on large weights. The figures are cross-validated: the questions are divided into five parts by
 * the report that they are about, and each part is answered with weights fitted on the other four.
 */
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';
import { WEIGHTS, type Weights } from '../../src/search/weights.ts';
import { findStatements } from '../../src/statements/find-statements.ts';
import { type BenchQuestion, loadQuestions, loadReports, partOf, requireData } from './data-sets.ts';
import { holdsAnswer, type Quality, toPlace, toQuality } from './judge.ts';
import { type Example, fitSoftmax } from './softmax.ts';
import { toShare } from './table.ts';

interface Asked extends Example {
  readonly set: string;
  readonly question: BenchQuestion;
}

const NAMES = Object.keys(WEIGHTS);
/** Folder, questions and what one question of them counts: the news count most for what they are, not for how many. */
const SETS: readonly (readonly [folder: string, questions: string, weight: number])[] = [
  ['wikinews', 'news/questions.de.jsonl', 0.8],
  ['wikinews', 'news/questions.en.jsonl', 0.4],
  ['retrieval/reports', 'retrieval/questions.de.jsonl', 1.5],
  ['retrieval/reports', 'retrieval/questions.en.jsonl', 0.05],
];
const PARTS = 5;
/** Weights so large that no two sentences score nearly alike: each stays a match of its own. */
const APART = 1e6;
/** Sentences kept for a question, by the weights as they are: what stands behind them has no share worth counting. */
const MOST_SENTENCES = 80;

function engineOf(reports: Awaited<ReturnType<typeof loadReports>>, weights: Weights) {
  const engine = createMiniSearchEngine(weights);
  for (const report of reports) engine.add(report, findStatements(report));
  return engine;
}

function toWeights(values: readonly number[]): Weights {
  return Object.fromEntries(NAMES.map((name, at) => [name, values[at] ?? 0])) as Weights;
}

async function examples(): Promise<Asked[]> {
  const apart = toWeights(NAMES.map(() => APART));
  const all: Asked[] = [];
  for (const [folder, set, weight] of SETS) {
    const engine = engineOf(await loadReports(folder), apart);
    for (const question of loadQuestions(set)) {
      const sentences = engine
        .find(question.question, { limit: Number.MAX_SAFE_INTEGER })
        .matches.map((match) => ({
          values: NAMES.map((name) => (match.signals[name] ?? 0) / APART),
          answers: holdsAnswer(question, toPlace(match)),
        }))
        .map((sentence) => ({ ...sentence, score: sentence.values.reduce(addWeighted, 0) }))
        .sort((a, b) => b.score - a.score);
      const kept = sentences.filter(({ answers }, at) => answers || at < MOST_SENTENCES);
      if (kept.some(({ answers }) => answers)) all.push({ set, question, weight, sentences: kept });
    }
  }
  return all;
}

function addWeighted(sum: number, value: number, at: number): number {
  return sum + value * (WEIGHTS[NAMES[at] as keyof Weights] ?? 0);
}

async function crossValidated(all: readonly Asked[]): Promise<Map<string, Quality>> {
  const fits = Array.from({ length: PARTS }, (_, part) =>
    toWeights(fitSoftmax(all.filter(({ question }) => partOf(question, PARTS) !== part))),
  );
  const qualities = new Map<string, Quality>();
  for (const [folder, set] of SETS) {
    const reports = await loadReports(folder);
    const questions = loadQuestions(set);
    const answered = fits.flatMap((weights, part) => {
      const engine = engineOf(reports, weights);
      return questions
        .filter((question) => partOf(question, PARTS) === part)
        .map((question) => ({ question, places: engine.find(question.question, { limit: 10 }).matches.map(toPlace) }));
    });
    qualities.set(set, toQuality(answered));
  }
  return qualities;
}

requireData();
const all = await examples();
const fitted = fitSoftmax(all);
for (const [at, name] of NAMES.entries()) console.log(`  ${name}: ${(fitted[at] ?? 0).toFixed(1)},`);
for (const [set, quality] of await crossValidated(all)) {
  const { report1, quote1, quote3, passage1, passageMrr, chars } = quality;
  const shares = Object.entries({ report1, quote1, quote3, passage1, passageMrr });
  console.log(set, ...shares.map(([name, share]) => `${name} ${toShare(share)}`), `${chars.toFixed(0)} characters`);
}
