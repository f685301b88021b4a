import type { Archive } from '../archive/archive.ts';
import type { Claim } from './claim.ts';
import type { FramedClaim } from './claim-frame.ts';
import { toVerbatimMatch } from './claim-match.ts';
import { judgeSpeaker, type SpeakerFinding } from './claimed-speaker.ts';
import { findVerbatim, type Place } from './find-verbatim.ts';
import { rewordsFrame } from './own-frame.ts';
import { type ClaimMatch, type FoundVerdict, MOST_MATCHES, type VerdictKind } from './verdict.ts';

/** A place that has the claimed words, and what it says of who is claimed to say them. */
interface JudgedPlace {
  readonly place: Place;
  readonly match: ClaimMatch;
  readonly finding: SpeakerFinding;
}

/** `verbatim` or `other-speaker` for a claim that stands word by word in a report; absent where it does not. */
export function checkVerbatim(
  { wording }: Claim,
  speaker: string | undefined,
  archive: Archive,
): FoundVerdict | undefined {
  return toVerdict(judgePlaces(findVerbatim(wording, archive.wording), speaker, archive), speaker);
}

/**
 * The same for the words of a claim without its frame, which then names the speaker; an option goes before it. `apart`
 * leaves out places whose own frame the claim has in other words.
 */
export function checkFramed(
  framed: FramedClaim,
  speaker: string | undefined,
  archive: Archive,
  frames: 'apart' | 'any',
): FoundVerdict | undefined {
  const claimedSpeaker = speaker ?? framed.speaker;
  const judged = judgePlaces(findVerbatim(framed.words.wording, archive.wording), claimedSpeaker, archive);
  const kept = judged.filter(({ place, finding }) => frames === 'any' || !rewordsFrame(place, framed, finding));
  const found = toVerdict(kept, claimedSpeaker);
  // Of what is around the marks nothing was checked but the name.
  return found && { ...found, claimedSpeaker, ...(framed.isQuoted && { claim: framed.words.text }) };
}

function judgePlaces(places: readonly Place[], speaker: string | undefined, archive: Archive): JudgedPlace[] {
  return places.map((place) => {
    const match = toVerbatimMatch(place, archive);
    const finding = speaker === undefined ? 'said' : judgeSpeaker(speaker, place, match.attribution, archive);
    return { place, match, finding };
  });
}

/** Best first: the claimed speaker's own words, then those of others who are named, then words that may be theirs. */
const FINDINGS: readonly SpeakerFinding[] = ['said', 'otherwise', 'open', 'unlikely'];

function toVerdict(judged: readonly JudgedPlace[], speaker: string | undefined): FoundVerdict | undefined {
  const best = FINDINGS.find((finding) => judged.some((one) => one.finding === finding));
  if (best === undefined) return undefined;
  const matches = judged
    .filter(({ finding }) => finding === best)
    .map(({ match }) => match)
    .sort((a, b) => Number(isSaid(b)) - Number(isSaid(a)));
  const kind: VerdictKind = best === 'said' || best === 'open' ? 'verbatim' : 'other-speaker';
  return {
    kind,
    matches: matches.slice(0, MOST_MATCHES),
    ...(speaker !== undefined && best === 'open' && { isSpeakerOpen: true }),
  };
}

/** Whether somebody speaks there: such places come first, text of the editors after them. */
function isSaid({ attribution }: ClaimMatch): boolean {
  return attribution.kind !== undefined;
}
