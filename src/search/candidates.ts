import type { Coverage } from './coverage.ts';
import { cover, coverAlso, noCoverage } from './coverage.ts';
import type { IndexedPassage, IndexedReport, IndexedSentence } from './indexed-report.ts';
import type { LikenessOf } from './likeness.ts';
import type { Question } from './question.ts';

/** A sentence under consideration, with what it, its passage and its report have of the question. */
export interface Candidate {
  readonly sentence: IndexedSentence;
  /** Position in the passage, from 0. */
  readonly position: number;
  readonly coverage: Coverage;
  readonly passage: CandidatePassage;
}

export interface CandidatePassage {
  readonly indexed: IndexedPassage;
  /** Its own and its heading's. */
  readonly coverage: Coverage;
  readonly sentences: readonly Candidate[];
  readonly report: CandidateReport;
}

export interface CandidateReport {
  readonly indexed: IndexedReport;
  /** Headline and all passages. */
  readonly coverage: Coverage;
  readonly headline: Coverage;
  readonly passages: readonly CandidatePassage[];
}

export function toCandidateReport(indexed: IndexedReport, question: Question, likenessOf: LikenessOf): CandidateReport {
  const headline = coverageOf(indexed.headline);
  const coverage = noCoverage(question);
  coverAlso(coverage, headline);
  const passages: CandidatePassage[] = [];
  const report = { indexed, coverage, headline, passages };
  for (const passage of indexed.passages) {
    const candidate = toCandidatePassage(passage, report);
    coverAlso(coverage, candidate.coverage);
    passages.push(candidate);
  }
  return report;

  function coverageOf(words: Uint32Array): Coverage {
    const covered = noCoverage(question);
    cover(covered, words, 0, words.length, likenessOf);
    return covered;
  }

  function toCandidatePassage(passage: IndexedPassage, of: CandidateReport): CandidatePassage {
    const sentences: Candidate[] = [];
    const result = { indexed: passage, coverage: coverageOf(passage.heading), sentences, report: of };
    for (const [position, sentence] of passage.sentences.entries()) {
      const own = noCoverage(question);
      cover(own, passage.words, sentence.first, sentence.last, likenessOf);
      coverAlso(result.coverage, own);
      sentences.push({ sentence, position, coverage: own, passage: result });
    }
    return result;
  }
}
