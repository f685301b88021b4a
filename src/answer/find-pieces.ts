import type { Passage } from '../corpus/report.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { isSpoken, toWording, type WordingToken } from '../language/wording.ts';
import type { WordingIndex } from '../search/wording-index.ts';
import type { Place } from './find-verbatim.ts';
import { runLength, spanOf } from './find-verbatim.ts';

/** A stretch of a claim that stands word by word in the reports. */
export interface Piece {
  readonly wording: readonly WordingToken[];
  /** Everywhere it stands, never empty; by report id, then in reading order. */
  readonly places: readonly Place[];
}

/** Spoken words that a piece must have: shorter runs stand in many places by chance. */
const SHORTEST_PIECE = 3;
/** Words by which the passages of a piece are looked up. */
const LOOKED_UP_BY = 10;
const CANDIDATES = 12;
/** A cut between pieces may be up to so many words further left than the longest run: runs go on by chance. */
const MOST_BACK = 3;

/**
 * The claim as a row of pieces that stand verbatim in the reports, in the claim's order; absent where some of its words
 * belong to no such piece. Longest piece first from the left.
 */
export function findPieces(wording: readonly WordingToken[], index: WordingIndex): Piece[] | undefined {
  const pieces: Piece[] = [];
  let start = 0;
  for (;;) {
    while (start < wording.length && !isSpoken(wording[start] as WordingToken)) start += 1;
    if (start >= wording.length) return pieces;
    const piece = longestPiece(wording, start, index) ?? pieceFromFurtherLeft(wording, start, pieces, index);
    if (!piece) return undefined;
    pieces.push(piece);
    start = wording.indexOf(piece.wording.at(-1) as WordingToken) + 1;
  }
}

/** Too few words are left for a piece: the one before may have taken a word or two of it. */
function pieceFromFurtherLeft(
  wording: readonly WordingToken[],
  start: number,
  pieces: readonly Piece[],
  index: WordingIndex,
): Piece | undefined {
  if (pieces.length === 0) return undefined;
  for (let back = 1; back <= MOST_BACK; back += 1) {
    const piece = longestPiece(wording, start - back, index);
    if (piece && piece.wording.length > back) return piece;
  }
  return undefined;
}

function longestPiece(wording: readonly WordingToken[], start: number, index: WordingIndex): Piece | undefined {
  const ellipsis = wording.findIndex((token, i) => i > start && token.kind === 'ellipsis');
  const piece = wording.slice(start, ellipsis < 0 ? undefined : ellipsis);
  const words = piece.filter(isSpoken).slice(0, LOOKED_UP_BY);
  const near = index.nearest(
    words.map((token) => token.text),
    { limit: CANDIDATES },
  );
  let longest = 0;
  let places: Place[] = [];
  for (const { passage } of near) {
    const tokens = toWording(passage.text);
    for (let at = 0; at < tokens.length; at += 1) {
      const length = spokenEnd(piece, runLength(tokens, at, piece, 0));
      if (length === 0 || length < longest) continue;
      if (length > longest) places = [];
      longest = length;
      places.push({ passage, span: spanOf(tokens, at, at + length) });
    }
  }
  const found = piece.slice(0, longest);
  return found.filter(isSpoken).length < SHORTEST_PIECE ? undefined : { wording: found, places: places.sort(byPlace) };
}

/** Length without the marks at the end. */
function spokenEnd(wording: readonly WordingToken[], length: number): number {
  let end = length;
  while (end > 0 && !isSpoken(wording[end - 1] as WordingToken)) end -= 1;
  return end;
}

/** Words that may be missing between two pieces of one passage before they count as two places. */
const SMALL_GAP = 2;

/**
 * Whether two pieces that follow each other in a claim stand together somewhere: in one sentence or side by side with
 * hardly a word between, in whatever order. Pieces in another order are an altered quote, not a spliced one.
 */
export function standTogether(a: Piece, b: Piece): boolean {
  return a.places.some((x) =>
    b.places.some(
      (y) => x.passage === y.passage && (inOneSentence(x.passage, x.span, y.span) || follow(x, y) || follow(y, x)),
    ),
  );
}

function inOneSentence(passage: Passage, a: Span, b: Span): boolean {
  const covering = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
  return splitSentences(passage.text).some((s) => s.start <= covering.start && covering.end <= s.end);
}

function follow(a: Place, b: Place): boolean {
  if (b.span.start < a.span.end) return false;
  return toWording(a.passage.text.slice(a.span.end, b.span.start)).filter(isSpoken).length <= SMALL_GAP;
}

/**
 * The places of pieces that follow each other without a gap over the breaks between paragraphs of one report, in their
 * order; absent where they do not. A quotation of two paragraphs is verbatim, though no passage holds it.
 */
export function runOn(pieces: readonly Piece[]): Place[] | undefined {
  for (const start of pieces[0]?.places ?? []) {
    const chain = [start];
    for (const piece of pieces.slice(1)) {
      const next = piece.places.find((place) => isNextParagraph(chain.at(-1) ?? start, place));
      if (!next) break;
      chain.push(next);
    }
    if (chain.length === pieces.length) return chain;
  }
  return undefined;
}

function isNextParagraph(a: Place, b: Place): boolean {
  const isNext = a.passage.reportId === b.passage.reportId && a.passage.position + 1 === b.passage.position;
  const between = a.passage.text.slice(a.span.end) + b.passage.text.slice(0, b.span.start);
  return isNext && !toWording(between).some(isSpoken);
}

function byPlace(a: Place, b: Place): number {
  if (a.passage.reportId !== b.passage.reportId) return a.passage.reportId < b.passage.reportId ? -1 : 1;
  return a.passage.position - b.passage.position || a.span.start - b.span.start;
}
