import type { Archive } from '../archive/archive.ts';
import { withGermanNames } from '../language/english-names.ts';
import { withoutFrame } from '../language/question-frame.ts';
import type { Match } from '../search/match.ts';
import { ANSWER_THRESHOLD } from '../search/threshold.ts';
import type { Answer, Quote, Searched } from './answer.ts';
import { askedVoice, isSilent, isUnknown, mayAnswer, type Whose, whoseWords } from './asked-voice.ts';
import { attribute } from './attribution.ts';
import { parallelsOf } from './parallels.ts';
import { toldWords } from './told-words.ts';

export interface AnswerOptions {
  /** Most quotes wanted; three where not given: more do not help people judge. */
  readonly limit?: number;
  /** `'below-threshold'` also gives quotes that nobody would be shown: where the bot declines, or far behind the best. */
  readonly quotes?: 'above-threshold' | 'below-threshold';
  readonly reportId?: string;
  readonly speaker?: string;
}

const DEFAULT_LIMIT = 3;
/** So many more matches than quotes are looked at, because matches that say the same become one quote. */
const SPARE_MATCHES = 10;

/**
 * A quote so far behind the best one is not shown: over the questions of the bench, of second and third sentences this far
 * behind one in twenty was right in the text's own words and one in ten on news; of nearer ones about one in six.
 */
const REACH = 3;

/**
 * The reply to a question: the best quotes, each with its source and what other reports say alike, or none. Where it asks
 * for the words of somebody by name, the words of others are no answer; where it holds nothing to look for ("Wer?"), nothing is.
 */
export function answerQuestion(question: string, archive: Archive, options: AnswerOptions = {}): Answer {
  const { limit = DEFAULT_LIMIT, reportId, speaker } = options;
  const asked = withGermanNames(withoutFrame(question));
  const findings = archive.find(asked, {
    limit: limit + SPARE_MATCHES,
    ...(reportId !== undefined && { reportId }),
    ...(speaker !== undefined && { speaker }),
  });
  const voice = askedVoice(asked, archive);
  const voices = new Map(findings.matches.map((match) => [match, voice ? whoseWords(match, voice, archive) : 'open']));
  const whose = (match: Match): Whose => voices.get(match) ?? 'open';
  const isFitting = (match: Match) => mayAnswer(whose(match), [...voices.values()]);
  const fitting = findings.matches.filter(isFitting);
  const worthShowing = fitting.filter((match) => whose(match) === 'theirs' || isWithinReach(match, findings.matches));
  const isAskedOfNobody =
    voice !== undefined && (isUnknown(voice, findings.words) || isSilent(voice, fitting.map(whose)));
  // "Was sagte er?": any sentence would do. Asked of one report or speaker, it is a question.
  const asksNothing = reportId === undefined && speaker === undefined && toldWords(findings.words).length === 0;
  const confidence = isAskedOfNobody || asksNothing ? 0 : findings.confidence;
  const answered = worthShowing.length > 0 && confidence >= ANSWER_THRESHOLD;
  const measured = [...fitting, ...findings.matches.filter((match) => !isFitting(match))];
  const candidates = options.quotes === 'below-threshold' ? measured : answered ? worthShowing : [];
  const shown = chooseQuotes(candidates, limit, archive);
  return {
    question,
    answered,
    quotes: shown,
    confidence,
    words: findings.words,
    searched: searchedOf(archive),
    matches: findings.matches,
  };
}

function isWithinReach({ score }: Match, [best]: readonly Match[]): boolean {
  return best !== undefined && best.score - score <= REACH;
}

/** Quotes in the order of the matches, each statement once: what another report says alike stands beside it. */
function chooseQuotes(matches: readonly Match[], limit: number, archive: Archive): Quote[] {
  const quotes: Quote[] = [];
  for (const match of matches) {
    if (quotes.length === limit) break;
    if (!quotes.some((quote) => isCarriedBy(match, quote))) quotes.push(toQuote(match, archive));
  }
  return quotes;
}

function isCarriedBy({ passage, sentence }: Match, quote: Quote): boolean {
  return [quote, ...quote.alsoIn].some(
    (place) => place.passage === passage && place.span.start < sentence.end && sentence.start < place.span.end,
  );
}

function toQuote({ passage, sentence, score, terms }: Match, archive: Archive): Quote {
  return {
    passage,
    span: sentence,
    text: passage.text.slice(sentence.start, sentence.end),
    attribution: attribute(passage, sentence, archive),
    score,
    terms,
    alsoIn: parallelsOf(passage, sentence, archive),
  };
}

/** How many reports there are, and the first and last of their days. */
export function searchedOf(archive: Archive): Searched {
  const days = archive.reports.flatMap(({ published }) => published ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  return { reports: archive.reports.length, ...(from && to && { from, to }) };
}
