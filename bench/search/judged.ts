import { readFileSync } from 'node:fs';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import { readReports } from '../../src/corpus/read-reports.ts';
import { DATA, halfOf, loadQuestions, loadReports, subjectOf } from './data-sets.ts';

/** A question for which it is known whether the reports answer it, and what the bot makes of it. */
export interface Judged {
  readonly set: 'encyclopaedic' | 'news' | 'news, English' | 'in doubt' | 'in doubt, seeds';
  /** What it is about: questions about one report are never on both sides of a fit. */
  readonly about: string;
  readonly half: 'tune' | 'held out';
  readonly answerable: boolean;
  /** Whether the best report is the one that answers. */
  readonly found: boolean;
  readonly confidence: number;
  readonly answered: boolean;
  /** Empty where nothing was found. */
  readonly evidence: Readonly<Record<string, number>>;
}

/** A line of `questions-in-doubt.jsonl`: written to be near the line between answering and declining. */
interface InDoubt {
  readonly id: string;
  readonly question: string;
  readonly folder: 'wikinews' | 'seeds';
  readonly about?: string;
  readonly answerable: boolean;
}

/** All questions for which it is known whether the reports answer them; the encyclopaedic ones once with their report and once without. */
export async function judgeAll(): Promise<Judged[]> {
  return [...(await judgeEncyclopaedic()), ...(await judgeNews())];
}

async function judgeEncyclopaedic(): Promise<Judged[]> {
  const reports = await loadReports('retrieval/reports');
  const archive = createArchive(reports);
  const questions = loadQuestions('retrieval/questions.de.jsonl');
  const judge = (question: (typeof questions)[number], answerable: boolean) =>
    toJudged(archive, 'encyclopaedic', question.question, subjectOf(question), halfOf(question), answerable);
  const judged = questions.map((question) => judge(question, true));
  for (const report of reports) {
    archive.remove(report.id);
    const own = questions.filter((question) => subjectOf(question) === report.id);
    judged.push(...own.map((question) => judge(question, false)));
    archive.add(report);
  }
  return judged;
}

async function judgeNews(): Promise<Judged[]> {
  const news = createArchive(await loadReports('wikinews'));
  const seeds = createArchive((await readReports([`${DATA}/seeds`])).reports);
  const asked = (['de', 'en'] as const).flatMap((language) =>
    loadQuestions(`news/questions.${language}.jsonl`).map((question) =>
      toJudged(
        news,
        language === 'de' ? 'news' : 'news, English',
        question.question,
        subjectOf(question),
        halfOf(question),
        question.gold?.length !== 0,
      ),
    ),
  );
  const inDoubt = readFileSync(new URL('questions-in-doubt.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as InDoubt)
    .map(({ id, question, folder, about = id, answerable }) =>
      folder === 'seeds'
        ? toJudged(seeds, 'in doubt, seeds', question, id, halfOf({ id, question }), answerable)
        : toJudged(news, 'in doubt', question, about, halfOf({ id: about, question }), answerable),
    );
  return [...asked, ...inDoubt];
}

function toJudged(
  archive: Archive,
  set: Judged['set'],
  question: string,
  about: string,
  half: Judged['half'],
  answerable: boolean,
): Judged {
  const { evidence = {}, matches } = archive.find(question, { limit: 1 });
  const { confidence, answered } = answerQuestion(question, archive, { limit: 1 });
  const found = set === 'in doubt, seeds' || matches[0]?.report.id === about;
  return { set, about, half, answerable, found, confidence, answered, evidence };
}
