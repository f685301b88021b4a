import type { Report } from '../../src/corpus/report.ts';
import { type CandidateReport, toCandidateReport } from '../../src/search/candidates.ts';
import { toIndexedReport } from '../../src/search/indexed-report.ts';
import { likenessTo } from '../../src/search/likeness.ts';
import { type Question, toQuestion } from '../../src/search/question.ts';
import { createStatistics } from '../../src/search/statistics.ts';
import { createVocabulary } from '../../src/search/vocabulary.ts';
import type { Statement } from '../../src/statements/statement.ts';

/** A report as the signals see it, with a question to it. */
export function aCandidateReport(
  report: Report,
  questionText: string,
  statements: readonly Statement[] = [],
): { readonly report: CandidateReport; readonly question: Question } {
  const vocabulary = createVocabulary();
  const statistics = createStatistics(vocabulary);
  const indexed = toIndexedReport(report, statements, vocabulary);
  statistics.count(indexed, 1);
  const question = toQuestion(questionText, vocabulary, statistics);
  const likenessOf = likenessTo(question, vocabulary);
  return { report: toCandidateReport(indexed, question, likenessOf, vocabulary, statistics.averageLength), question };
}
