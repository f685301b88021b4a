import { type Claim, cueText, mention, mentionOfPhrase } from './claim.ts';
import { isBoundary } from './clauses.ts';
import type { Draft } from './draft.ts';
import { lastWord, toParts } from './extents.ts';
import type { Frame } from './frame.ts';
import type { Reading } from './reading.ts';
import { isAct } from './unspoken.ts';

/** "X lobte die Hilfe": speech acts without the words, where nothing else in the sentence is claimed. */
export function actDrafts({ tokens, frames, phrases }: Reading, kept: readonly Claim[]): Draft[] {
  const frame = frames.find((each) => {
    const { uses, role, passive, subject, mood } = each;
    const told = uses.has('a') && role === 'second' && !passive && mood === 'indicative';
    return told && subject?.nominative && isAct(tokens, each) && !isDenied(tokens, each);
  });
  if (!frame?.subject || kept.length > 0) return [];
  const parts = toParts(tokens, { first: 0, last: lastWord(tokens) }, phrases);
  if (parts.length === 0) return [];
  const source = mentionOfPhrase(tokens, frame.subject);
  const outer = phrases.find((phrase) => phrase.source);
  const via = outer?.source && mention(tokens, outer.source);
  return [
    { rule: 'act', kind: 'reported', parts, cue: cueText(tokens, frame), marked: false, source, ...(via && { via }) },
  ];
}

/** "verwies Lawrow nach Tass-Angaben auf …": the source stands within the bracket of a verb that somebody else is the subject of. */
export function isPassedOnAct({ frames, tokens }: Reading, claim: Claim): boolean {
  const [phrase] = claim.cut;
  if (claim.rule !== 'source' || !phrase) return false;
  return frames.some(
    (frame) =>
      ACTS_ONLY.test(frame.infinitive) &&
      frame.role === 'second' &&
      !frame.passive &&
      frame.mood === 'indicative' &&
      frame.subject?.nominative === true &&
      frame.finite < phrase.first &&
      frame.subject.last < phrase.first &&
      tokens[phrase.last + 1]?.kind !== 'stop',
  );
}

/** Verbs that are always an act of speaking: with others, what is passed on may be any event. */
const ACTS_ONLY =
  /^(?:verweisen|loben|würdigen|begrüßen|verurteilen|kritisieren|bekräftigen|betonen|danken|warnen|auffordern|aufrufen|appellieren|bestreiten|dementieren|zurückweisen|unterstreichen|nennen|bezeichnen|sprechen|drohen|mahnen|bitten)$/u;

/** "hat sich nicht entschuldigt", "lobte niemanden": nothing was said. */
function isDenied(tokens: Reading['tokens'], { finite, cue }: Frame): boolean {
  let end = Math.max(...cue);
  while (end + 1 < tokens.length && !isBoundary(tokens[end + 1])) end += 1;
  return tokens
    .slice(finite, end + 1)
    .some(({ lower }, i, all) => /^(?:nicht|nie|niemals|niemanden?)$/u.test(lower) && all[i + 1]?.lower !== 'nur');
}
