const MONTHS = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];

const MONTH_PATTERN = MONTHS.map(
  (month) => `[${month.charAt(0).toUpperCase()}${month.charAt(0)}]${month.slice(1)}`,
).join('|');

/** A day as German reports write it, for use inside other patterns: "12.07.2025", "12. Juli 2025", "2025-07-12". */
export const DAY_PATTERN = `(?:\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}|\\d{1,2}\\.\\s?(?:${MONTH_PATTERN})\\s\\d{4}|\\d{4}-\\d{2}-\\d{2})`;

/** The day that a text in `DAY_PATTERN` names, as `YYYY-MM-DD`; undefined where there is no such day (30.02.2025). */
export function toIsoDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2}|\p{L}+)\.?\s?(\d{4})$/iu.exec(text) ?? [];
  if (!day || !month || !year) return undefined;
  const named = MONTHS.indexOf(month.toLowerCase()) + 1;
  return existing(Number(year), named || Number(month), Number(day));
}

function existing(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
}
