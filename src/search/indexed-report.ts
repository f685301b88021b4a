import type { Passage, Report } from '../corpus/report.ts';
import { splitSentences } from '../language/sentences.ts';
import { isCapitalised, toWords } from '../language/words.ts';
import { type SpeakerEntry, speakersOf } from '../statements/speakers.ts';
import type { Statement } from '../statements/statement.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A report with its words looked up once, so that a question never reads text again. */
export interface IndexedReport {
  readonly report: Report;
  /** Vocabulary ids of headline and kicker. */
  readonly headline: Uint32Array;
  readonly passages: readonly IndexedPassage[];
  /** Who speaks in it. */
  readonly speakers: readonly SpeakerEntry[];
}

export interface IndexedPassage {
  readonly passage: Passage;
  readonly report: IndexedReport;
  /** Unique over all reports; sorts by report id and position. */
  readonly key: string;
  /** Vocabulary ids in reading order. */
  readonly words: Uint32Array;
  /** For each word 1 where it is written with a capital. */
  readonly capitals: Uint8Array;
  /** Vocabulary ids of the heading above it. */
  readonly heading: Uint32Array;
  readonly sentences: readonly IndexedSentence[];
  readonly statements: readonly Statement[];
}

/** A sentence, and which of its passage's words are its own: from `first` to before `last`. */
export interface IndexedSentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

export function toIndexedReport(
  report: Report,
  statements: readonly Statement[],
  vocabulary: Vocabulary,
): IndexedReport {
  const idsOf = (text: string | undefined) =>
    Uint32Array.from(toWords(text ?? ''), (word) => vocabulary.intern(word.text).id);
  const passages: IndexedPassage[] = [];
  const indexed: IndexedReport = {
    report,
    headline: idsOf(`${report.kicker ?? ''} ${report.headline ?? ''}`),
    passages,
    speakers: speakersOf(statements),
  };
  for (const passage of report.passages) {
    const words = toWords(passage.text);
    let first = 0;
    const sentences = splitSentences(passage.text).map(({ start, end }) => {
      let last = first;
      while (last < words.length && (words[last]?.start ?? end) < end) last += 1;
      const sentence = { start, end, first, last };
      first = last;
      return sentence;
    });
    passages.push({
      passage,
      report: indexed,
      key: `${report.id} ${String(passage.position).padStart(5, '0')}`,
      words: Uint32Array.from(words, (word) => vocabulary.intern(word.text).id),
      capitals: Uint8Array.from(words, (word) => (isCapitalised(word.text) ? 1 : 0)),
      heading: idsOf(passage.heading),
      sentences,
      statements: statements.filter((statement) => statement.passage.position === passage.position),
    });
  }
  return indexed;
}
