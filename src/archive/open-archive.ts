import { setImmediate as nextTurn } from 'node:timers/promises';
import { readReports } from '../corpus/read-reports.ts';
import { ReportError } from '../corpus/report-error.ts';
import type { Archive } from './archive.ts';
import { createArchive } from './create-archive.ts';

export interface OpenedArchive {
  readonly archive: Archive;
  /** One for each file that could not be read; in the order of the files' names. */
  readonly problems: readonly ReportError[];
}

/** Reports are read into statements and index for this long before signals and connections get their turn. */
const LONGEST_TURN_MS = 25;

/** The archive of some folders. Throws a `ReportError` where a folder cannot be read or no report is left. */
export async function openArchive(folders: readonly string[]): Promise<OpenedArchive> {
  const { reports, problems, aliases } = await readReports(folders);
  if (reports.length === 0) {
    const reasons = problems.map((problem) => `\n  ${problem.message}`).join('');
    throw new ReportError(
      folders.join(', '),
      `expected at least one report (.txt or .md), got none that can be read${reasons}`,
    );
  }
  const archive = createArchive([], aliases);
  let since = performance.now();
  for (const report of reports) {
    archive.add(report);
    if (performance.now() - since < LONGEST_TURN_MS) continue;
    await nextTurn();
    since = performance.now();
  }
  return { archive, problems };
}
