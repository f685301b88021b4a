import type { Archive } from '../archive/archive.ts';
import { isFullName, OFFICE } from '../statements/person-names.ts';
import type { Attribution } from './answer.ts';
import type { Place } from './find-verbatim.ts';
import { sentencesAround, textNear } from './near-words.ts';
import { nameKeys, namesSame, toKeys } from './same-name.ts';

/** Whether the claimed speaker is the one of a place: the report says so, says otherwise, or leaves it open. */
export type SpeakerFinding = 'said' | 'otherwise' | 'open' | 'unlikely';

/**
 * What a report says about a claimed speaker of some words in it.
 *
 * `said`: it names that speaker, or the agency that the claim names. `otherwise`: it names somebody else. `open`: it does
 * not settle who speaks, and may mean the claimed speaker: it counts them among the candidates, or names them near.
 * `unlikely`: it settles nobody, and the claimed speaker is not named near.
 */
export function judgeSpeaker(
  claimed: string,
  place: Place,
  attribution: Attribution,
  archive: Archive,
): SpeakerFinding {
  const { speaker, candidates, frameSpeaker, via } = attribution;
  const names = [claimed, ...namesOf(claimed, attribution, archive)];
  const isClaimed = (name: string | undefined) =>
    name !== undefined && names.some((one) => namesSame(one, name, archive));
  const isSpeaker = isClaimed(speaker?.name) || isClaimed(speaker?.asWritten);
  if (isClaimed(frameSpeaker?.name) || isClaimed(via) || (isSpeaker && speaker?.certain)) return 'said';
  if (isSpeaker || candidates?.some(isClaimed)) return 'open';
  if (speaker?.certain) {
    const mayBeMeant = isDescription(speaker.name) && !isDescription(claimed);
    return mayBeMeant && isNamedIn(sentencesAround(place), claimed) ? 'open' : 'otherwise';
  }
  return isNamedIn(textNear(place, attribution), claimed) ? 'open' : 'unlikely';
}

/** The full names behind a description such as "der Top-Diplomat", where the report uses it of those who speak in it. */
function namesOf(claimed: string, { report }: Attribution, archive: Archive): string[] {
  if (!isDescription(claimed)) return [];
  const called = report.passages.flatMap((passage) =>
    archive.statementsIn(passage).flatMap(({ speaker }) => {
      const isCalledSo = [speaker?.asWritten, speaker?.office].some(
        (words) => words !== undefined && namesSame(claimed, words, archive),
      );
      return speaker?.certain && isCalledSo ? [speaker.name] : [];
    }),
  );
  return [...new Set(called)];
}

/** Whether a speaker is called by an office or a calling alone, so that a name in the same sentence may be theirs. */
function isDescription(name: string): boolean {
  const words = name.split(/\s+/u);
  return OFFICE.test(words.at(-1) ?? '') || (words.some((word) => OFFICE.test(word)) && !isFullName(words));
}

/** Whether a text has the last word of a name: the surname, or the noun of an office. */
function isNamedIn(text: string, claimed: string): boolean {
  const called = nameKeys(claimed).at(-1);
  return called !== undefined && toKeys(text).includes(called);
}
