import MiniSearch from 'minisearch';
import type { Statement } from '../statements/statement.ts';
import { toCandidateReport } from './candidates.ts';
import { toConfidence } from './confidence.ts';
import type { FindOptions, SearchEngine } from './engine.ts';
import { toEvidence } from './evidence.ts';
import { type IndexedPassage, type IndexedReport, toIndexedReport } from './indexed-report.ts';
import { type LikenessOf, likenessTo } from './likeness.ts';
import { createMemory } from './likeness-memory.ts';
import type { Findings } from './match.ts';
import { toQuestionWord } from './other-spelling.ts';
import { type Question, toQuestion } from './question.ts';
import { highestScore, type Scored, scoreReport, toContributions } from './score.ts';
import { similarStems, withinBudget } from './similar-stems.ts';
import { namesOf, speaksIn } from './spoken-by.ts';
import { createStatistics } from './statistics.ts';
import { toMatch } from './to-match.ts';
import { createVocabulary } from './vocabulary.ts';
import { WEIGHTS, type Weights } from './weights.ts';
import { widen } from './widen.ts';

/** Reports that are looked at sentence by sentence. */
const REPORTS_LOOKED_AT = 16;

/** A search engine that finds passages with MiniSearch and the best sentences in their reports with signals of its own. */
export function createMiniSearchEngine(weights: Weights = WEIGHTS): SearchEngine {
  const highest = highestScore(weights);
  const vocabulary = createVocabulary();
  const statistics = createStatistics(vocabulary);
  const memory = createMemory();
  const reports = new Map<string, IndexedReport>();
  /** Length plays no part (b = 0): MiniSearch keeps its average as a running mean, which depends on the order of adding. */
  const index = new MiniSearch<{ id: IndexedPassage; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { bm25: { k: 1.2, b: 0, d: 0.5 } },
  });

  function documentsOf(report: IndexedReport) {
    return report.passages.map((passage) => {
      const stems: string[] = [];
      for (const id of passage.words) {
        const stem = vocabulary.words[id]?.stem;
        if (stem) stems.push(stem);
      }
      return { id: passage, text: stems.join(' ') };
    });
  }

  /** Reports to look at sentence by sentence, nearest first. */
  function reportsFor(question: Question, likenessOf: LikenessOf, { reportId, speaker }: FindOptions): IndexedReport[] {
    const only = reportId === undefined ? undefined : reports.get(reportId);
    const found = reportId === undefined ? nearestReports(question, likenessOf) : only ? [only] : [];
    const chosen: IndexedReport[] = [];
    for (const report of found) {
      if (chosen.length >= REPORTS_LOOKED_AT) break;
      if (speaker === undefined || namesOf(speaker, report).size > 0) chosen.push(report);
    }
    return chosen;
  }

  /** The reports with the best passages by MiniSearch, best first. */
  function nearestReports(question: Question, likenessOf: LikenessOf): IndexedReport[] {
    const stems = withinBudget(similarStems(question, likenessOf, vocabulary, statistics, memory).flat(), statistics);
    const found = index.search(stems.map(({ stem }) => stem).join(' '), {
      boostTerm: (_, at) => (stems[at]?.likeness ?? 0) ** 2,
    });
    const best = new Map<IndexedReport, number>();
    for (const { id, score, queryTerms } of found) {
      const { report } = id as IndexedPassage;
      best.set(report, Math.max(best.get(report) ?? 0, score / (queryTerms.length || 1)));
    }
    return [...best]
      .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a.report.id < b.report.id ? -1 : 1))
      .map(([report]) => report);
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
      const likenessOf = likenessTo(question, vocabulary, memory);
      const scored = reportsFor(question, likenessOf, options)
        .map((report) => toCandidateReport(report, question, likenessOf, vocabulary, statistics.averageLength))
        .flatMap((report) => scoreReport(report, question, weights))
        .filter(({ candidate }) => options.speaker === undefined || speaksIn(candidate, options.speaker))
        .sort(byScore);
      const evidence = toEvidence(scored, question, highest);
      return {
        ...(evidence && { evidence: { ...evidence } }),
        matches: widen(scored, options.limit).map((match) =>
          toMatch(match, likenessOf, { ...toContributions(match.candidate, question, weights), ...match.parts }),
        ),
        confidence: toConfidence(evidence),
        words: question.terms.map((term) => toQuestionWord(term, vocabulary, statistics)),
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
