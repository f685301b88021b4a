/** Marks that mean something to Discord anywhere in a line. */
const INLINE_MARKS = /[\\*_~`|<[\]]/gu;
/** Marks that mean something at the start of a line only: quotation, heading, small print, list. */
const LINE_START_MARK = /^(\s*)([>#+-])/gmu;
const LINE_START_NUMBER = /^(\s*\d+)\./gmu;
/** `@everyone`, `:smile:`, `https://…` and invitations, which Discord turns into something else than their letters. */
const MENTION_OF_ALL = /@(?=everyone|here)/giu;
const EMOJI_OR_ADDRESS = /:(?=\/\/|[A-Za-z]\w*:|[+-]1:)/gu;
const INVITATION = /(discord(?:app)?)\.(?=gg\b|com\/invite\b)/giu;

const LINE_BREAKS = /[\r\n\v\f\u0085\u2028\u2029]+/gu;
const INVISIBLE = /[\u200B\u2060\uFEFF\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * `text` so that Discord shows exactly its letters, on one line: no formatting, mention, emoji, link or list.
 *
 * Backslashes only, so that `unescapeText` gives the text back; line breaks become spaces. discord.js' own
 * `escapeMarkdown` leaves `> x` and `-# x` alone, and `12. März` without its options.
 */
export function escapeText(text: string): string {
  return text
    .replace(LINE_BREAKS, ' ')
    .replace(INLINE_MARKS, '\\$&')
    .replace(LINE_START_MARK, '$1\\$2')
    .replace(LINE_START_NUMBER, '$1\\.')
    .replace(MENTION_OF_ALL, '\\@')
    .replace(EMOJI_OR_ADDRESS, '\\:')
    .replace(INVITATION, '$1\\.');
}

/** The text that `escapeText` was given, read back from a message. */
export function unescapeText(escaped: string): string {
  return escaped.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}

/**
 * A name, headline or file name to stand inside a line: escaped, without invisible characters, cut so that it has at
 * most `maxLength` units with its backslashes, and set apart where it runs from right to left, so that it does not turn
 * the rest of the line around (two units more).
 *
 * Not for quotes: they keep every character.
 */
export function escapeLabel(text: string, maxLength: number): string {
  let length = maxLength;
  let label = escapeText(shorten(text, length));
  while (label.length > maxLength && length > 1) {
    // Of each character too many, at least half is there because of a backslash or a surrogate pair.
    length -= Math.max(1, Math.floor((label.length - maxLength) / 2));
    label = escapeText(shorten(text, length));
  }
  return RIGHT_TO_LEFT.test(label) ? `\u2068${label}\u2069` : label;
}

/** `text` on one line without invisible characters, of at most `maxLength` code points, cut with "…". */
export function shorten(text: string, maxLength: number): string {
  const visible = text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
  const points = [...visible];
  return points.length <= maxLength
    ? visible
    : `${points
        .slice(0, maxLength - 1)
        .join('')
        .trimEnd()}…`;
}

/** A day of the form `YYYY-MM-DD` as Discord shows it in the reader's own language. */
export function formatDay(day: string): string {
  // Noon UTC is the same day everywhere from UTC-12 to UTC+11.
  return `<t:${Date.parse(`${day}T12:00:00Z`) / 1000}:D>`;
}
