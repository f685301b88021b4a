/**
 * Fits the weights of `src/search/weights.ts` on the half `tune` of the questions and prints them:
 * `tsx bench/search/fit-weights.ts`. Takes about five minutes.
 *
 * Listwise: the probability that a softmax over all sentences looked at gives to those that answer is made as high as it
 * gets, with a small penalty on large weights (Adam, full batch).
 */
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';
import { WEIGHTS, type Weights } from '../../src/search/weights.ts';
import { findStatements } from '../../src/statements/find-statements.ts';
import { halfOf, loadQuestions, loadReports, requireData } from './data-sets.ts';
import { holdsAnswer, toPlace } from './judge.ts';

interface Sentence {
  readonly values: readonly number[];
  readonly answers: boolean;
}
interface Example {
  readonly weight: number;
  readonly sentences: readonly Sentence[];
}

const NAMES = Object.keys(WEIGHTS);
/** Folder, questions and what one question of them counts: the news count most for what they are, not for how many. */
const SETS: readonly (readonly [folder: string, questions: string, weight: number])[] = [
  ['wikinews', 'news/questions.de.jsonl', 0.8],
  ['wikinews', 'news/questions.en.jsonl', 0.4],
  ['retrieval/reports', 'retrieval/questions.de.jsonl', 1],
  ['retrieval/reports', 'retrieval/questions.en.jsonl', 0.05],
];
const PENALTY = 0.003;
const STEPS = 120;
const STEP = 0.3;

async function examples(): Promise<Example[]> {
  const ones = Object.fromEntries(NAMES.map((name) => [name, 1])) as Weights;
  const all: Example[] = [];
  for (const [folder, file, weight] of SETS) {
    const engine = createMiniSearchEngine(ones);
    for (const report of await loadReports(folder)) engine.add(report, findStatements(report));
    for (const question of loadQuestions(file).filter((one) => halfOf(one) === 'tune')) {
      const sentences = engine.find(question.question, { limit: Number.MAX_SAFE_INTEGER }).matches.map((match) => ({
        values: NAMES.map((name) => match.signals[name] ?? 0),
        answers: holdsAnswer(question, toPlace(match)),
      }));
      if (sentences.some(({ answers }) => answers)) all.push({ weight, sentences });
    }
  }
  return all;
}

function gradientOf(all: readonly Example[], weights: readonly number[]): number[] {
  const gradient = weights.map((weight) => -PENALTY * weight);
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  for (const { weight, sentences } of all) {
    const scores = sentences.map(({ values }) =>
      values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
    );
    const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const shares = scores.map((score) => Math.exp(score - highest));
    const sum = shares.reduce((a, b) => a + b, 0);
    const right = shares.reduce((a, b, at) => a + (sentences[at]?.answers ? b : 0), 0);
    for (const [at, { values, answers }] of sentences.entries()) {
      const share = shares[at] ?? 0;
      const pull = (weight / total) * ((answers ? share / right : 0) - share / sum);
      for (let signal = 0; signal < values.length; signal += 1) {
        gradient[signal] = (gradient[signal] ?? 0) + pull * (values[signal] ?? 0);
      }
    }
  }
  return gradient;
}

requireData();
const all = await examples();
const weights = NAMES.map(() => 0);
const mean = NAMES.map(() => 0);
const square = NAMES.map(() => 0);
for (let step = 1; step <= STEPS; step += 1) {
  for (const [at, slope] of gradientOf(all, weights).entries()) {
    mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
    square[at] = 0.99 * (square[at] ?? 0) + 0.01 * slope ** 2;
    const direction = (mean[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
    weights[at] = (weights[at] ?? 0) + STEP * direction;
  }
}
for (const [at, name] of NAMES.entries()) console.log(`  ${name}: ${(weights[at] ?? 0).toFixed(1)},`);
