import { ReportError } from './report-error.ts';

/**
 * Text of a UTF-8 file, without byte order mark and with `\n` as its only line end.
 *
 * Throws a `ReportError` for a file that is empty, binary or in another encoding.
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new ReportError(file, 'expected UTF-8, got UTF-16; save the file as UTF-8', 1);
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    throw new ReportError(file, 'expected text, got a binary file (it holds a NUL byte)', lineOf(bytes, zero));
  const text = decodeUtf8(file, bytes).replace(/\r\n?/gu, '\n');
  if (text.trim() === '') throw new ReportError(file, 'expected a report, got an empty file', 1);
  return text;
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
