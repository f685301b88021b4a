import { ReportError } from './report-error.ts';

/** What files that are no plain text start with, though their bytes may be. */
const OTHER_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/iu, 'HTML; save the text that the page shows'],
  [/^\s*\{\\rtf/u, 'RTF; save the text without formatting'],
  [/^\s*%PDF-/u, 'PDF; save the text that it shows'],
];

/** Tags of paragraphs and links: three of them, and the file is the source of a page. */
const TAGS = /<\/(?:p|div|span|a|li|h[1-6])>/giu;

/**
 * Text of a UTF-8 file, without byte order mark and with `\n` as its only line end, lines numbered as in the file.
 *
 * Letters with their accents are one character (NFC). Soft hyphens, which only say where a word may be divided, are taken
 * away, at the end of a line they are hyphens; and so are characters without width inside words. Throws a `ReportError`
 * for a file that is empty, binary, in another encoding or format.
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new ReportError(file, 'expected UTF-8, got UTF-16; save the file as UTF-8', 1);
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    throw new ReportError(file, 'expected text, got a binary file (it holds a NUL byte)', lineOf(bytes, zero));
  const text = withoutTypography(decodeUtf8(file, bytes));
  if (text.trim() === '') throw new ReportError(file, 'expected a report, got an empty file', 1);
  const format = otherFormat(file, text);
  if (format) throw new ReportError(file, `expected text, got ${format}`, 1);
  return text;
}

function withoutTypography(text: string): string {
  return text
    .replace(/\r\n?|[\v\u0085\u2028\u2029]/gu, '\n')
    .normalize('NFC')
    .replace(/\u00ad+(?=[ \t]*\n)/gu, '-')
    .replace(/\u00ad|(?<=\p{L})[\u200b\u2060\ufeff]+(?=\p{L})/gu, '');
}

function otherFormat(file: string, text: string): string | undefined {
  const named = OTHER_FORMATS.find(([start]) => start.test(text))?.[1];
  const isSource = !file.toLowerCase().endsWith('.md') && (text.match(TAGS)?.length ?? 0) >= 3;
  return named ?? (isSource ? OTHER_FORMATS[0]?.[1] : undefined);
}

function decodeUtf8(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = firstInvalidByte(bytes);
    const value = bytes[at]?.toString(16).padStart(2, '0').toUpperCase() ?? 'end of file';
    throw new ReportError(file, `expected UTF-8, got byte ${value}; save the file as UTF-8`, lineOf(bytes, at));
  }
}

/** Offset of the first byte that is not UTF-8: what decodes up to it, decodes; one byte more does not. */
function firstInvalidByte(bytes: Uint8Array): number {
  const decoded = new TextDecoder('utf-8').decode(bytes);
  const before = decoded.slice(0, decoded.indexOf('\uFFFD'));
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bom + new TextEncoder().encode(before).length;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 10).length + 1;
}
