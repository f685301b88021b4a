import MiniSearch from 'minisearch';
import type { Statement } from '../statements/statement.ts';
import { type CandidateReport, toCandidateReport } from './candidates.ts';
import { toConfidence } from './confidence.ts';
import type { FindOptions, SearchEngine } from './engine.ts';
import { toEvidence } from './evidence.ts';
import { type IndexedReport, toIndexedReport } from './indexed-report.ts';
import { type LikenessOf, likenessTo } from './likeness.ts';
import type { Findings } from './match.ts';
import { type Question, toQuestion } from './question.ts';
import { type Scored, scoreReport, type Weights } from './score.ts';
import { similarStems } from './similar-stems.ts';
import { createStatistics } from './statistics.ts';
import { toMatch } from './to-match.ts';
import { createVocabulary } from './vocabulary.ts';
import { WEIGHTS } from './weights.ts';
import { widen } from './widen.ts';

/** Reports that are looked at sentence by sentence. */
const REPORTS_LOOKED_AT = 30;

/** A search engine that finds passages with MiniSearch and the best sentences in their reports with signals of its own. */
export function createMiniSearchEngine(weights: Weights = WEIGHTS): SearchEngine {
  const vocabulary = createVocabulary();
  const statistics = createStatistics(vocabulary);
  const reports = new Map<string, IndexedReport>();
  /** Length plays no part (b = 0): MiniSearch keeps its average as a running mean, which depends on the order of adding. */
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { bm25: { k: 1.2, b: 0, d: 0.5 } },
  });

  function documentsOf(report: IndexedReport) {
    return report.passages.map(({ key, words }) => {
      const stems: string[] = [];
      for (const id of words) {
        const stem = vocabulary.words[id]?.stem;
        if (stem) stems.push(stem);
      }
      return { id: key, text: stems.join(' ') };
    });
  }

  function candidateReports(question: Question, likenessOf: LikenessOf, options: FindOptions): CandidateReport[] {
    const only = options.reportId === undefined ? undefined : reports.get(options.reportId);
    const looked = only ? [only] : options.reportId === undefined ? nearestReports(question, likenessOf) : [];
    return looked.map((report) =>
      toCandidateReport(report, question, likenessOf, vocabulary, statistics.averageLength),
    );
  }

  function nearestReports(question: Question, likenessOf: LikenessOf): IndexedReport[] {
    const stems = similarStems(question, likenessOf, vocabulary, statistics).flat();
    const found = index.search({
      combineWith: 'OR',
      queries: stems.map(({ stem, likeness }) => ({
        queries: [stem],
        combineWith: 'OR',
        boostTerm: () => likeness ** 2,
      })),
    });
    const best = new Map<string, number>();
    for (const { id, score, queryTerms } of found) {
      const reportId = id.slice(0, id.lastIndexOf(' '));
      best.set(reportId, Math.max(best.get(reportId) ?? 0, score / (queryTerms.length || 1)));
    }
    return [...best]
      .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1))
      .slice(0, REPORTS_LOOKED_AT)
      .flatMap(([id]) => reports.get(id) ?? []);
  }

  return {
    add(report, statements: readonly Statement[]) {
      if (reports.has(report.id)) throw new Error(`report "${report.id}" is already in the index`);
      const indexed = toIndexedReport(report, statements, vocabulary);
      reports.set(report.id, indexed);
      statistics.count(indexed, 1);
      index.addAll(documentsOf(indexed));
    },
    remove(reportId) {
      const indexed = reports.get(reportId);
      if (!indexed) throw new Error(`report "${reportId}" is not in the index`);
      reports.delete(reportId);
      statistics.count(indexed, -1);
      index.removeAll(documentsOf(indexed));
    },
    find(text, options): Findings {
      const question = toQuestion(text, vocabulary, statistics);
      const likenessOf = likenessTo(question, vocabulary);
      const scored = candidateReports(question, likenessOf, options)
        .flatMap((report) => scoreReport(report, question, weights))
        .sort(byScore);
      const evidence = toEvidence(scored, question, statistics);
      return {
        ...(evidence && { evidence: { ...evidence } }),
        matches: widen(scored, options.limit).map((match) => toMatch(match, likenessOf)),
        confidence: toConfidence(scored[0]?.score ?? 0),
        words: question.terms.map((term) => ({ text: term.word.text, reports: statistics.reportsWith(term.stem) })),
      };
    },
  };
}

/** Best first; ties by report id and place in the report. */
function byScore(a: Scored, b: Scored): number {
  if (a.score !== b.score) return b.score - a.score;
  const [keyA, keyB] = [a.candidate.passage.indexed.key, b.candidate.passage.indexed.key];
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  return a.candidate.position - b.candidate.position;
}
