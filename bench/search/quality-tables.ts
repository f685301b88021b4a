import { WEIGHTS } from '../../src/search/weights.ts';
import { type Contender, createContender, createOurs, NAMES, OURS } from './contenders.ts';
import { type BenchQuestion, halfOf, loadQuestions, loadReports } from './data-sets.ts';
import { type Quality, toQuality } from './judge.ts';
import { toShare } from './table.ts';
import { VARIANTS } from './variants.ts';

function measure(contender: Contender, questions: readonly BenchQuestion[]): Quality {
  return toQuality(questions.map((question) => ({ question, places: contender(question.question, 10) })));
}

const news = (quality: Quality) => [quality.report1, quality.quote1, quality.quote3].map(toShare);
const encyclopaedic = (quality: Quality) => [
  ...[quality.passage1, quality.passageMrr, quality.quote1, quality.quote3].map(toShare),
  quality.chars.toFixed(0),
];

/** Every engine on every set of questions; ours on both halves of the German news besides, and in the mixed folder. */
export async function qualityTable(): Promise<string[][]> {
  const [wikinews, retrieval] = [await loadReports('wikinews'), await loadReports('retrieval/reports')];
  const [newsDe, newsEn] = [loadQuestions('news/questions.de.jsonl'), loadQuestions('news/questions.en.jsonl')];
  const [retrievalDe, retrievalEn] = [
    loadQuestions('retrieval/questions.de.jsonl'),
    loadQuestions('retrieval/questions.en.jsonl'),
  ];
  const rows = NAMES.map((name) => {
    const [onNews, onRetrieval] = [createContender(name, wikinews), createContender(name, retrieval)];
    return [
      name,
      ...news(measure(onNews, newsDe)),
      ...news(measure(onNews, newsEn)),
      ...encyclopaedic(measure(onRetrieval, retrievalDe)),
      toShare(measure(onRetrieval, retrievalEn).quote1),
    ];
  });
  const half = (which: string) => {
    const mine = (questions: readonly BenchQuestion[]) => questions.filter((question) => halfOf(question) === which);
    const [onNews, onRetrieval] = [createOurs(wikinews), createOurs(retrieval)];
    return [
      `${OURS}, ${which}`,
      ...news(measure(onNews, mine(newsDe))),
      ...news(measure(onNews, mine(newsEn))),
      ...encyclopaedic(measure(onRetrieval, mine(retrievalDe))),
      toShare(measure(onRetrieval, mine(retrievalEn)).quote1),
    ];
  };
  const mixed = measure(createOurs([...wikinews, ...retrieval]), retrievalDe);
  const head = ['engine', 'news report@1', 'quote@1', 'quote@3', 'English report@1', 'quote@1', 'quote@3'];
  return [
    [...head, 'encyclopaedic passage@1', 'mrr@10', 'quote@1', 'quote@3', 'chars', 'English quote@1'],
    ...rows,
    half('tune'),
    half('held out'),
    [`${OURS}, both folders in one`, '', '', '', '', '', '', ...encyclopaedic(mixed), ''],
  ];
}

/** What is lost without each signal, in points of the German questions; negative where something is won. */
export async function ablationTable(): Promise<string[][]> {
  /** Changed under the engines, which are built once. */
  const weights = { ...WEIGHTS };
  const sets: [Contender, BenchQuestion[]][] = [
    [createOurs(await loadReports('wikinews'), weights), loadQuestions('news/questions.de.jsonl')],
    [createOurs(await loadReports('retrieval/reports'), weights), loadQuestions('retrieval/questions.de.jsonl')],
  ];
  const measured = () => sets.map(([contender, questions]) => measure(contender, questions));
  const full = measured();
  const points = (all: number | undefined, without: number | undefined) =>
    (100 * ((all ?? 0) - (without ?? 0))).toFixed(1);
  const rows = Object.entries(WEIGHTS).map(([name, weight]) => {
    Object.assign(weights, { [name]: 0 });
    const without = measured();
    Object.assign(weights, { [name]: weight });
    return [
      name,
      String(weight),
      points(full[0]?.report1, without[0]?.report1),
      points(full[0]?.quote1, without[0]?.quote1),
      points(full[0]?.quote3, without[0]?.quote3),
      points(full[1]?.passage1, without[1]?.passage1),
      points(full[1]?.quote1, without[1]?.quote1),
    ];
  });
  return [
    ['signal', 'weight', 'news report@1', 'news quote@1', 'news quote@3', 'encyclopaedic passage@1', 'quote@1'],
    ...rows,
  ];
}

/** The German encyclopaedic questions written carelessly. */
export async function robustnessTable(): Promise<string[][]> {
  const contender = createOurs(await loadReports('retrieval/reports'));
  const questions = loadQuestions('retrieval/questions.de.jsonl');
  const rows = Object.entries(VARIANTS).map(([name, rewrite]) => {
    const rewritten = questions.map((question, number) => ({
      ...question,
      question: rewrite(question.question, number),
    }));
    const quality = measure(contender, rewritten);
    return [name, toShare(quality.quote1), toShare(quality.quote3), toShare(quality.passage1)];
  });
  return [['questions', 'quote@1', 'quote@3', 'passage@1'], ...rows];
}
