import type { Report } from '../../src/corpus/report.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';
import type { Weights } from '../../src/search/weights.ts';
import { findStatements } from '../../src/statements/find-statements.ts';
import type { Statement } from '../../src/statements/statement.ts';
import { PEERS, type TextIndex } from './engines.ts';
import { type Place, toPlace } from './judge.ts';

/** What is measured: a question into places, best first. */
export type Contender = (question: string, limit: number) => readonly Place[];

export const OURS = 'Wortlaut';
export const NAMES: readonly string[] = [OURS, ...Object.keys(PEERS)];

export function createContender(name: string, reports: readonly Report[]): Contender {
  return name === OURS ? createOurs(reports) : createPeer(name, reports);
}

export function createOurs(reports: readonly Report[], weights?: Weights): Contender {
  const engine = createMiniSearchEngine(weights);
  for (const report of reports) engine.add(report, statementsIn(report));
  return (question, limit) => engine.find(question, { limit }).matches.map(toPlace);
}

const known = new WeakMap<Report, readonly Statement[]>();

/** The statements in a report, found once for all tables. */
export function statementsIn(report: Report): readonly Statement[] {
  const statements = known.get(report) ?? findStatements(report);
  known.set(report, statements);
  return statements;
}

interface Text extends Place {
  /** Position of the passage it is of. */
  readonly passage: number;
}

/** Sentences looked at by a peer to choose those of its best passages. */
const SENTENCES = 300;

/**
 * A text index over passages, and one over sentences to choose the sentence in each: the best sentence of the best
 * passage first, then that of the next one.
 */
function createPeer(name: string, reports: readonly Report[]): Contender {
  const create = PEERS[name];
  if (!create) throw new Error(`no engine called "${name}"`);
  const passages = reports.flatMap((report) => report.passages);
  const sentences: Text[] = passages.flatMap(({ reportId, position, text }, passage) =>
    splitSentences(text).map(({ start, end }) => ({
      report: reportId,
      paragraph: position,
      text: text.slice(start, end),
      passage,
    })),
  );
  const passageIndex: TextIndex = create(passages.map(({ text }) => text));
  const sentenceIndex: TextIndex = create(sentences.map(({ text }) => text));
  return (question, limit) => {
    const best = new Map<number, Text>();
    for (const at of sentenceIndex.find(question, SENTENCES)) {
      const sentence = sentences[at];
      if (sentence && !best.has(sentence.passage)) best.set(sentence.passage, sentence);
    }
    return passageIndex.find(question, limit).flatMap((passage) => {
      return best.get(passage) ?? sentences.find((sentence) => sentence.passage === passage) ?? [];
    });
  };
}
