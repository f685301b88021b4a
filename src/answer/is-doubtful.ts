import { SURE_THRESHOLD } from '../search/threshold.ts';
import type { Answer } from './answer.ts';

/** Whether an answer is to say that it may be none: the quotes are what comes nearest to the question. */
export function isDoubtful({ answered, confidence }: Pick<Answer, 'answered' | 'confidence'>): boolean {
  return answered && confidence < SURE_THRESHOLD;
}
