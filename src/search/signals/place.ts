import type { Candidate, CandidatePassage } from '../candidates.ts';

/*
 * News begins with all that a question gives, in short, and goes on to what it asks for. Only a report with a day is taken
 * for news: other texts have no such order.
 */

/** 1 for the first sentence of the news. */
export function leadSentence({ position, passage }: Candidate): number {
  return position === 0 ? leadPassage(passage) : 0;
}

/** 1 for a sentence of its first passage. */
export function leadPassage(passage: CandidatePassage): number {
  return isNews(passage) && passage.before === 0 ? 1 : 0;
}

/** How late in the news it stands: 0 for the first sentence, nearly 1 for the last. */
export function late({ position, passage }: Candidate): number {
  return isNews(passage) ? (passage.before + position) / passage.report.sentenceCount : 0;
}

/** Content words that the question does not give, against twenty: a long sentence matches more by chance. */
export function adds({ things }: Candidate): number {
  return Math.min(1, things.content / 20);
}

function isNews({ report }: CandidatePassage): boolean {
  return report.indexed.report.published !== undefined;
}
