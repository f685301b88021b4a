import { readReports } from '../corpus/read-reports.ts';
import { ReportError } from '../corpus/report-error.ts';
import type { Archive } from './archive.ts';
import { createArchive } from './create-archive.ts';

export interface OpenedArchive {
  readonly archive: Archive;
  /** One for each file that could not be read; in the order of the files' names. */
  readonly problems: readonly ReportError[];
}

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
  return { archive: createArchive(reports, aliases), problems };
}
