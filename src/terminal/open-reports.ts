import type { Archive } from '../archive/archive.ts';
import type { Terminal } from './terminal.ts';

/** The archive of some folders; what is wrong with single files is said on standard error, a line each. */
export async function openReports(
  folders: readonly string[],
  { openArchive, stderr, style }: Terminal,
): Promise<Archive> {
  const { archive, problems } = await openArchive(folders);
  for (const problem of problems) stderr(`${style.warning(problem.message)}\n`);
  return archive;
}
