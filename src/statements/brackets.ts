import { isBoundary } from './clauses.ts';
import type { Token } from './sentence-tokens.ts';
import { isVerbLike } from './verb-guess.ts';
import {
  CONTENT_OPENERS,
  MODALS,
  PASSIVE_AUXILIARIES,
  PERFECT_AUXILIARIES,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from './word-classes.ts';

type Tokens = readonly Token[];

/** Most tokens between a finite verb and its particle or participle: "teilte der Sprecher der …, Herr …, am Montag mit". */
const WIDEST_BRACKET = 40;

export const isBoundaryOrAnd = (tokens: Tokens, i: number): boolean =>
  isBoundary(tokens[i]) || /^(?:und|oder|sowie)$/u.test(tokens[i]?.lower ?? '') || tokens[i]?.kind === 'title';

/** A mark, or a quotation that stands between marks: one within a clause (als „Unsinn“ bezeichnet) divides nothing. */
const divides = (tokens: Tokens, i: number): boolean =>
  isBoundary(tokens[i]) && (tokens[i]?.kind !== 'quote' || isBoundary(tokens[i - 1]));

/** First token after the last comma, colon or dash before `i`, over commas that belong to an apposition in a "wie" clause. */
export function clauseStart(tokens: Tokens, i: number): number {
  let start = i;
  while (start > 0 && !divides(tokens, start - 1)) start -= 1;
  if (isSubordinate(tokens, start) || start === 0) return start;
  // "wie der Sprecher, Herr X, mitteilte": the clause began two commas before.
  let earlier = start - 1;
  for (let commas = 0; earlier > 0 && commas < 3; commas += 1) {
    if (tokens[earlier]?.kind !== 'comma') break;
    earlier -= 1;
    while (earlier > 0 && !isBoundary(tokens[earlier - 1])) earlier -= 1;
    const opener = tokens[earlier]?.lower ?? '';
    if (
      /^(?:wie|nachdem|dass|weil|da)$/u.test(opener) &&
      isBoundaryOrAnd(tokens, i + 1) &&
      !hasFinite(tokens, earlier, start - 1)
    )
      return earlier;
    earlier -= 1;
  }
  return start;
}

function hasFinite(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i += 1) if (isVerbLike(tokens, i) && isBoundary(tokens[i + 1])) return true;
  return false;
}

export function isSubordinate(tokens: Tokens, i: number): boolean {
  const lead = tokens[i]?.lower ?? '';
  const second = tokens[i + 1]?.lower ?? '';
  return (
    SUBORDINATORS.has(lead) ||
    CONTENT_OPENERS.has(lead) ||
    (i > 0 && RELATIVE_PRONOUNS.has(lead)) ||
    (i > 0 && RELATIVE_PRONOUNS.has(second) && PREPOSITIONS.has(lead)) ||
    (/^(?:so|denn|doch|aber|und)$/u.test(lead) && second === 'wie')
  );
}

/** Tokens of the particle at the end of the bracket that the finite verb opens. */
export function particleAfter(tokens: Tokens, i: number, particle: string): number[] | undefined {
  const words = particle.split(' ');
  for (let j = i + 1; j < Math.min(tokens.length, i + WIDEST_BRACKET); j += 1) {
    if (tokens[j]?.kind === 'colon' || tokens[j]?.kind === 'stop' || tokens[j]?.kind === 'semicolon') return undefined;
    if (words.every((word, k) => tokens[j + k]?.lower === word.toLowerCase())) {
      const end = j + words.length;
      const closes =
        isBoundaryOrAnd(tokens, end) ||
        words.length > 1 ||
        /^(?:von|dass|ob|wie|im|in|am|bei|zu|auf|gegenüber)$/u.test(tokens[end]?.lower ?? '');
      if (closes) return words.map((_, k) => j + k);
    }
  }
  return undefined;
}

export function particleBefore(tokens: Tokens, i: number, particle: string): number[] | undefined {
  const words = particle.split(' ');
  const from = i - words.length;
  return words.every((word, k) => tokens[from + k]?.lower === word.toLowerCase())
    ? words.map((_, k) => from + k)
    : undefined;
}

export function modalBefore(tokens: Tokens, from: number, i: number): boolean {
  for (let j = Math.max(0, from - 12); j < i; j += 1)
    if (MODALS.has(tokens[j]?.lower ?? '') || /^w(?:[eüu]rden?|ird)$/u.test(tokens[j]?.lower ?? '')) return true;
  return false;
}

/** Nearest "hat" or "wurde" before a participle, not across a clause that is subordinate or a colon. */
export function auxiliaryBefore(
  tokens: Tokens,
  i: number,
  among: ReadonlySet<string> = AUXILIARIES,
): number | undefined {
  for (let j = i - 1; j >= Math.max(0, i - WIDEST_BRACKET); j -= 1) {
    const token = tokens[j];
    if (!token || token.kind === 'colon' || token.kind === 'semicolon') return undefined;
    if (among.has(token.lower) && !isBoundary(tokens[j + 1])) return j;
    if (isVerbLike(tokens, j) && MODALS.has(token.lower)) return undefined;
  }
  return undefined;
}

/** "war davon ausgegangen": verbs of motion have their perfect with "sein". */
export const SEIN = new Set(['ist', 'sind', 'war', 'waren', 'sei', 'seien']);

const AUXILIARIES = new Set(
  [...PERFECT_AUXILIARIES, ...PASSIVE_AUXILIARIES].filter(
    (word) => word !== 'worden' && !/^(?:ist|sind|war|waren|sei|seien|wäre|wären)$/u.test(word),
  ),
);
