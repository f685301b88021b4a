import { WORD_KIND } from '../language/word-kinds.ts';
import type { Hit } from './hits.ts';
import type { IndexedPassage, IndexedSentence } from './indexed-report.ts';
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
/** What a sentence holds; `hits` are the words of the question in it. */
export function thingsIn(
  passage: IndexedPassage,
  sentence: IndexedSentence,
  vocabulary: Vocabulary,
  hits: readonly Hit[],
): Things {
  const things = {
    kinds: 0,
    measured: 0,
    numbers: 0,
    ratios: 0,
    names: 0,
    places: 0,
    content: 0,
    speech: 0,
  };
  const { kinds: kindsOf, stemIds } = vocabulary;
  const { words, capitals } = passage;
  const { first, last } = sentence;
  let next = 0;
  let capitalBefore = false;
  let givenBefore = false;
  let prepositionBefore = false;
  for (let at = first; at < last; at += 1) {
    const word = words[at] ?? 0;
    const kinds = kindsOf[word] ?? 0;
    const isContent = stemIds[word] !== 0;
    let given = false;
    if (hits[next]?.at === at) {
      given = isGiven(hits[next]);
      next += 1;
    }
    const capital = capitals[at] === 1 && isContent;
    if (kinds & WORD_KIND.speech) things.speech += 1;
    if (!given) {
      things.kinds |= kinds;
      if (isContent) things.content += 1;
      if (capital && capitalBefore && !givenBefore) things.names += 1;
      if (capital && prepositionBefore) things.places += 1;
      if (kinds & WORD_KIND.number) {
        if (!(kinds & WORD_KIND.year)) things.numbers += 1;
        if (kinds & WORD_KIND.ratio) things.ratios += 1;
        things.measured |= UNITS & (kindsAt(at - 1) | kindsAt(at + 1) | kindsAt(at + 2));
      }
    }
    capitalBefore = capital && !(kinds & WORD_KIND.number);
    givenBefore = given;
    prepositionBefore = (kinds & WORD_KIND.whereabouts) !== 0;
  }
  return things;

  function kindsAt(at: number): number {
    return at < first || at >= last ? 0 : (kindsOf[words[at] ?? 0] ?? 0);
  }
}

function isGiven(hit: Hit | undefined): boolean {
  if (!hit) return false;
  for (const { idea } of hit.likeness.terms) if (idea >= GIVEN) return true;
  return false;
}
