import type { Searched } from '../answer/answer.ts';
import type { Texts } from '../texts/texts.ts';

/** "12. Juli 2025", for a day as `YYYY-MM-DD`. */
export function renderDay(day: string, texts: Texts): string {
  const locale = texts.language === 'de' ? 'de-DE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** The days that were searched: one, a range, or nothing where no report has a day. */
export function renderDays({ from, to }: Searched, texts: Texts): string {
  if (from === undefined || to === undefined) return '';
  return from === to ? renderDay(from, texts) : texts.answer.dayRange(renderDay(from, texts), renderDay(to, texts));
}
