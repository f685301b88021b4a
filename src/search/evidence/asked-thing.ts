import { fold } from '../../language/fold.ts';
import { kindsOf, WORD_KIND } from '../../language/word-kinds.ts';
import { isCapitalised } from '../../language/words.ts';
import type { Question, QuestionTerm } from '../question.ts';
import type { TermRole } from './term-roles.ts';
import { standsFor, type Told, type ToldWord } from './told.ts';

const COUNTED = /\b(?:wie ?viele?|how many)\s/iu;
const NAMED =
  /\b(?:wer (?:ist|war)|wie hei(?:ß|ss)t|wie hie(?:ß|ss)|who (?:is|was)|what is the name of) (?=(?:d(?:er|ie|as)|seine?|ihre?|the)\s)/iu;
/** Counted as often without the word as with it: "Wie viele Menschen starben?" – "Es gab drei Tote". */
const ANYBODY = /^(?:mensch|leut|person|peopl|kind|geld$|deutsch)/u;
/** Those who have a name and no office. */
const SOMEBODY =
  /(?:frau|mann|sohn|tochter|mutter|vater|bruder|schwester|madchen|junge|opfer|freund|freundin|hund|besitzer|architekt|wife|husband|mother|father|son|daughter|captain|coach|owner)$/u;

/** How far it is from "drei" to "Zuschauer": adjectives may stand between. */
const BEFORE = 4;
/** "Zuschauer: 80.720". */
const AFTER = 3;
/** How far it is from "Trainer" to a name, on either side. */
const AROUND = 4;

/** How far the report is from counting what the question counts ("Wie viele Zuschauer …?"), 0..1; 0 where it counts nothing. */
export function countMissing(question: Question, roles: readonly TermRole[], told: Told): number {
  const term = nounAfter(COUNTED, question);
  if (!term || ANYBODY.test(term.folded)) return 0;
  return 1 - nearest(question, roles, told, term, numberAt);
}

/** How far the report is from naming whose name the question asks for ("Wie heißt die Frau von …?"), 0..1. */
export function nameMissing(question: Question, roles: readonly TermRole[], told: Told): number {
  const term = nounAfter(NAMED, question);
  const isPerson = term && (SOMEBODY.test(term.folded) || (kindsOf(term.folded) & WORD_KIND.office) !== 0);
  if (!term || !isPerson || roles[question.terms.indexOf(term)]?.kind === 'name') return 0;
  return 1 - nearest(question, roles, told, term, nameAt);
}

/** The first noun behind a wording; English has no capitals to tell it by. */
function nounAfter(wording: RegExp, { text, terms, language }: Question): QuestionTerm | undefined {
  const match = wording.exec(text);
  if (!match) return undefined;
  const from = match.index + match[0].length;
  return terms.find(({ word }) => word.start >= from && (language === 'en' || isCapitalised(word.text)));
}

type NearAt = (words: readonly ToldWord[], at: number, isGiven: (word: ToldWord) => boolean) => number;
/** The thing alone, without what is asked about it, is no answer; it may still stand in the sentence after. */
const THING_ALONE = 0.2;

function nearest(
  question: Question,
  roles: readonly TermRole[],
  told: Told,
  asked: QuestionTerm,
  nearAt: NearAt,
): number {
  const isThe = (word: ToldWord, term: QuestionTerm) => {
    const role = roles[question.terms.indexOf(term)];
    return role !== undefined && standsFor(word, term, role);
  };
  const isGiven = (word: ToldWord) => question.terms.some((term) => isThe(word, term));
  let near = 0;
  for (const { words } of told.passages.flatMap(({ sentences }) => sentences)) {
    for (const [at, word] of words.entries()) {
      if (isThe(word, asked)) near = Math.max(near, THING_ALONE, nearAt(words, at, isGiven));
    }
  }
  return near;
}

const numberAt: NearAt = (words, at) => {
  for (let distance = 1; distance <= BEFORE; distance += 1) {
    const word = words[at - distance];
    if (!word) break;
    if (isAmount(word)) return 1;
    if (isCapitalised(word.text) && !/^(?:Million|Milliarde|Tonne)/u.test(word.text)) break;
  }
  // Behind it a number may count something else.
  return words.slice(at + 1, at + 1 + AFTER).some(isAmount) ? 0.8 : words.some(isAmount) ? 0.35 : 0;
};

function isAmount({ text }: ToldWord): boolean {
  const kinds = kindsOf(fold(text));
  return (kinds & WORD_KIND.number) !== 0 && (kinds & WORD_KIND.year) === 0;
}

/** First and last name beside the noun; it may be somebody else's. */
const nameAt: NearAt = (words, at, isGiven) => {
  const isPart = (word: ToldWord | undefined) =>
    word !== undefined && isCapitalised(word.text) && word.meanings.length === 0 && !isGiven(word);
  for (let from = at - AROUND; from <= at + AROUND; from += 1) {
    if (from !== at && from + 1 !== at && isPart(words[from]) && isPart(words[from + 1])) return 0.8;
  }
  return 0;
};
