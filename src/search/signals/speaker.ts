import type { Candidate } from '../candidates.ts';

/** 1 where somebody speaks in the sentence whose words the question asks for. */
export function askedSpeaker({ sentence, passage }: Candidate): number {
  const { askedSpeakers } = passage.report;
  if (askedSpeakers.size === 0) return 0;
  const speaks = passage.indexed.statements.some(
    ({ span, speaker }) =>
      span.start < sentence.end &&
      span.end > sentence.start &&
      speaker !== undefined &&
      askedSpeakers.has(speaker.name),
  );
  return speaks ? 1 : 0;
}
