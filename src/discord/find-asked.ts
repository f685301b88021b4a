import type { Archive } from '../archive/archive.ts';
import type { Report } from '../corpus/report.ts';
import { fold } from '../language/fold.ts';
import { toWords } from '../language/words.ts';
import { matchSpeaker, type SpeakerEntry } from '../statements/speakers.ts';
import { toReportKey } from './passage-key.ts';
import { toReportLabel } from './report-choices.ts';

/**
 * The report that a user chose or typed: by the value that was offered, its id, its file's name, its headline, or the
 * label itself, which Discord has sent in the value's place; by words of these where only one report has them.
 * Undefined where there is none, or no single one.
 */
export function findAskedReport(asked: string, { reports }: Archive): Report | undefined {
  const names = (report: Report) => [
    toReportKey(report.id),
    report.id,
    report.file,
    toReportLabel(report),
    ...(report.headline ? [report.headline] : []),
  ];
  return (
    reports.find((report) => names(report).includes(asked)) ??
    reports.find((report) => names(report).some((name) => fold(name) === fold(asked.trim()))) ??
    onlyReportLike(asked, reports)
  );
}

/** The one report whose label or file has the words, next to each other or at all; undefined where several do, or none. */
function onlyReportLike(asked: string, reports: readonly Report[]): Report | undefined {
  const words = toWords(asked).map(({ text }) => fold(text));
  if (words.length === 0) return undefined;
  const labels = reports.map((report) => ({ report, label: fold(`${toReportLabel(report)} ${report.file}`) }));
  const only = (fits: (label: string) => boolean) => {
    const like = labels.filter(({ label }) => fits(label));
    return like.length === 1 ? like[0]?.report : undefined;
  };
  return (
    only((label) => label.includes(words.join(' '))) ?? only((label) => words.every((word) => label.includes(word)))
  );
}

/** Speakers that a user may mean: one where it is clear, several where not, none where nobody is called so. */
export function findAskedSpeakers(asked: string, { speakers }: Archive): readonly SpeakerEntry[] {
  const matches = matchSpeaker(asked, speakers);
  const exact = matches.filter(({ name, variants }) =>
    [name, ...variants].some((one) => fold(one) === fold(asked.trim())),
  );
  return exact.length > 0 ? exact.slice(0, 1) : matches;
}
