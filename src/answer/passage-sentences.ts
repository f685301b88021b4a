import type { Passage } from '../corpus/report.ts';
import { splitSentences } from '../language/sentences.ts';
import { contentStems } from './content-stems.ts';
import type { Place } from './find-verbatim.ts';

/** A sentence of a passage with the stems of its content. */
export interface PassageSentence extends Place {
  readonly stems: ReadonlySet<string>;
}

/** Freed with their passages. */
const remembered = new WeakMap<Passage, readonly PassageSentence[]>();

/** The sentences of a passage, in reading order. Remembered: the same passages are near to many a quote. */
export function sentencesOf(passage: Passage): readonly PassageSentence[] {
  const known = remembered.get(passage);
  if (known) return known;
  const sentences = splitSentences(passage.text).map((span) => ({
    passage,
    span,
    stems: contentStems(passage.text.slice(span.start, span.end)),
  }));
  remembered.set(passage, sentences);
  return sentences;
}
