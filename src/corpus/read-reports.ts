import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from './decode-text.ts';
import { parseReport } from './parse-report.ts';
import type { Report } from './report.ts';
import { ReportError } from './report-error.ts';
import { parseReportMeta, type ReportMeta } from './report-meta.ts';
import { parseSpeakerAliases, type SpeakerAliases } from './speaker-aliases.ts';

/** Endings of the files that are reports. */
export const REPORT_FORMATS: readonly string[] = ['.txt', '.md'];
const SIDECAR = '.meta.yaml';
const ALIASES = 'speakers.yaml';

export interface ReadReports {
  /** Sorted by id. */
  readonly reports: readonly Report[];
  /** One for each file that is not among the reports; in the order of the files' names. */
  readonly problems: readonly ReportError[];
  readonly aliases: SpeakerAliases;
}

/**
 * The reports of some folders, and what is wrong with the files that could not be read.
 *
 * Subfolders and files of other endings are passed over. Throws a `ReportError` where a folder cannot be read.
 */
export async function readReports(folders: readonly string[]): Promise<ReadReports> {
  const reports = new Map<string, { report: Report; path: string }>();
  const problems: ReportError[] = [];
  let aliases: SpeakerAliases = {};
  for (const folder of folders) {
    const names = await listFolder(folder);
    for (const name of names) {
      const path = join(folder, name);
      try {
        if (name === ALIASES) aliases = { ...aliases, ...parseSpeakerAliases(path, await readText(path)) };
        if (name.endsWith(SIDECAR)) checkSidecar(path, name, names);
        if (!isReportFile(name)) continue;
        const report = await readReport(folder, name, names);
        const other = reports.get(report.id);
        if (other)
          throw new ReportError(path, `expected a name of its own, got "${report.id}" again, which is ${other.path}`);
        reports.set(report.id, { report, path });
      } catch (error) {
        if (!(error instanceof ReportError)) throw error;
        problems.push(error);
      }
    }
  }
  const sorted = [...reports.values()].map(({ report }) => report).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { reports: sorted, problems, aliases };
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [] : [entry.name])).sort();
  } catch (error) {
    const code = codeOf(error);
    const found = code === 'ENOENT' ? 'nothing of that name' : code;
    throw new ReportError(folder, `expected a folder of reports, got ${found}`);
  }
}

async function readReport(folder: string, name: string, names: readonly string[]): Promise<Report> {
  const text = await readText(join(folder, name));
  const sidecar = name.replace(/\.[^.]+$/u, SIDECAR);
  const meta = names.includes(sidecar) ? parseReportMeta(sidecar, await readText(join(folder, sidecar)), 1) : {};
  return parseReport(name, text, meta satisfies ReportMeta);
}

async function readText(path: string): Promise<string> {
  try {
    return decodeText(path, await readFile(path));
  } catch (error) {
    if (error instanceof ReportError) throw error;
    throw new ReportError(path, `expected a file that can be read, got ${codeOf(error)}`);
  }
}

function checkSidecar(path: string, name: string, names: readonly string[]): void {
  const id = name.slice(0, -SIDECAR.length);
  if (!REPORT_FORMATS.some((format) => names.includes(id + format))) {
    throw new ReportError(
      path,
      `expected a report beside it (${REPORT_FORMATS.map((format) => id + format).join(' or ')}), got none`,
    );
  }
}

function isReportFile(name: string): boolean {
  return !name.startsWith('.') && REPORT_FORMATS.some((format) => name.toLowerCase().endsWith(format));
}

/** Node's error code ("ENOENT"), or the error's name where it has none. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.name : String(error);
}
