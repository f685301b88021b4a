import type { Report } from '../corpus/report.ts';
import type { Statement } from './statement.ts';

/** What the report says that somebody said, in reading order. */
export function findStatements(_report: Report): Statement[] {
  return [];
}
