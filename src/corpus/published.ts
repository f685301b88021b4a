import { DAY_PATTERN, toIsoDay } from './day.ts';
import type { MetaLine } from './meta-line.ts';

/**
 * The day of publication that some lines name, as `YYYY-MM-DD`; undefined where they name none, or different ones.
 *
 * A day of publication counts before the day of the last change.
 */
export function publishedOf(lines: readonly MetaLine[]): string | undefined {
  const published = new Set(lines.flatMap((line) => line.published ?? []));
  const days = published.size > 0 ? published : new Set(lines.flatMap((line) => line.updated ?? []));
  const [day] = days;
  return days.size === 1 ? day : undefined;
}

/**
 * Whether the last day line of a head, like others of its form in the text, stands over an entry of a chronicle: then it is
 * not the day of the report. Lines are given as they stand there.
 */
export function isChronicle(headDays: readonly string[], textDays: readonly string[]): boolean {
  const toForm = (text: string) => text.replace(/\d+/gu, '#').replace(/\p{L}+/gu, 'A');
  const last = headDays.at(-1);
  return last !== undefined && textDays.some((day) => day !== last && toForm(day) === toForm(last));
}

/** "Karlsruhe, 2. März 2010 - …": the day on which a dispatch was sent, before its first sentence. */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L}/. -]{1,40}, (?:den )?(${DAY_PATTERN})(?: \\([\\p{L}/, -]{2,30}\\))?\\s*[-–—:.]`,
  'u',
);

/** The day that the first paragraph names as that of the dispatch, as `YYYY-MM-DD`; undefined where it names none. */
export function readDateline(text: string): string | undefined {
  return toIsoDay(DATELINE.exec(text)?.[1] ?? '');
}
