import { isSpoken, toWording } from '../language/wording.ts';
import { findQuotations } from '../statements/quotations.ts';

/** A message with more quotations gets its first ones checked. Source: issue 5, Check quotes. */
const MOST_CLAIMS = 5;

/**
 * The claimed quotes in a message, in its order, without their marks, none twice; at most five. The whole text where
 * nothing in it stands between quotation marks; empty where it says nothing. Lines quoted in Discord's way ("> …") are
 * taken without their mark.
 */
export function findClaims(message: string): string[] {
  const text = message.replace(/^\s*>{1,3} /gmu, '').trim();
  const quoted = findQuotations(text).map(({ start, end }) => text.slice(start + 1, end - 1).trim());
  const claims = [...new Set(quoted)].filter(saysSomething);
  if (claims.length > 0) return claims.slice(0, MOST_CLAIMS);
  return saysSomething(text) ? [text] : [];
}

function saysSomething(text: string): boolean {
  return toWording(text).some(isSpoken);
}
