import { toUSVString } from 'node:util';
import { MAX_URL_LENGTH } from './limits.ts';

/** Words at either end that name the passage: fewer may stand twice on a page, more may be broken by its markup. */
const WORDS_AT_EITHER_END = 5;

/**
 * The address of a report that opens at the quote (`#:~:text=first words,last words`), or the address alone where that
 * would be too long; nothing where the address itself is too long or is none of the web.
 *
 * Source: wicg.github.io/scroll-to-text-fragment, which needs `-`, `,` and `&` percent-encoded.
 */
export function toPassageLink(url: string, quote: string): string | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:') return undefined;
  const words = quote.split(/\s+/u).filter((word) => word !== '');
  const ends =
    words.length <= 2 * WORDS_AT_EITHER_END
      ? [words.join(' ')]
      : [words.slice(0, WORDS_AT_EITHER_END).join(' '), words.slice(-WORDS_AT_EITHER_END).join(' ')];
  const separator = address.hash === '' ? '#' : '';
  const link = `${address.href}${separator}:~:text=${ends.map(encode).join(',')}`;
  return [link, address.href].find(({ length }) => length <= MAX_URL_LENGTH);
}

function encode(text: string): string {
  // A lone half of a surrogate pair cannot be encoded.
  return encodeURIComponent(toUSVString(text)).replaceAll('-', '%2D');
}
