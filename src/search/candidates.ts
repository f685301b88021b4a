import type { Coverage } from './coverage.ts';
import { cover, coverAlso, noCoverage } from './coverage.ts';
import { hitsIn } from './hits.ts';
import type { IndexedPassage, IndexedReport, IndexedSentence } from './indexed-report.ts';
import type { LikenessOf } from './likeness.ts';
import type { Question } from './question.ts';
import { type Things, thingsIn } from './things.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence under consideration, with what it, its passage and its report have of the question. */
export interface Candidate {
  readonly sentence: IndexedSentence;
  /** Position in the passage, from 0. */
  readonly position: number;
  readonly coverage: Coverage;
  readonly passage: CandidatePassage;
  /** What it holds that the question does not give. */
  readonly things: Things;
}

export interface CandidatePassage {
  readonly indexed: IndexedPassage;
  /** Its own and its heading's. */
  readonly coverage: Coverage;
  /** Sentences of the report before it. */
  readonly before: number;
  readonly sentences: readonly Candidate[];
  readonly report: CandidateReport;
  /** Words in a passage on average, over all reports. */
  readonly averageLength: number;
}

export interface CandidateReport {
  readonly indexed: IndexedReport;
  /** Headline and all passages. */
  readonly coverage: Coverage;
  readonly headline: Coverage;
  readonly passages: readonly CandidatePassage[];
  /** For each term of the question in how many sentences it stands, a likeness of one half counting as half. */
  readonly ideaSentences: readonly number[];
  readonly sentenceCount: number;
}

export function toCandidateReport(
  indexed: IndexedReport,
  question: Question,
  likenessOf: LikenessOf,
  vocabulary: Vocabulary,
  averageLength: number,
): CandidateReport {
  /** Shared by the sentences without any word of the question. */
  const nothing = noCoverage(question);
  const headline = coverageOf(indexed.headline);
  const coverage = noCoverage(question);
  coverAlso(coverage, headline);
  const passages: CandidatePassage[] = [];
  const ideaSentences = new Array<number>(question.terms.length).fill(0);
  const sentenceCount = indexed.passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
  const report = {
    indexed,
    coverage,
    headline,
    passages,
    ideaSentences,
    sentenceCount,
  };
  let before = 0;
  for (const passage of indexed.passages) {
    const candidate = toCandidatePassage(passage, report, before);
    before += passage.sentences.length;
    coverAlso(coverage, candidate.coverage);
    passages.push(candidate);
  }
  return report;

  function coverageOf(words: Uint32Array): Coverage {
    const covered = noCoverage(question);
    cover(covered, hitsIn(words, likenessOf));
    return covered;
  }

  function toCandidatePassage(passage: IndexedPassage, of: CandidateReport, before: number): CandidatePassage {
    const sentences: Candidate[] = [];
    const hits = hitsIn(passage.words, likenessOf);
    let first = 0;
    const result = {
      indexed: passage,
      coverage: coverageOf(passage.heading),
      before,
      sentences,
      report: of,
      averageLength,
    };
    for (const [position, sentence] of passage.sentences.entries()) {
      let last = first;
      while ((hits[last]?.at ?? sentence.last) < sentence.last) last += 1;
      const hitsHere = hits.slice(first, last);
      first = last;
      const own = hitsHere.length === 0 ? nothing : noCoverage(question);
      cover(own, hitsHere);
      coverAlso(result.coverage, own);
      addTo(ideaSentences, own.ideas);
      const things = thingsIn(passage, sentence, vocabulary, hitsHere);
      sentences.push({ sentence, position, coverage: own, passage: result, things });
    }
    return result;
  }
}

function addTo(sums: number[], values: readonly number[]): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0);
}
