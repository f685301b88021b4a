const MONTHS = [
  ['januar', 'jänner', 'january', 'jan'],
  ['februar', 'feber', 'february', 'feb'],
  ['märz', 'maerz', 'march', 'mrz', 'mär', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['dezember', 'december', 'dez', 'dec'],
];

const MONTH_PATTERN = MONTHS.flat()
  .map((month) => `[${month.charAt(0).toUpperCase()}${month.charAt(0)}]${month.slice(1)}`)
  .join('|');

/**
 * A day as reports write it, for use inside other patterns: "12.07.2025", "12. Juli 2025", "12. Jul. 2025", "2025-07-12",
 * and in English "July 12, 2025" and "12 July 2025". Two figures for a year, and 03/04/2025, can be read in two ways.
 */
export const DAY_PATTERN = `(?:\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}|\\d{1,2}\\.?\\s?(?:${MONTH_PATTERN})\\.?\\s\\d{4}|(?:${MONTH_PATTERN})\\.?\\s\\d{1,2},\\s\\d{4}|\\d{4}-\\d{2}-\\d{2})`;

/** The day that a text in `DAY_PATTERN` names, as `YYYY-MM-DD`; undefined where there is no such day (30.02.2025). */
export function toIsoDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, month, day, year] =
    /^(\p{L}+)\.?\s(\d{1,2}),\s(\d{4})$/u.exec(text) ??
    swapped(/^(\d{1,2})\.?\s?(\d{1,2}|\p{L}+)\.?\s?(\d{4})$/u.exec(text));
  if (!day || !month || !year) return undefined;
  const named = MONTHS.findIndex((names) => names.includes(month.toLowerCase())) + 1;
  return existing(Number(year), named || Number(month), Number(day));
}

/** A match of day, month and year in the English order. */
function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] {
  return match ? [match[0], match[2], match[1], match[3]] : [];
}

function existing(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
}
