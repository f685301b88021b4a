import type { Archive } from '../archive/archive.ts';
import { fold } from '../language/fold.ts';
import { isNameLike } from '../language/name-like.ts';
import { countryOf, toMeaningStem } from '../language/same-meaning.ts';
import { isStopWord } from '../language/stop-words.ts';
import { isSpoken, type WordingToken } from '../language/wording.ts';
import type { Claim } from './claim.ts';
import { toMatch, toVerbatimMatch } from './claim-match.ts';
import { findAltered, type NearWording } from './find-altered.ts';
import { findPieces, type Piece, runOn, standTogether } from './find-pieces.ts';
import { type ClaimMatch, type FoundVerdict, MOST_MATCHES } from './verdict.ts';
import { toDiff, touchedIn } from './word-diff.ts';

/**
 * From this similarity on, a wording counts as the claim's altered source. Chosen on claims of bench/check of both
 * halves, so its figures there are not of unseen claims: below it lie sentences of reports that are not indexed, which share set phrases with others.
 */
const ALTERED_FROM = 0.6;
/** How far behind the best a second altered wording may be to be shown as well. */
const NEARLY_AS_GOOD = 0.1;
/** A run of added or missing words as long as this may be a piece from somewhere else. */
const LONG_CHANGE = 3;
/** A claim with less than this share of its words in their place is not an altered quote. */
const LEAST_KEPT = 0.5;

/**
 * `altered`, `spliced` or, over a break between paragraphs, `verbatim`; absent where no report has such a wording. Of
 * several readings of the claim (with its frame and without) the one that comes nearest is judged.
 */
export function checkWording(claims: readonly Claim[], archive: Archive): FoundVerdict | undefined {
  const compared = claims.map((claim) => ({
    claim,
    near: findAltered(withoutEllipses(claim.wording), archive.wording),
  }));
  const [first] = compared.toSorted((a, b) => (b.near[0]?.similarity ?? 0) - (a.near[0]?.similarity ?? 0));
  const best = first?.near[0];
  if (!first || !best) return undefined;
  const pieces = hasLongChange(best) ? findPieces(first.claim.wording, archive.wording) : undefined;
  const paragraphs = pieces && !hasEllipsis(first.claim.wording) ? runOn(pieces) : undefined;
  if (paragraphs) return { kind: 'verbatim', matches: paragraphs.map((place) => toVerbatimMatch(place, archive)) };
  const together = pieces?.every((piece, i) => standTogether(pieces[i - 1] ?? piece, piece)) ?? false;
  if (pieces && pieces.length > 1 && !together) return { kind: 'spliced', matches: toSplicedMatches(pieces, archive) };
  if (!isAlteredFrom(best) && !together) return undefined;
  const shown = first.near.filter(({ similarity }) => similarity >= best.similarity - NEARLY_AS_GOOD);
  return {
    kind: 'altered',
    matches: shown
      .slice(0, MOST_MATCHES)
      .map((near) => toMatch(near, near.similarity, toDiff(near.steps, near.passage.text, first.claim.text), archive)),
    touched: touchedIn(best.steps),
  };
}

/** Words of a claim that may stand at the end of one sentence and the start of the next by chance: "schaffen. Das". */
const SHORT_CLAIM = 6;

/** Whether a wording is near enough to be what the claim was altered from. */
export function isAlteredFrom(near: NearWording): boolean {
  return near.similarity >= ALTERED_FROM && keptShare(near) >= LEAST_KEPT && !isByChance(near) && !sharesNames(near);
}

/** Whether a claim says something of somebody, and the report has only the name: "Kim Jong Un war in Moskau". */
function sharesNames({ steps }: NearWording): boolean {
  const told = steps.flatMap((step, i) => {
    const { text = '', kind } = step.claimed ?? {};
    if (kind !== 'word' || isStopWord(fold(text), 'de')) return [];
    return [{ isKept: step.op === 'same' || step.isForm, isName: isName(text, steps[i - 1]?.claimed) }];
  });
  const kept = told.filter(({ isKept }) => isKept);
  return kept.length < told.length && kept.every((word) => word.isName);
}

function isName(word: string, before: WordingToken | undefined): boolean {
  // "Un" and "Xi" are shorter than what is told for a name elsewhere.
  const isShort = /^\p{Lu}\p{L}?$/u.test(word);
  return isShort || countryOf(toMeaningStem(word)) !== undefined || isNameLike(word, before?.text);
}

/** Whether a short claim was only found over the end of a sentence that it does not have. */
function isByChance({ steps }: NearWording): boolean {
  const words = steps.filter(({ claimed }) => claimed && isSpoken(claimed));
  const isOverEnd = steps.some(({ op, source }) => op === 'missing' && /^[.!?]$/u.test(source?.text ?? ''));
  return isOverEnd && words.length <= SHORT_CLAIM;
}

/** Share of the claim's words that stand in their place in the report. */
function keptShare({ steps }: NearWording): number {
  const claimed = steps.filter((step) => step.claimed && isSpoken(step.claimed));
  return claimed.filter((step) => step.op === 'same' || step.isForm).length / Math.max(1, claimed.length);
}

function toSplicedMatches(pieces: readonly Piece[], archive: Archive): ClaimMatch[] {
  return pieces.flatMap(({ places: [place] }) => (place ? [toVerbatimMatch(place, archive)] : []));
}

function hasLongChange({ steps }: NearWording): boolean {
  let [run, op] = [0, 'same'];
  for (const step of steps) {
    run = step.op === op ? run + 1 : 1;
    op = step.op;
    if (op !== 'same' && run >= LONG_CHANGE) return true;
  }
  return false;
}

function hasEllipsis(wording: readonly WordingToken[]): boolean {
  return wording.some((token) => token.kind === 'ellipsis');
}

function withoutEllipses(wording: readonly WordingToken[]): WordingToken[] {
  return wording.filter((token) => token.kind !== 'ellipsis');
}
