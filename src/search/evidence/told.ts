import { fold } from '../../language/fold.ts';
import { stem } from '../../language/stem.ts';
import { meaningsOf } from '../../language/thesaurus.ts';
import { toWords } from '../../language/words.ts';
import type { Candidate, CandidateReport } from '../candidates.ts';
import type { Question, QuestionTerm } from '../question.ts';
import type { TermRole } from './term-roles.ts';

/** A report with what it tells of a question, in the question's words or in others of the same meaning. */
export interface Told {
  /** For each term of the question how surely the report tells of it, 0..1. */
  readonly ideas: readonly number[];
  /** The same for the headline. */
  readonly headline: readonly number[];
  readonly passages: readonly ToldPassage[];
}

export interface ToldPassage {
  readonly ideas: readonly number[];
  readonly sentences: readonly ToldSentence[];
}

export interface ToldSentence {
  readonly candidate: Candidate;
  readonly ideas: readonly number[];
  readonly words: readonly ToldWord[];
}

export interface ToldWord {
  readonly text: string;
  /** In its passage. */
  readonly start: number;
  readonly meanings: readonly number[];
}

/** A word that reports put for another says the same less surely than the word itself, as one of its family does. */
const SAME_MEANING = 0.6;

export function toTold(report: CandidateReport, question: Question, roles: readonly TermRole[]): Told {
  const headlineWords = toToldWords(report.indexed.report.headline ?? '');
  const headline = toIdeas(report.headline.ideas, headlineWords);
  const passages = report.passages.map((passage) => {
    const { text } = passage.indexed.passage;
    const sentences = passage.sentences.map((candidate) => {
      const { start, end } = candidate.sentence;
      const words = toToldWords(text.slice(start, end), start);
      return { candidate, words, ideas: toIdeas(candidate.coverage.ideas, words) };
    });
    const own = toIdeas(passage.coverage.ideas, []);
    return { sentences, ideas: most([own, ...sentences.map(({ ideas }) => ideas)]) };
  });
  const ideas = most([toIdeas(report.coverage.ideas, []), headline, ...passages.map((passage) => passage.ideas)]);
  return { ideas, headline, passages };

  /** A short word that may be another one in the reports counts as missing from them. */
  function toIdeas(ideas: readonly number[], words: readonly ToldWord[]): number[] {
    return roles.map(({ meanings }, at) => {
      const idea = question.terms[at]?.guessed ? 0 : (ideas[at] ?? 0);
      return idea < SAME_MEANING && words.some((word) => share(meanings, word.meanings)) ? SAME_MEANING : idea;
    });
  }
}

/** For each term the most that any of them has of it. */
export function most(all: readonly (readonly number[])[]): number[] {
  return (all[0] ?? []).map((_, at) => Math.max(...all.map((ideas) => ideas[at] ?? 0)));
}

/** From this length on a stem within another word is a part of a compound. */
const SHORTEST_PART = 5;

/** Whether a word of a report stands for a term: a form of it, a compound with it, another word of its meaning. */
export function standsFor(word: ToldWord, term: QuestionTerm, { meanings }: TermRole): boolean {
  const folded = fold(word.text);
  const own = stem(folded);
  return (
    folded === term.folded ||
    own === term.stem ||
    term.misspelt.includes(own) ||
    (term.stem.length >= SHORTEST_PART && own.includes(term.stem)) ||
    share(meanings, word.meanings)
  );
}

function share(meanings: ReadonlySet<number>, others: readonly number[]): boolean {
  return meanings.size > 0 && others.some((meaning) => meanings.has(meaning));
}

function toToldWords(text: string, offset = 0): ToldWord[] {
  return toWords(text).map((word) => ({
    text: word.text,
    start: offset + word.start,
    meanings: meaningsOf(word.text),
  }));
}
