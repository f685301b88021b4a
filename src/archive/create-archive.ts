import type { Passage, Report } from '../corpus/report.ts';
import type { SpeakerAliases } from '../corpus/speaker-aliases.ts';
import { createMiniSearchEngine } from '../search/minisearch-engine.ts';
import { createWordingIndex } from '../search/wording-index.ts';
import { findStatements } from '../statements/find-statements.ts';
import { type SpeakerEntry, speakersOf } from '../statements/speakers.ts';
import type { Statement } from '../statements/statement.ts';
import type { Archive } from './archive.ts';

/** Makes an archive of some reports; their order does not matter. Throws where two have the same id. */
export function createArchive(reports: readonly Report[], aliases: SpeakerAliases = {}): Archive {
  const byId = new Map<string, Report>();
  const statementsOf = new Map<string, ReadonlyMap<Passage, readonly Statement[]>>();
  const engine = createMiniSearchEngine();
  const wording = createWordingIndex();
  /** What is computed over all reports, until the next change of them. */
  let sorted: readonly Report[] | undefined;
  let statements: readonly Statement[] | undefined;
  let speakers: readonly SpeakerEntry[] | undefined;

  const changed = () => {
    sorted = undefined;
    statements = undefined;
    speakers = undefined;
  };

  const archive: Archive = {
    get reports() {
      sorted ??= [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      return sorted;
    },
    get passageCount() {
      return wording.size;
    },
    report: (id) => byId.get(id),
    statementsIn: (passage) => statementsOf.get(passage.reportId)?.get(passage) ?? [],
    get statements() {
      statements ??= archive.reports.flatMap(({ id }) => [...(statementsOf.get(id)?.values() ?? [])].flat());
      return statements;
    },
    get speakers() {
      speakers ??= speakersOf(archive.statements, aliases);
      return speakers;
    },
    aliases,
    wording,
    find: (question, options) => engine.find(question, options),
    add(report) {
      if (byId.has(report.id)) throw new Error(`archive: a report "${report.id}" is already there (${report.file})`);
      const found = findStatements(report);
      engine.add(report, found);
      try {
        wording.add(report);
      } catch (error) {
        engine.remove(report.id);
        throw error;
      }
      byId.set(report.id, report);
      statementsOf.set(report.id, groupByPassage(found));
      changed();
    },
    remove(reportId) {
      if (!byId.has(reportId)) throw new Error(`archive: there is no report "${reportId}"`);
      engine.remove(reportId);
      wording.remove(reportId);
      byId.delete(reportId);
      statementsOf.delete(reportId);
      changed();
    },
  };
  for (const report of reports) archive.add(report);
  return archive;
}

function groupByPassage(statements: readonly Statement[]): Map<Passage, Statement[]> {
  const groups = new Map<Passage, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.passage);
    if (group) group.push(statement);
    else groups.set(statement.passage, [statement]);
  }
  return groups;
}
