import type { Report } from '../corpus/report.ts';

/** Order of two reports: older first, those that do not say their day last, then by id. */
export function compareAge(a: Report, b: Report): number {
  const [x, y] = [a.published ?? NEVER, b.published ?? NEVER];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Later than any day. */
const NEVER = '9999-12-31';
