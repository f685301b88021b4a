import { fold } from '../../language/fold.ts';
import { countryOf, toMeaningStem } from '../../language/same-meaning.ts';
import { isOneSlip } from '../../language/slip.ts';
import { mergeSpellings } from '../../language/spelling.ts';
import { stem } from '../../language/stem.ts';
import { englishMeaningsOf, meaningsOf } from '../../language/thesaurus.ts';
import { familiesOf } from '../../language/word-families.ts';
import { isCapitalised, toWords } from '../../language/words.ts';
import { type AskedWho, askedWho } from '../../statements/asked-name.ts';
import type { Statement } from '../../statements/statement.ts';
import type { Question } from '../question.ts';
import type { TermRole } from './term-roles.ts';
import type { Told, ToldPassage, ToldSentence } from './told.ts';

/**
 * How far the report is from what a question wants to hear from somebody ("Was sagte X zu Y?"): 1 where X says nothing in
 * it, less the more of Y stands in a passage where X speaks; 0 where the question asks for nobody's words.
 */
export function speakerMissing(question: Question, roles: readonly TermRole[], told: Told): number {
  const who = askedWho(question.text);
  if (!who) return 0;
  const topic = question.terms.map((term, at) => {
    const isWho = term.word.start >= who.start && term.word.end <= who.end;
    // An English word that no list knows cannot be found in German reports: its absence says nothing.
    const isFindable = question.language === 'de' || roles[at]?.known || roles[at]?.kind === 'name';
    return isWho || !isFindable || SAYING.test(term.folded) ? 0 : term.weight;
  });
  const all = topic.reduce((sum, weight) => sum + weight, 0);
  let near = 0;
  for (const passage of told.passages) {
    if (!speaksIn(passage, who)) continue;
    const covered = topic.reduce(
      (sum, weight, at) => sum + weight * Math.max(passage.ideas[at] ?? 0, ELSEWHERE * (told.ideas[at] ?? 0)),
      0,
    );
    near = Math.max(near, all === 0 ? 1 : covered / all);
  }
  return (1 - near) * (who.kind === 'name' || who.words.some(isOfCountry) ? 1 : DESCRIBED);
}

/** A report may call somebody by another description than the question: "der Ermittler", "der Staatsanwalt". */
const DESCRIBED = 0.5;

function isOfCountry(word: string): boolean {
  return countryOf(toMeaningStem(word)) !== undefined;
}

const SAYING = /^(?:sag|erklar|said|say)/u;
/** What stands in the report, but not in the passage, is less likely what the words are about. */
const ELSEWHERE = 0.3;

function speaksIn({ sentences }: ToldPassage, who: AskedWho): boolean {
  const statements = sentences[0]?.candidate.passage.indexed.statements ?? [];
  return (
    statements.some((statement) => isBy(statement, who)) ||
    sentences.some((sentence) => maySpeakIn(sentence, statements, who))
  );
}

function isBy({ speaker, candidates = [] }: Statement, who: AskedWho): boolean {
  const names = [speaker?.name, speaker?.asWritten, speaker?.office, ...candidates].filter(
    (name) => name !== undefined,
  );
  const words = toWords(names.join(' '));
  const isNamed = (asked: string) => words.some(({ text }) => isTheSame(text, asked));
  return telling(who).every(isNamed);
}

/** Whether the one asked for stands beside reported words whose speaker is not certain, or beside a word of speech. */
function maySpeakIn({ candidate, words }: ToldSentence, statements: readonly Statement[], who: AskedWho): boolean {
  const { sentence, things } = candidate;
  const here = statements.filter(({ span }) => span.start < sentence.end && span.end > sentence.start);
  if (here.some(({ speaker }) => speaker?.certain) || (here.length === 0 && things.speech === 0)) return false;
  const outside = words.filter(({ start }) => here.every(({ span }) => start < span.start || start >= span.end));
  return telling(who).every((asked) => outside.some(({ text }) => isTheSame(text, asked)));
}

/** A person is known by the surname alone, an institution by all of its words that a German report can hold. */
function telling({ kind, words }: AskedWho): readonly string[] {
  if (kind === 'name') return words.slice(-1);
  const isEnglish = words.every((word) => !isCapitalised(word));
  return isEnglish
    ? words.filter((word) => englishMeaningsOf(word).length > 0 || familiesOf(fold(word)).length > 0)
    : words;
}

/** Shorter stems are too often one letter from another name. */
const SHORTEST_SLIP = 4;

/** One word in another form or spelling, an adjective of the same country, or another word of the same meaning. */
function isTheSame(word: string, asked: string): boolean {
  const [a, b] = [stem(fold(word)), stem(fold(asked))];
  if (a === b || mergeSpellings(a) === mergeSpellings(b)) return true;
  const country = countryOf(toMeaningStem(asked));
  if (country !== undefined) return countryOf(toMeaningStem(word)) === country;
  if (b.length >= SHORTEST_SLIP && isOneSlip(a, b)) return true;
  const meanings = [...meaningsOf(asked), ...englishMeaningsOf(asked)];
  const families = familiesOf(fold(asked));
  return (
    meaningsOf(word).some((meaning) => meanings.includes(meaning)) ||
    familiesOf(fold(word)).some((family) => families.includes(family))
  );
}
