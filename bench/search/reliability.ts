import { auroc } from './auroc.ts';
import { type Judged, judgeAll } from './judged.ts';
import { toShare } from './table.ts';

/** Confidence by tenths against the share that is answerable, over the encyclopaedic questions and the German news. */
export async function reliabilityTable(): Promise<string[][]> {
  const all = (await judgeAll()).filter(({ set }) => set === 'encyclopaedic' || set === 'news');
  const rows = Array.from({ length: 10 }, (_, tenth) => {
    const within = all.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    return [
      `${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}`,
      String(within.length),
      shareOf(within, ({ answerable }) => answerable),
    ];
  });
  return [['confidence', 'questions', 'answerable'], ...rows];
}

/** How well each set's questions that the reports answer are told from the others, and what the bot does with both. */
export async function decliningTable(): Promise<string[][]> {
  const all = await judgeAll();
  const rows = [...new Set(all.map(({ set }) => set))].flatMap((set) =>
    ([undefined, 'tune', 'held out'] as const).map((half) => {
      const own = all.filter((one) => one.set === set && (half === undefined || one.half === half));
      const [yes, no] = [own.filter((one) => one.answerable), own.filter((one) => !one.answerable)];
      const answered = (one: Judged) => one.answered;
      return [
        half === undefined ? set : `${set}, ${half}`,
        `${yes.length} + ${no.length}`,
        toShare(auroc(own)),
        shareOf(own, (one) => one.answered === one.answerable),
        shareOf(yes, answered),
        shareOf(
          yes.filter(({ found }) => found),
          answered,
        ),
        shareOf(no, answered),
      ];
    }),
  );
  const head = ['questions', 'answerable + not', 'AUROC', 'right decisions', 'answerable: answered'];
  return [[...head, 'of those whose report is found', 'not answerable: answered'], ...rows];
}

function shareOf(judged: readonly Judged[], isCounted: (one: Judged) => boolean): string {
  return judged.length === 0 ? '–' : toShare(judged.filter(isCounted).length / judged.length);
}
