import type { Archive } from '../archive/archive.ts';
import type { Claim, FramedClaim } from './claim.ts';
import { toVerbatimMatch } from './claim-match.ts';
import { judgeSpeaker, type SpeakerFinding } from './claimed-speaker.ts';
import { findVerbatim, type Place } from './find-verbatim.ts';
import { hasOwnFrame } from './own-frame.ts';
import { type ClaimMatch, type FoundVerdict, MOST_MATCHES, type VerdictKind } from './verdict.ts';

/** `verbatim` or `other-speaker` for a claim that stands word by word in a report; absent where it does not. */
export function checkVerbatim(
  { wording }: Claim,
  speaker: string | undefined,
  archive: Archive,
): FoundVerdict | undefined {
  return judgePlaces(findVerbatim(wording, archive.wording), speaker, archive);
}

/** The same for the words of a claim without its frame, which then names the speaker; an option goes before it. */
export function checkFramed(
  framed: FramedClaim,
  speaker: string | undefined,
  archive: Archive,
): FoundVerdict | undefined {
  const places = findVerbatim(framed.words.wording, archive.wording).filter((place) => !hasOwnFrame(place, framed));
  const claimedSpeaker = speaker ?? framed.speaker;
  const found = judgePlaces(places, claimedSpeaker, archive);
  return found && { ...found, claimedSpeaker };
}

/** Best first: the claimed speaker's own words, then words that may be theirs, then those of others. */
const FINDINGS: readonly SpeakerFinding[] = ['said', 'otherwise', 'open', 'unlikely'];

function judgePlaces(
  places: readonly Place[],
  speaker: string | undefined,
  archive: Archive,
): FoundVerdict | undefined {
  if (places.length === 0) return undefined;
  const judged = places.map((place) => {
    const match = toVerbatimMatch(place, archive);
    const finding = speaker === undefined ? 'said' : judgeSpeaker(speaker, place, match.attribution, archive);
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
