/**
 * Fits the weights of `src/search/confidence.ts` and prints them, with what they reach on questions about other reports:
 * `tsx bench/search/fit-confidence.ts`. Takes about two minutes.
 *
 * Both sums are fitted at once, as their product is what counts (Adam, full batch, a small penalty on large weights); the
 * figures are cross-validated over five parts by report.
 */
import { ABOUT, TOLD } from '../../src/search/confidence.ts';
import { auroc } from './auroc.ts';
import { requireData } from './data-sets.ts';
import { type Judged, judgeAll } from './judged.ts';

/** What a set counts, however many questions it has; half of it for those that are answered, half for the others. */
const SETS: Readonly<Record<Judged['set'], number>> = {
  encyclopaedic: 5,
  news: 1,
  'news, English': 0.5,
  'in doubt': 1.2,
  'in doubt, seeds': 0.4,
};
/** An answer from another report than the one that answers misleads: to decline such a question is hardly a loss. */
const NOT_FOUND = 0.25;
const PENALTY = 0.0001;
const STEPS = 600;
const STEP = 0.08;
const PARTS = 5;

interface Example {
  readonly judged: Judged;
  readonly weight: number;
  readonly part: number;
  /** One for the start, then the evidence, for both sums. */
  readonly about: readonly number[];
  readonly told: readonly number[];
}
interface Fit {
  readonly about: number[];
  readonly told: number[];
}

function toExamples(all: readonly Judged[]): Example[] {
  return all.map((judged) => {
    const alike = all.filter(({ set, answerable }) => set === judged.set && answerable === judged.answerable).length;
    const values = (names: object) => [1, ...Object.keys(names).map((name) => judged.evidence[name] ?? 0)];
    return {
      judged,
      weight: (SETS[judged.set] / alike) * (judged.answerable && !judged.found ? NOT_FOUND : 1),
      part: partOf(judged.about),
      about: values(ABOUT),
      told: values(TOLD),
    };
  });
}

function partOf(about: string): number {
  let hash = 0;
  for (const char of about) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 65_521;
  return hash % PARTS;
}

function fitTo(examples: readonly Example[]): Fit {
  const result: Fit = { about: Object.keys(ABOUT).map(() => 0), told: Object.keys(TOLD).map(() => 0) };
  result.about.unshift(0);
  // Most questions about a report are answered by it.
  result.told.unshift(2);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const moments = new Map([result.about, result.told].map((weights) => [weights, { mean: [], square: [] } as Moments]));
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = { about: result.about.map(() => 0), told: result.told.map(() => 0) };
    for (const { judged, weight, about, told } of examples) {
      const [isAbout, isTold] = [logistic(result.about, about), logistic(result.told, told)];
      const both = Math.min(1 - 1e-6, Math.max(1e-6, isAbout * isTold));
      const slope = (weight / total) * (judged.answerable ? 1 : -both / (1 - both));
      for (const [at, value] of about.entries())
        gradient.about[at] = (gradient.about[at] ?? 0) + slope * (1 - isAbout) * value;
      for (const [at, value] of told.entries())
        gradient.told[at] = (gradient.told[at] ?? 0) + slope * (1 - isTold) * value;
    }
    climb(result.about, gradient.about, moments.get(result.about), step);
    climb(result.told, gradient.told, moments.get(result.told), step);
  }
  return result;
}

interface Moments {
  readonly mean: number[];
  readonly square: number[];
}

function climb(weights: number[], gradient: readonly number[], moments: Moments | undefined, step: number): void {
  const { mean, square } = moments ?? { mean: [], square: [] };
  for (const [at, weight] of weights.entries()) {
    const slope = (gradient[at] ?? 0) - (at === 0 ? 0 : PENALTY * weight);
    mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
    square[at] = 0.99 * (square[at] ?? 0) + 0.01 * slope ** 2;
    const direction = (mean[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-9);
    weights[at] = weight + (step < STEPS / 2 ? STEP : STEP / 3) * direction;
  }
}

function logistic(weights: readonly number[], values: readonly number[]): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0)));
}

function print(name: string, names: object, [start = 0, ...weights]: readonly number[]): void {
  console.log(`${name}, start ${start.toFixed(2)}`);
  for (const [at, key] of Object.keys(names).entries()) console.log(`  ${key}: ${(weights[at] ?? 0).toFixed(1)},`);
}

requireData();
const examples = toExamples(await judgeAll());
const all = fitTo(examples);
print('ABOUT', ABOUT, all.about);
print('TOLD', TOLD, all.told);
const checked: Judged[] = [];
for (let part = 0; part < PARTS; part += 1) {
  const { about, told } = fitTo(examples.filter((example) => example.part !== part));
  for (const example of examples.filter((one) => one.part === part)) {
    const confidence = logistic(about, example.about) * logistic(told, example.told);
    checked.push({ ...example.judged, confidence });
  }
}
for (const set of Object.keys(SETS)) {
  const own = checked.filter((one) => one.set === set);
  const answered = (from: number, answerable: boolean) => {
    const asked = own.filter((one) => one.answerable === answerable);
    return (asked.filter(({ confidence }) => confidence >= from).length / asked.length).toFixed(2);
  };
  const shares = [0.3, 0.35, 0.4, 0.45, 0.5].map((from) => `${from}: ${answered(from, true)}/${answered(from, false)}`);
  console.log(`${set.padEnd(16)} AUROC ${auroc(own).toFixed(3)}, answered of both ${shares.join('  ')}`);
}
