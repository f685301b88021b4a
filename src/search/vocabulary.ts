import { fold } from '../language/fold.ts';
import { toGrams } from '../language/grams.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { meaningsOf } from '../language/thesaurus.ts';
import { familiesOf, kindsWith } from '../language/word-families.ts';
import { kindsOf } from '../language/word-kinds.ts';
import { createIds } from './ids.ts';
import { createNumbers } from './numbers.ts';
import { createSlips } from './slips.ts';

/** A distinct folded word of the reports. */
export interface VocabularyWord {
  readonly id: number;
  readonly folded: string;
  /** What the index holds of it; empty for stop words, which are not indexed. */
  readonly stem: string;
  /** Groups of words that reports put for each other to which it belongs. */
  readonly meanings: readonly number[];
  /** Families of words that it belongs to: looser than groups. */
  readonly families: readonly number[];
  /** Kinds of things that it is one of, as questions name them. */
  readonly kindsWith: readonly number[];
}

/**
 * Every distinct word of the reports once, with what is derived from it.
 *
 * What each question asks of thousands of words stands in columns, one number a word: reading them touches little memory.
 * They are read anew for each question, because they move where they grow.
 *
 * Words stay when the last report with them is removed: they cost little, come back with the next report on the same
 * subject, and `statistics.ts` knows which ones some report holds.
 */
export interface Vocabulary {
  /** By id. */
  readonly words: readonly VocabularyWord[];
  /** The word for a written form; made where it is new. */
  intern(written: string): VocabularyWord;
  /** By word id the id of its stem: 0 for stop words, which have none. */
  readonly stemIds: Uint32Array;
  /** By word id the kinds of things that it shows, as bits. */
  readonly kinds: Uint32Array;
  /** Ids of the 4-grams of all words, those of word n from `gramStarts[n]` to before `gramStarts[n + 1]`; none for stop words. */
  readonly grams: Uint32Array;
  readonly gramStarts: Uint32Array;
  /** Ids of stems are below this, as ids of 4-grams below `gramCount`. */
  readonly stemCount: number;
  readonly gramCount: number;
  /** Undefined where no word has that stem. */
  stemId(stem: string): number | undefined;
  /** Undefined where no word has that 4-gram. */
  gramId(gram: string): number | undefined;
  /** Ids of the words that hold a 4-gram. */
  wordsWith(gramId: number): readonly number[];
  /** The words that are one slip of the hand from a folded word, in alphabetical order. */
  oneSlipFrom(folded: string): readonly VocabularyWord[];
  /** Ids of the words of a group. */
  wordsOfMeaning(meaning: number): readonly number[];
  /** Ids of the words of a family. */
  wordsOfFamily(family: number): readonly number[];
  /** Ids of the words that name things of a kind. */
  wordsOfKind(kind: number): readonly number[];
}

export function createVocabulary(): Vocabulary {
  const words: VocabularyWord[] = [];
  const byWritten = new Map<string, VocabularyWord>();
  const byFolded = new Map<string, VocabularyWord>();
  const stems = createIds(['']);
  const stemIds = createNumbers();
  const kinds = createNumbers();
  const gramIds = createIds();
  const grams = createNumbers();
  const gramStarts = createNumbers();
  gramStarts.push(0);
  const gramWords: number[][] = [];
  const slips = createSlips<VocabularyWord>();
  const meaningWords = new Map<number, number[]>();
  const familyWords = new Map<number, number[]>();
  const kindWords = new Map<number, number[]>();

  function create(folded: string): VocabularyWord {
    const id = words.length;
    const stop = isStopWord(folded, 'de');
    const stemmed = stop ? '' : stem(folded);
    const word = {
      id,
      folded,
      stem: stemmed,
      meanings: stop ? NONE : meaningsOf(folded),
      families: stop ? NONE : familiesOf(folded, stemmed),
      kindsWith: stop ? NONE : kindsWith(folded, stemmed),
    };
    stemIds.push(stems.intern(word.stem));
    kinds.push(kindsOf(folded));
    for (const gram of stop ? [] : toGrams(folded)) {
      const gramId = gramIds.intern(gram);
      grams.push(gramId);
      const holders = gramWords[gramId];
      if (holders) holders.push(id);
      else gramWords.push([id]);
    }
    gramStarts.push(grams.length);
    for (const meaning of word.meanings) append(meaningWords, meaning, id);
    for (const family of word.families) append(familyWords, family, id);
    for (const kind of word.kindsWith) append(kindWords, kind, id);
    words.push(word);
    slips.add(word);
    byFolded.set(folded, word);
    return word;
  }

  return {
    words,
    intern(written) {
      const known = byWritten.get(written);
      if (known) return known;
      const folded = fold(written);
      const word = byFolded.get(folded) ?? create(folded);
      byWritten.set(written, word);
      return word;
    },
    get stemIds() {
      return stemIds.values;
    },
    get kinds() {
      return kinds.values;
    },
    get grams() {
      return grams.values;
    },
    get gramStarts() {
      return gramStarts.values;
    },
    get stemCount() {
      return stems.count;
    },
    get gramCount() {
      return gramIds.count;
    },
    stemId: stems.idOf,
    gramId: gramIds.idOf,
    wordsWith: (gramId) => gramWords[gramId] ?? NONE,
    oneSlipFrom: slips.oneSlipFrom,
    wordsOfMeaning: (meaning) => meaningWords.get(meaning) ?? NONE,
    wordsOfFamily: (family) => familyWords.get(family) ?? NONE,
    wordsOfKind: (kind) => kindWords.get(kind) ?? NONE,
  };
}

const NONE: readonly number[] = [];

function append(lists: Map<number, number[]>, key: number, id: number): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}
