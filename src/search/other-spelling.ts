import { mergeSpellings } from '../language/spelling.ts';
import type { QuestionWord } from './match.ts';
import type { QuestionTerm } from './question.ts';
import type { Statistics } from './statistics.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term as the user wrote it, and in how many reports it occurs. */
export function toQuestionWord(term: QuestionTerm, vocabulary: Vocabulary, statistics: Statistics): QuestionWord {
  const reports = statistics.reportsWith(term.stem);
  const otherwiseSpelt = reports > 0 ? 0 : reportsInOtherSpelling(term, vocabulary, statistics);
  return { text: term.word.text, reports, ...(otherwiseSpelt > 0 && { otherwiseSpelt }) };
}

/**
 * In how many reports a word stands that the term is another spelling of: a name transliterated ("Lavrov" for "Lawrow"),
 * a slip of the hand. 0 where none does. Of several such words the one in most reports counts.
 */
function reportsInOtherSpelling(term: QuestionTerm, vocabulary: Vocabulary, statistics: Statistics): number {
  const spelled = mergeSpellings(term.folded);
  // It has every 4-gram of the term: those with the rarest one are looked at.
  const [rarest = -1] = [...term.gramIds].sort((a, b) => statistics.wordsWithGram(a) - statistics.wordsWithGram(b));
  const alike = vocabulary
    .wordsWith(rarest)
    .filter(statistics.isHeld)
    .flatMap((id) => vocabulary.words[id] ?? [])
    .filter(({ folded }) => mergeSpellings(folded) === spelled);
  // A short word that is at best misspelt in the reports may well be another one.
  const misspelt = term.guessed ? [] : term.misspelt;
  return Math.max(0, ...[...alike.map(({ stem }) => stem), ...misspelt].map(statistics.reportsWith));
}
