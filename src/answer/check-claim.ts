import type { Archive } from '../archive/archive.ts';
import type { WordingToken } from '../language/wording.ts';
import { searchedOf } from './answer-question.ts';
import { attribute } from './attribution.ts';
import { type Claim, type FramedClaim, toClaim, withoutFrame } from './claim.ts';
import { judgeSpeaker, type SpeakerFinding } from './claimed-speaker.ts';
import { findAltered, type NearWording } from './find-altered.ts';
import { findNearest } from './find-nearest.ts';
import { findPieces, type Piece, standTogether } from './find-pieces.ts';
import { findVerbatim, type Place } from './find-verbatim.ts';
import { hasOwnFrame } from './own-frame.ts';
import type { ClaimMatch, Verdict, VerdictKind } from './verdict.ts';
import { type DiffStep, toDiff, touchedBy } from './word-diff.ts';

export interface CheckOptions {
  /** Who is said to have said it, by any variant of the name. */
  readonly speaker?: string;
}

/** What one way of checking found; absent where the next one has to try. */
type Found = Pick<Verdict, 'kind' | 'matches'> & Partial<Pick<Verdict, 'touched' | 'claimedSpeaker'>>;

/** Places shown: more help nobody to judge. */
const MOST_MATCHES = 5;
/**
 * From this similarity on, a wording counts as the claim's altered source. Chosen on half of bench/check: below it lie
 * sentences of reports that are not indexed, which share set phrases with others.
 */
const ALTERED_FROM = 0.6;
/** How far behind the best a second altered wording may be to be shown as well. */
const NEARLY_AS_GOOD = 0.1;
/** A run of added or missing words as long as this may be a piece from somewhere else. */
const LONG_CHANGE = 3;

/**
 * The verdict on a claimed quote: whether and how its words stand in the reports, never whether it is true.
 *
 * Tried in this order: verbatim as a whole; verbatim without an attached "…, sagte Lawrow"; spliced from pieces that
 * never stood together; altered; nearest; not found.
 */
export function checkClaim(text: string, archive: Archive, options: CheckOptions = {}): Verdict {
  const claim = toClaim(text);
  const speaker = options.speaker?.trim() || undefined;
  const found = claim.wording.length === 0 ? undefined : check(claim, speaker, archive);
  return {
    kind: 'not-found',
    claim: claim.text,
    ...(speaker !== undefined && { claimedSpeaker: speaker }),
    matches: [],
    touched: [],
    searched: searchedOf(archive),
    ...found,
  };
}

function check(claim: Claim, speaker: string | undefined, archive: Archive): Found | undefined {
  const framed = withoutFrame(claim);
  return (
    checkVerbatim(findVerbatim(claim.wording, archive.wording), speaker, archive) ??
    (framed && checkFramed(framed, speaker, archive)) ??
    checkAltered(framed ? [claim, framed.words] : [claim], archive) ??
    checkNear(framed?.words ?? claim, archive)
  );
}

function checkFramed(framed: FramedClaim, speaker: string | undefined, archive: Archive): Found | undefined {
  const places = findVerbatim(framed.words.wording, archive.wording).filter((place) => !hasOwnFrame(place, framed));
  const claimedSpeaker = speaker ?? framed.speaker;
  const found = checkVerbatim(places, claimedSpeaker, archive);
  return found && { ...found, claimedSpeaker };
}

/** Best first: the claimed speaker's own words, then words that may be theirs, then those of others. */
const FINDINGS: readonly SpeakerFinding[] = ['said', 'otherwise', 'open', 'unlikely'];

function checkVerbatim(places: readonly Place[], speaker: string | undefined, archive: Archive): Found | undefined {
  if (places.length === 0) return undefined;
  const judged = places.map((place) => {
    const match = toMatch(place, 1, [{ op: 'same', text: sliceOf(place) }], archive);
    const finding = speaker === undefined ? 'said' : judgeSpeaker(speaker, place.passage, match.attribution, archive);
    return { match, finding };
  });
  const best = FINDINGS.find((finding) => judged.some((one) => one.finding === finding));
  const matches = judged
    .filter(({ finding }) => finding === best)
    .map(({ match }) => match)
    .sort((a, b) => Number(isSaid(b)) - Number(isSaid(a)));
  const kind: VerdictKind = best === 'said' || best === 'open' ? 'verbatim' : 'other-speaker';
  return { kind, matches: matches.slice(0, MOST_MATCHES) };
}

/** Whether somebody speaks there: such places come first, text of the editors after them. */
function isSaid({ attribution }: ClaimMatch): boolean {
  return attribution.kind !== undefined;
}

function checkAltered(claims: readonly Claim[], archive: Archive): Found | undefined {
  const compared = claims.map((claim) => ({
    claim,
    near: findAltered(withoutEllipses(claim.wording), archive.wording),
  }));
  const [first] = compared.toSorted((a, b) => (b.near[0]?.similarity ?? 0) - (a.near[0]?.similarity ?? 0));
  const best = first?.near[0];
  if (!first || !best) return undefined;
  const pieces = hasLongChange(best) ? findPieces(first.claim.wording, archive.wording) : undefined;
  const together = pieces?.every((piece, i) => standTogether(pieces[i - 1] ?? piece, piece)) ?? false;
  if (pieces && pieces.length > 1 && !together) return { kind: 'spliced', matches: toSplicedMatches(pieces, archive) };
  if (best.similarity < ALTERED_FROM && !together) return undefined;
  const shown = first.near.filter(({ similarity }) => similarity >= best.similarity - NEARLY_AS_GOOD);
  return {
    kind: 'altered',
    matches: shown
      .slice(0, MOST_MATCHES)
      .map((near) => toMatch(near, near.similarity, toDiff(near.steps, near.passage.text, first.claim.text), archive)),
    touched: touchedBy(best.steps.flatMap((step) => (step.op === 'same' ? [] : (step.source ?? step.claimed)))),
  };
}

function toSplicedMatches(pieces: readonly Piece[], archive: Archive): ClaimMatch[] {
  return pieces.flatMap(({ places: [place] }) =>
    place ? [toMatch(place, 1, [{ op: 'same', text: sliceOf(place) } as const], archive)] : [],
  );
}

function checkNear(claim: Claim, archive: Archive): Found | undefined {
  const near = findNearest(claim, archive);
  if (near.length === 0) return undefined;
  const matches = near.map(({ match: { passage, sentence }, coverage }) =>
    toMatch({ passage, span: sentence }, coverage, [], archive),
  );
  return { kind: 'nearest', matches };
}

function toMatch(
  { passage, span }: Place,
  similarity: number,
  diff: readonly DiffStep[],
  archive: Archive,
): ClaimMatch {
  return {
    passage,
    span,
    text: sliceOf({ passage, span }),
    similarity,
    attribution: attribute(passage, span, archive),
    diff,
  };
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

function withoutEllipses(wording: readonly WordingToken[]): WordingToken[] {
  return wording.filter((token) => token.kind !== 'ellipsis');
}

function sliceOf({ passage, span }: Place): string {
  return passage.text.slice(span.start, span.end);
}
