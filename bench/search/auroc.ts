/** Probability that an answerable question gets a higher confidence than one that is not. */
export function auroc(judged: readonly { readonly confidence: number; readonly answerable: boolean }[]): number {
  const [yes, no] = [judged.filter((one) => one.answerable), judged.filter((one) => !one.answerable)];
  let wins = 0;
  for (const a of yes)
    for (const b of no) wins += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
  return wins / (yes.length * no.length || 1);
}
