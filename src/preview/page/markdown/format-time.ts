/** Discord's styles of `<t:…>`. Source: discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** A moment as Discord writes it for a reader of this language; `f` is the style where none is given. */
export function formatTime(seconds: number, style: string, language: string): string {
  if (style === 'R') return formatRelative(seconds - Date.now() / 1000, language);
  return new Intl.DateTimeFormat(language, STYLES[style] ?? STYLES.f).format(seconds * 1000);
}

function formatRelative(seconds: number, language: string): string {
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.round(seconds / length), unit);
}
