import { isNoun } from './nouns.ts';
import { type People, type Person, surnameKey } from './people.ts';
import type { Reference } from './reference.ts';
import type { Token } from './sentence-tokens.ts';

/** Where a person is named in a passage. */
export interface PersonMention {
  readonly start: number;
  readonly sentence: number;
  readonly person: Person;
}

/** People named in the sentences of a passage, in reading order. Surnames that two people share name nobody. */
export function mentionsIn(sentences: readonly (readonly Token[])[], people: People): PersonMention[] {
  return sentences.flatMap((tokens, sentence) =>
    tokens.flatMap((token, i) => {
      const known = isNoun(tokens, i) ? people.get(surnameKey(token.text)) : undefined;
      const person = known?.length === 1 ? known[0] : undefined;
      return person ? [{ start: token.start, sentence, person }] : [];
    }),
  );
}

/**
 * Whom a pronoun means: the one person named before it in its passage; where there are several, or none, the last
 * speaker is the likeliest, and it is not sure. "sie" may mean several people, and is never sure.
 */
export function resolvePronoun(
  word: string,
  before: readonly PersonMention[],
  sentence: number,
  lastSpeaker: Reference | undefined,
): Reference | undefined {
  const lower = word.toLowerCase();
  if (
    /^(?:ich|wir|man|es|das|dies|alle|einige|viele|andere|mehrere|manche|der|die|welche[rs]?|denen|demnach|wonach)$/u.test(
      lower,
    )
  )
    return undefined;
  const wantsWoman = lower === 'sie' || lower === 'diese';
  const wantsThing = lower === 'dieses';
  if (wantsThing) return lastSpeaker && { ...lastSpeaker, sure: 0.5, candidates: [lastSpeaker.name] };
  const fits = before.filter(({ person }) => (wantsWoman ? true : person.female !== true));
  const near = fits.filter((mention) => mention.sentence >= sentence - 2);
  const names = [...new Set((near.length > 0 ? near : fits).map(({ person }) => person.name))];
  const [only] = names;
  if (only !== undefined && names.length === 1) {
    const person = fits.find((mention) => mention.person.name === only)?.person;
    const sure =
      wantsWoman && person?.female !== true ? 0.6 : lastSpeaker === undefined || lastSpeaker.name === only ? 0.9 : 0.7;
    return { name: only, sure, ...(person?.office && { office: person.office }), candidates: [only] };
  }
  const likeliest =
    lastSpeaker && names.includes(lastSpeaker.name)
      ? lastSpeaker.name
      : (names.at(-1) ?? (lastSpeaker && lastSpeaker.sure >= LEAST_SURE ? lastSpeaker.name : undefined));
  if (likeliest === undefined) return undefined;
  const candidates = [likeliest, ...names.filter((name) => name !== likeliest)].slice(0, MOST_CANDIDATES);
  return { name: likeliest, sure: 0.5, candidates };
}

/** Less than this and the last speaker is a noun for words ("Gerüchte") or itself a guess. */
const LEAST_SURE = 0.6;

/** More than three names help nobody to tell who is meant. */
const MOST_CANDIDATES = 3;
