import { matchSpeaker } from '../statements/speakers.ts';
import type { Candidate } from './candidates.ts';
import type { IndexedReport } from './indexed-report.ts';

/** The names under which a speaker, asked for by any variant, speaks in a report; empty where they do not. */
export function namesOf(speaker: string, { speakers }: IndexedReport): ReadonlySet<string> {
  const entries = matchSpeaker(speaker, speakers);
  return new Set(entries.flatMap(({ statements }) => statements.flatMap((statement) => statement.speaker?.name ?? [])));
}

/** Whether that speaker speaks in the sentence. */
export function speaksIn({ sentence, passage }: Candidate, speaker: string): boolean {
  const names = namesOf(speaker, passage.report.indexed);
  return passage.indexed.statements.some(
    (statement) =>
      statement.span.start < sentence.end &&
      statement.span.end > sentence.start &&
      statement.speaker !== undefined &&
      names.has(statement.speaker.name),
  );
}
