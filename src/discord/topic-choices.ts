import type { Archive } from '../archive/archive.ts';
import type { Report } from '../corpus/report.ts';
import { fold } from '../language/fold.ts';
import { splitSentences } from '../language/sentences.ts';
import { toWords } from '../language/words.ts';
import type { Choice } from './command.ts';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from './limits.ts';
import { type Candidate, rankChoices, toCandidate } from './rank-choices.ts';

/** Shorter nouns are mostly abbreviations of something. */
const MIN_LENGTH = 3;

/** Prepared once for each state of the archive, whose list of reports is a new one after every change. */
const prepared = new WeakMap<readonly Report[], Candidate<string>[]>();

/** Nouns and names of the reports that fit what has been typed; those in most reports first among equals. */
export function completeTopic(typed: string, { reports }: Archive): Choice[] {
  let candidates = prepared.get(reports);
  if (candidates === undefined) {
    candidates = topicsOf(reports).map((word) => toCandidate(word, word));
    prepared.set(reports, candidates);
  }
  return rankChoices(typed, candidates, MAX_CHOICES).map((word) => ({ name: word, value: word }));
}

/** German writes nouns and names with a capital; at the start of a sentence every word has one, so there it says nothing. */
function topicsOf(reports: readonly Report[]): string[] {
  const topics = new Map<string, { readonly word: string; readonly reports: Set<string> }>();
  for (const { id, passages } of reports) {
    for (const { text } of passages) {
      const starts = new Set(splitSentences(text).map(({ start }) => start));
      for (const word of toWords(text)) {
        if (!isTopic(word.text) || starts.has(word.start) || /["„“»«‚(]$/u.test(text.slice(0, word.start))) continue;
        const key = fold(word.text);
        const topic = topics.get(key) ?? { word: word.text, reports: new Set<string>() };
        topic.reports.add(id);
        topics.set(key, topic);
      }
    }
  }
  return [...topics.values()]
    .sort((a, b) => b.reports.size - a.reports.size || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}

function isTopic(word: string): boolean {
  return word.length >= MIN_LENGTH && word.length <= MAX_CHOICE_LENGTH && /^\p{Lu}/u.test(word);
}
