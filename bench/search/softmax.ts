/** A question: its sentences, each with what the signals say of it. */
export interface Example {
  /** How much it counts. */
  readonly weight: number;
  readonly sentences: readonly { readonly values: readonly number[]; readonly answers: boolean }[];
}

/** On large weights. At 0.0002 the news gain a point, and passage@1 of the encyclopaedic questions loses as much as half of one. */
const PENALTY = 0.0005;
/** The steps are Newton's: after ten nothing moves in the second decimal. */
const STEPS = 12;
/** A step that leads downhill is halved at most so often. */
const MOST_HALVINGS = 8;

/** The weights under which the sentences that answer get the largest share of a softmax over all sentences of a question. */
export function fitSoftmax(examples: readonly Example[]): number[] {
  const size = examples[0]?.sentences[0]?.values.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const { height, gradient, curvature } = slopeAt(examples, weights);
    const change = solve(curvature, gradient);
    const after = (length: number) => weights.map((weight, at) => weight + length * (change[at] ?? 0));
    let length = 1;
    for (let halved = 0; halved < MOST_HALVINGS && heightAt(examples, after(length)) < height; halved += 1) length /= 2;
    weights = after(length);
  }
  return weights;
}

function heightAt(examples: readonly Example[], weights: readonly number[]): number {
  let height = (-PENALTY / 2) * dot(weights, weights);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (const example of examples) height += (example.weight / total) * Math.log(sharesOf(example, weights).right);
  return height;
}

/** The share of each sentence, and of those that answer together. */
function sharesOf({ sentences }: Example, weights: readonly number[]): { shares: number[]; right: number } {
  const scores = sentences.map(({ values }) => dot(values, weights));
  const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((a, b) => a + b, 0);
  const shares = powers.map((power) => power / all);
  const right = shares.reduce((sum, share, at) => sum + (sentences[at]?.answers ? share : 0), 0);
  return { shares, right: Math.max(right, Number.MIN_VALUE) };
}

/** The mean log share of what answers, less the penalty, its gradient, and the part of its curvature that never points uphill. */
function slopeAt(examples: readonly Example[], weights: readonly number[]) {
  const size = weights.length;
  const gradient = weights.map((weight) => -PENALTY * weight);
  const curvature = weights.map((_, row) => weights.map((__, column) => (row === column ? PENALTY : 0)));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (const example of examples) {
    const { weight, sentences } = example;
    const { shares, right } = sharesOf(example, weights);
    const mean = new Array<number>(size).fill(0);
    for (const [at, { values, answers }] of sentences.entries()) {
      const share = shares[at] ?? 0;
      const pull = (weight / total) * ((answers ? share / right : 0) - share);
      for (let row = 0; row < size; row += 1) {
        const value = values[row] ?? 0;
        gradient[row] = (gradient[row] ?? 0) + pull * value;
        mean[row] = (mean[row] ?? 0) + share * value;
        addTo(curvature[row], values, (weight / total) * share * value);
      }
    }
    for (let row = 0; row < size; row += 1) addTo(curvature[row], mean, (-weight / total) * (mean[row] ?? 0));
  }
  return { height: heightAt(examples, weights), gradient, curvature };
}

function addTo(sums: number[] | undefined, values: readonly number[], times: number): void {
  if (!sums || times === 0) return;
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + times * (values[at] ?? 0);
}

/** x of `matrix` x = `vector`, by elimination; the matrix is positive definite, so that no row need change its place. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0]);
  for (const [at, row] of rows.entries()) {
    for (const other of rows.slice(at + 1)) addTo(other, row, -(other[at] ?? 0) / (row[at] ?? 1));
  }
  const solution = vector.map(() => 0);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? [];
    solution[at] = ((row.at(-1) ?? 0) - dot(row.slice(at + 1, -1), solution.slice(at + 1))) / (row[at] ?? 1);
  }
  return solution;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
