import { createInterface } from 'node:readline';
import type { Answer } from '../answer/answer.ts';
import { toAnswerJson } from './answer-json.ts';
import { type Terminal, UsageError } from './terminal.ts';

/**
 * Answers questions that come as JSON lines {id, question}, in their order, as JSON lines.
 *
 * Blank lines and other fields are passed over. Throws a `UsageError` that names the line for anything else.
 */
export async function answerBatch(answer: (question: string) => Answer, { input, stdout }: Terminal): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, question } = parseLine(line, number);
    const startedAtMs = performance.now();
    const answered = answer(question);
    const ms = Math.round((performance.now() - startedAtMs) * 1000) / 1000;
    const { quotes, ...rest } = toAnswerJson(answered);
    stdout(`${JSON.stringify({ id, ...rest, ms, quotes })}\n`);
  }
}

function parseLine(line: string, number: number): { id: unknown; question: string } {
  const fault = (got: string) =>
    new UsageError(`standard input:${number}: expected {"id": …, "question": "…"}, got ${got}`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw fault(line.slice(0, 80));
  }
  if (typeof value !== 'object' || value === null || !('question' in value) || typeof value.question !== 'string') {
    throw fault(line.slice(0, 80));
  }
  return { id: 'id' in value ? value.id : number, question: value.question };
}
