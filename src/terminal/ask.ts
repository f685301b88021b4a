import type { Answer } from '../answer/answer.ts';
import { type AnswerOptions, answerQuestion } from '../answer/answer-question.ts';
import type { Archive } from '../archive/archive.ts';
import { questionLanguage } from '../language/question-language.ts';
import { TEXTS } from '../texts/texts.ts';
import { toAnswerJson } from './answer-json.ts';
import { COMMON_OPTIONS, parseArguments, parseCount } from './arguments.ts';
import { answerBatch } from './batch.ts';
import { openReports } from './open-reports.ts';
import { promptForLines } from './prompt.ts';
import { renderAnswer } from './render-answer.ts';
import { renderExplanation } from './render-explanation.ts';
import { EXIT, type Terminal, UsageError } from './terminal.ts';

const OPTIONS = {
  ...COMMON_OPTIONS,
  batch: { type: 'boolean', default: false },
  always: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  limit: { type: 'string' },
} as const;

/** As many quotes as anybody has read of one answer; measuring needs ten. */
const MOST_QUOTES = 100;

/** `ask`: answers one question, the questions of standard input, or those that a person types. Returns the exit code. */
export async function ask(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const question = positionals.join(' ');
  const options: AnswerOptions = {
    ...(values.limit !== undefined && { limit: parseCount('limit', values.limit, MOST_QUOTES) }),
    ...(values.always && { quotes: 'below-threshold' }),
  };
  if (values.batch && positionals.length > 0)
    throw new UsageError('--batch reads questions from standard input and takes none as argument');
  if (!values.batch && positionals.length === 0 && !terminal.input.isTTY)
    throw new UsageError('expected a question, or --batch');
  const archive = await openReports(values.reports, terminal);
  const answer = (text: string) => answerQuestion(text, archive, options);
  const show = (text: string) => terminal.stdout(showAnswer(answer(text), values, terminal));
  if (values.batch) await answerBatch(answer, terminal);
  else if (positionals.length > 0) show(question);
  else await askInteractively(archive, show, terminal);
  return EXIT.done;
}

function showAnswer(answer: Answer, shown: { json: boolean; explain: boolean }, { style }: Terminal): string {
  if (shown.json)
    return `${JSON.stringify({ question: answer.question, ...toAnswerJson(answer), words: answer.words, searched: answer.searched })}\n`;
  const texts = TEXTS[questionLanguage(answer.question)];
  return renderAnswer(answer, texts, style) + (shown.explain ? `\n${renderExplanation(answer, texts, style)}` : '');
}

async function askInteractively(archive: Archive, show: (question: string) => void, terminal: Terminal): Promise<void> {
  const texts = TEXTS[terminal.locale];
  terminal.stdout(`${texts.terminal.welcome(texts.reports(archive.reports.length))}\n\n`);
  await promptForLines(terminal.input, terminal.output, (question) => {
    show(question);
    terminal.stdout('\n');
  });
}
