import type { NounPhrase } from './noun-phrases.ts';
import { isWord } from './nouns.ts';
import type { Token } from './sentence-tokens.ts';
import { canSpeak } from './speechless.ts';
import { isTime } from './time-nouns.ts';

type Tokens = readonly Token[];

/** "Das sagte X", "Der Zeitung sagte Karma", "Erklärungen gab er nicht": what stands first is not always the subject. */
export function prefersAfter(
  tokens: Tokens,
  before: NounPhrase,
  after: NounPhrase,
  finite: number,
  plural: boolean,
): boolean {
  if (!before.nominative) return true;
  const lead = tokens[before.first]?.lower ?? '';
  if (/^(?:das|dies|dieses|es)$/u.test(lead) && before.head === before.first) return true;
  if (isTime(tokens, before)) return true;
  if (before.pronoun) return false;
  // "Eine Verschiebung nannte Berg fatal": doings and things say nothing, a name right behind the verb does.
  const words = tokens.slice(before.first, before.head + 1).map(({ text }) => text);
  if (!canSpeak(words.join(' ')) && after.first <= finite + 2 && !isDetermined(tokens, after)) return true;
  if (!plural && isSurelyPlural(tokens, before) && after.first === finite + 1) return true;
  if (!/^(?:der|ein|er)$/u.test(lead) && after.first === finite + 1 && isSurelyNominative(tokens, after)) return true;
  if (after.pronoun && after.first <= finite + 2 && /^(?:er|man|wir|ich)$/u.test(tokens[after.first]?.lower ?? ''))
    return true;
  if (plural && !before.plural && /^(?:der|das|ein|eine)$/u.test(before.determiner ?? '')) return true;
  return false;
}

/** Whether it has an article, as objects without a name have. */
const isDetermined = (tokens: Tokens, { first, determiner }: NounPhrase): boolean =>
  determiner !== undefined && !/^(?:der|er)$/u.test(tokens[first]?.lower ?? '');

/** "die Äußerungen", "die tibetischen Mönche": a plural, whatever the noun. */
export const isSurelyPlural = (tokens: Tokens, { first, head, determiner = '' }: NounPhrase): boolean =>
  /^(?:die|diese|seine|ihre|alle|viele|einige)$/u.test(determiner) &&
  (/(?:ungen|heiten|keiten|schaften|ionen|täten)$/u.test(tokens[head]?.lower ?? '') ||
    /^\p{Ll}+en$/u.test(tokens[first + 1]?.text ?? ''));

/** "der russische …", "der Vorsitzende", "der Sprecher": no dative of a feminine looks like this. */
function isSurelyNominative(tokens: Tokens, phrase: NounPhrase): boolean {
  if (phrase.determiner !== 'der') return false;
  const words = tokens.slice(phrase.first + 1, phrase.head + 1);
  const adjective = words[0];
  if (adjective && isWord(adjective) && /^\p{Ll}.*e$/u.test(adjective.text)) return true;
  return /(?:nde|[dhrs]nete|agte|igte|ierte|stellte|lichte|gesandte|verwandte|junge|kollege|experte|zeuge|kunde|loge|russe|brite|türke|franzose|sprecher|minister|präsident|chef|leiter|direktor|kanzler|trainer|führer|meister|experte|anwalt|rat|vorstand|verband|verein|sekretär|kommissar|gouverneur|senator|sprecher|botschafter|bischof|papst|könig|general|konzern|hersteller|politiker)$/u.test(
    words[0]?.lower ?? '',
  );
}
