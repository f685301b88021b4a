import { create, insert, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';
import { Index } from 'flexsearch';
import german from 'flexsearch/lang/de';
import lunr from 'lunr';
import lunrGerman from 'lunr-languages/lunr.de.js';
import lunrStemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import MiniSearch from 'minisearch';

/** A full-text index over numbered texts, as its library sets it up for German. */
export interface TextIndex {
  /** Positions of the texts that match, best first, at most `limit`. */
  find(question: string, limit: number): readonly number[];
}

/** Engines to compare with: each gets all texts at once, as lunr must. */
export const PEERS: Readonly<Record<string, (texts: readonly string[]) => TextIndex>> = {
  'MiniSearch, defaults': (texts) => miniSearch(texts, new MiniSearch({ fields: ['text'] })),
  'MiniSearch, stop words + Snowball': (texts) =>
    miniSearch(texts, new MiniSearch({ fields: ['text'], processTerm: stemmed })),
  'Orama, German': orama,
  'FlexSearch, German': flexSearch,
  'lunr + lunr-languages': lunrIndex,
};

const STOP_WORDS: ReadonlySet<string> = new Set(stopwords);

function stemmed(term: string): string | null {
  const lower = term.toLowerCase();
  return STOP_WORDS.has(lower) ? null : stemmer(lower);
}

function miniSearch(texts: readonly string[], index: MiniSearch): TextIndex {
  index.addAll(texts.map((text, id) => ({ id, text })));
  return {
    find: (question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => Number(id)),
  };
}

function orama(texts: readonly string[]): TextIndex {
  const index = create({
    schema: { text: 'string' },
    components: { tokenizer: { language: 'german', stemming: true, stemmer, stopWords: stopwords } },
  });
  for (const [id, text] of texts.entries()) insert(index, { id: String(id), text });
  return {
    find(question, limit) {
      const found = search(index, { term: question, limit });
      if (found instanceof Promise) throw new Error('Orama answered later, expected at once');
      return found.hits.map((hit) => Number(hit.id));
    },
  };
}

function flexSearch(texts: readonly string[]): TextIndex {
  const index = new Index({ tokenize: 'strict', encoder: german });
  for (const [id, text] of texts.entries()) index.add(id, text);
  return { find: (question, limit) => index.search(question, { limit, suggest: true }).map(Number) };
}

function lunrIndex(texts: readonly string[]): TextIndex {
  lunrStemmerSupport(lunr);
  lunrGerman(lunr);
  const index = lunr((builder) => {
    builder.use(lunr.de);
    builder.ref('id');
    builder.field('text');
    for (const [id, text] of texts.entries()) builder.add({ id: String(id), text });
  });
  return {
    find(question, limit) {
      /** Lunr reads : ~ ^ + - * as operators. */
      const plain = question.replace(/[:~^+*-]/g, ' ');
      return index
        .search(plain)
        .slice(0, limit)
        .map(({ ref }) => Number(ref));
    },
  };
}
