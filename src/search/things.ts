import { WORD_KIND } from '../language/word-kinds.ts';
import type { IndexedPassage, IndexedSentence } from './indexed-report.ts';
import type { LikenessOf } from './likeness.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a sentence holds that the question does not give: what may be the answer. */
export interface Things {
  /** Kinds of its words, as bits. */
  readonly kinds: number;
  /** Kinds of the units that stand beside a number, as bits. */
  readonly measured: number;
  /** Numbers that are no year. */
  readonly numbers: number;
  /** Numbers like "3:1" or "13:30". */
  readonly ratios: number;
  /** Pairs of capitalised words, as first and last names are. */
  readonly names: number;
  /** Capitalised words after a preposition of place. */
  readonly places: number;
  /** Content words. */
  readonly content: number;
  /** Words that refer to what was said before, among the first three of the sentence. */
  readonly references: number;
  readonly speech: number;
}

/** A word that is so much like one of the question's is given by it. */
const GIVEN = 0.6;
const UNITS =
  WORD_KIND.money |
  WORD_KIND.length |
  WORD_KIND.duration |
  WORD_KIND.share |
  WORD_KIND.temperature |
  WORD_KIND.weight |
  WORD_KIND.clock |
  WORD_KIND.time;
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'im',
  'bei',
  'nach',
  'aus',
  'auf',
  'an',
  'am',
  'nahe',
  'ins',
  'von',
  'vor',
  'zwischen',
  'bis',
]);

export function thingsIn(
  passage: IndexedPassage,
  sentence: IndexedSentence,
  vocabulary: Vocabulary,
  likenessOf: LikenessOf,
): Things {
  const things = {
    kinds: 0,
    measured: 0,
    numbers: 0,
    ratios: 0,
    names: 0,
    places: 0,
    content: 0,
    references: 0,
    speech: 0,
  };
  let before: { capital: boolean; given: boolean; preposition: boolean } | undefined;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = vocabulary.words[passage.words[at] ?? -1];
    if (!word) continue;
    const given = likenessOf(word.id)?.terms.some(({ idea }) => idea >= GIVEN) ?? false;
    const capital = passage.capitals[at] === 1 && word.stem !== '';
    if (word.kinds & WORD_KIND.speech) things.speech += 1;
    if (at < sentence.first + 3 && word.kinds & WORD_KIND.reference) things.references += 1;
    if (!given) {
      things.kinds |= word.kinds;
      if (word.stem) things.content += 1;
      if (capital && before?.capital && !before.given) things.names += 1;
      if (capital && before?.preposition) things.places += 1;
      if (word.kinds & WORD_KIND.number) {
        if (!(word.kinds & WORD_KIND.year)) things.numbers += 1;
        if (word.folded.includes(':')) things.ratios += 1;
        for (const near of [at - 1, at + 1, at + 2]) {
          if (near < sentence.first || near >= sentence.last) continue;
          things.measured |= (vocabulary.words[passage.words[near] ?? -1]?.kinds ?? 0) & UNITS;
        }
      }
    }
    before = {
      capital: capital && !(word.kinds & WORD_KIND.number),
      given,
      preposition: PLACE_PREPOSITIONS.has(word.folded),
    };
  }
  return things;
}
