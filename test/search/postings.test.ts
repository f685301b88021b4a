import { describe, expect, it } from 'vitest';
import { toIndexedReport } from '../../src/search/indexed-report.ts';
import { createPostings } from '../../src/search/postings.ts';
import { createVocabulary } from '../../src/search/vocabulary.ts';
import { aReport } from '../support/report.ts';

const vocabulary = createVocabulary();
const stemOf = (word: string) => ({ stem: vocabulary.intern(word).stem, likeness: 1 });
const [bahn, wald, strand] = [
  aReport('bahn', ['Die Bahn baut.', 'Die Bahn kauft eine Bahn.']),
  aReport('wald', ['Der Wald brennt.', 'Im Wald baut die Bahn.']),
  aReport('strand', ['Am Strand brennt die Sonne.']),
].map((report) => toIndexedReport(report, [], vocabulary));

describe('createPostings', () => {
  const postings = createPostings(vocabulary);
  for (const report of [wald, strand, bahn]) if (report) postings.add(report);

  it.each([
    ['the passage with it twice', ['Bahn'], [bahn, wald]],
    ['the passage with two of them', ['Bahn', 'Wald'], [wald, bahn]],
    ['the id, where all is alike', ['brennt'], [strand, wald]],
    ['nothing, where no report has it', ['Schnee'], []],
  ])('puts the reports in order by %s', (_, words, expected) => {
    expect(postings.nearest(words.map(stemOf))).toEqual(expected);
  });

  it('finds the same a second time, and no report that was removed', () => {
    if (wald) postings.remove(wald);
    expect(postings.nearest(['Bahn', 'Wald'].map(stemOf))).toEqual([bahn]);
    if (wald) postings.add(wald);
    expect(postings.nearest([stemOf('Wald')])).toEqual([wald]);
  });
});
