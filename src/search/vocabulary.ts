import { fold } from '../language/fold.ts';
import { toGrams } from '../language/grams.ts';
import { isOneSlip } from '../language/slip.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { familiesOf, kindsWith } from '../language/word-families.ts';
import { kindsOf } from '../language/word-kinds.ts';

/** A distinct folded word of the reports. */
export interface VocabularyWord {
  readonly id: number;
  readonly folded: string;
  /** What the index holds of it; empty for stop words, which are not indexed. */
  readonly stem: string;
  /** Ids of its 4-grams; empty for stop words. */
  readonly grams: readonly number[];
  /** Kinds of things that it shows, as bits. */
  readonly kinds: number;
  /** Families of words that it belongs to. */
  readonly families: readonly number[];
  /** Kinds of things that it is one of, as questions name them. */
  readonly kindsWith: readonly number[];
}

/**
 * Every distinct word of the reports once, with what is derived from it.
 *
 * Words stay when the last report with them is removed: they cost little, come back with the next report on the same
 * subject, and count for nothing while no passage holds them.
 */
export interface Vocabulary {
  /** By id. */
  readonly words: readonly VocabularyWord[];
  /** The word for a written form; made where it is new. */
  intern(written: string): VocabularyWord;
  /** How many distinct 4-grams there are. */
  readonly gramCount: number;
  /** Id of a 4-gram; undefined where no word has it. */
  gramId(gram: string): number | undefined;
  /** Ids of the words that hold a 4-gram. */
  wordsWith(gramId: number): readonly number[];
  /** The words that are one slip of the hand from a folded word, in alphabetical order. */
  oneSlipFrom(folded: string): readonly VocabularyWord[];
  /** Ids of the words of a family. */
  wordsOfFamily(family: number): readonly number[];
  /** Ids of the words that name things of a kind. */
  wordsOfKind(kind: number): readonly number[];
}

export function createVocabulary(): Vocabulary {
  const words: VocabularyWord[] = [];
  const byWritten = new Map<string, VocabularyWord>();
  const byFolded = new Map<string, VocabularyWord>();
  const gramIds = new Map<string, number>();
  const gramWords: number[][] = [];
  /** By length and first or last letter: a slip leaves one of both as it was. */
  const shapes = new Map<string, number[]>();
  const familyWords = new Map<number, number[]>();
  const kindWords = new Map<number, number[]>();

  function internGram(gram: string): number {
    const known = gramIds.get(gram);
    if (known !== undefined) return known;
    gramIds.set(gram, gramWords.length);
    return gramWords.push([]) - 1;
  }

  function create(folded: string): VocabularyWord {
    const id = words.length;
    const stop = isStopWord(folded, 'de');
    const grams = stop ? [] : toGrams(folded).map(internGram);
    for (const gram of grams) gramWords[gram]?.push(id);
    const word = {
      id,
      folded,
      stem: stop ? '' : stem(folded),
      grams,
      kinds: kindsOf(folded),
      families: stop ? [] : familiesOf(folded),
      kindsWith: stop ? [] : kindsWith(folded),
    };
    for (const shape of shapesOf(folded, folded.length)) append(shapes, shape, id);
    for (const family of word.families) append(familyWords, family, id);
    for (const kind of word.kindsWith) append(kindWords, kind, id);
    words.push(word);
    byFolded.set(folded, word);
    return word;
  }

  return {
    words,
    get gramCount() {
      return gramWords.length;
    },
    intern(written) {
      const known = byWritten.get(written);
      if (known) return known;
      const folded = fold(written);
      const word = byFolded.get(folded) ?? create(folded);
      byWritten.set(written, word);
      return word;
    },
    gramId: (gram) => gramIds.get(gram),
    wordsWith: (gramId) => gramWords[gramId] ?? [],
    oneSlipFrom(folded) {
      const found = new Set<VocabularyWord>();
      for (const step of [-1, 0, 1]) {
        for (const shape of shapesOf(folded, folded.length + step)) {
          for (const id of shapes.get(shape) ?? []) {
            const word = words[id];
            if (word && isOneSlip(word.folded, folded)) found.add(word);
          }
        }
      }
      return [...found].sort((a, b) => (a.folded < b.folded ? -1 : 1));
    },
    wordsOfFamily: (family) => familyWords.get(family) ?? [],
    wordsOfKind: (kind) => kindWords.get(kind) ?? [],
  };
}

function shapesOf(folded: string, length: number): string[] {
  return [`${folded[0]}${length}`, `${length}${folded.at(-1)}`];
}

function append<Key>(lists: Map<Key, number[]>, key: Key, id: number): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}
