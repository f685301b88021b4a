import type { Searched } from '../answer/answer.ts';
import type { Texts } from '../texts/texts.ts';
import { formatDay } from './markdown.ts';

/** "Durchsucht: 2 Berichte, 12. Juli 2025." */
export function renderSearched({ reports, from, to }: Searched, texts: Texts): string {
  const days = from === undefined || to === undefined ? [] : [...new Set([from, to])].map(formatDay);
  return texts.answer.searched(
    reports,
    days.length === 2 ? texts.answer.dayRange(days[0] ?? '', days[1] ?? '') : days.join(),
  );
}
