import { type Claim, cueText, mentionOfPhrase, overlaps } from './claim.ts';
import type { Reading } from './reading.ts';
import { isSurelyKonjunktiv } from './verb-guess.ts';

/**
 * "X kritisierte den Plan, der zu teuer sei": subordinate clauses in the Konjunktiv beside an act of speech are the
 * reasons and descriptions of whoever acts. Only where no other claim holds them.
 */
export function subordinateClaims({ tokens, segments, frames }: Reading, kept: readonly Claim[]): Claim[] {
  return segments.flatMap((segment): Claim[] => {
    const { kind, finite, mood, first, last } = segment;
    if ((kind !== 'relative' && kind !== 'adverbial') || mood !== 'konjunktiv1' || finite === undefined) return [];
    if (!isSurelyKonjunktiv(tokens, finite) || kept.some((claim) => overlaps(claim, segment))) return [];
    const frame = frames
      .filter((other) => other.mood === 'indicative' && other.finite < first && other.subject && !other.passive)
      .at(-1);
    if (!frame?.subject) return [];
    return [
      {
        first,
        last,
        rule: 'subordinate',
        cut: [],
        cue: cueText(tokens, frame),
        source: mentionOfPhrase(tokens, frame.subject),
      },
    ];
  });
}
