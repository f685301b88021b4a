/** When a message was written, as Discord puts it beside the name: with the day where that is not today. */
export function formatMessageTime(iso: string, language: string): string {
  const date = new Date(iso);
  const isToday = date.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(
    language,
    isToday ? { timeStyle: 'short' } : { dateStyle: 'short', timeStyle: 'short' },
  ).format(date);
}
