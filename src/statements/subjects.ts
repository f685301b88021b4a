import { isBoundary, type Segment } from './clauses.ts';
import { ADVERB_ENDING, hostOf } from './host-subjects.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { isNoun, isWord } from './nouns.ts';
import { afterPrepositionalPhrase } from './prepositional-phrases.ts';
import type { Token } from './sentence-tokens.ts';
import { isSurelyPlural, prefersAfter } from './subject-choice.ts';
import { isTime } from './time-nouns.ts';
import { moodOf } from './verb-guess.ts';
import { ADVERBS, COORDINATORS, OBJECT_PRONOUNS, PREPOSITIONS } from './word-classes.ts';

type Tokens = readonly Token[];

/** A clause whose finite verb stands second or first, by the indices of its tokens. */
export interface SecondClause {
  readonly clause: number;
  readonly finite: number;
  /** Where its particle or participle stands; the finite verb where it has none. */
  readonly bracketEnd: number;
  readonly plural: boolean;
}

/** Subject of a clause whose finite verb stands second or first. */
export function subjectOf(tokens: Tokens, segments: readonly Segment[], at: SecondClause): NounPhrase | undefined {
  const { clause, finite, plural } = at;
  const joined = joinedSubject(tokens, segments, clause, finite);
  if (joined) return joined;
  const host = isPronounAfter(tokens, finite) ? undefined : hostOf(tokens, segments, clause, finite);
  if (host && (plural || !isSurelyPlural(tokens, host))) return host;
  const shared = sharedSubject(tokens, segments, at);
  if (shared) return shared;
  const before = fieldBefore(tokens, clause, finite);
  const after = subjectAfter(tokens, finite, at.bracketEnd, plural);
  if (!before) return after;
  return after && prefersAfter(tokens, before, after, finite, plural) ? after : before.nominative ? before : undefined;
}

/** "Das war neu, und Ärzte fürchten", "Dies war neu und die Ärzte fürchten": a noun phrase between "und" and the verb. */
function joinedSubject(
  tokens: Tokens,
  segments: readonly Segment[],
  clause: number,
  finite: number,
): NounPhrase | undefined {
  for (let i = finite - 2; i > clause; i -= 1) {
    if (!/^(?:und|aber|doch|denn)$/u.test(tokens[i]?.lower ?? '')) continue;
    const phrase = nounPhraseAt(tokens, i + 1, 'wide');
    if (!phrase?.nominative || phrase.last !== finite - 1) return undefined;
    return segments.some((segment) => segment.first >= clause && (segment.finite ?? i) < i) ? phrase : undefined;
  }
  return undefined;
}

/** ", warnte er," has its subject, whatever opened the sentence. */
const isPronounAfter = (tokens: Tokens, finite: number): boolean =>
  /^(?:er|sie|man|wir|ich)$/u.test(tokens[finite + 1]?.lower ?? '');

/** "X bestätigte den Vorfall, teilte jedoch mit", "X wollte das nicht und gab vor": the subject of the verb before. */
function sharedSubject(
  tokens: Tokens,
  segments: readonly Segment[],
  { clause, finite, bracketEnd, plural }: SecondClause,
): NounPhrase | undefined {
  let join = finite - 1;
  while (
    join >= clause &&
    isWord(tokens[join]) &&
    ADVERBS.has(tokens[join]?.lower ?? '') &&
    !COORDINATORS.has(tokens[join]?.lower ?? '')
  )
    join -= 1;
  const coordinated =
    join >= clause && join > 0 && /^(?:und|oder|sowie)$/u.test(tokens[join]?.lower ?? '') && join === finite - 1;
  const first = coordinated ? finite - 1 : clause;
  if (!coordinated && !(clause === finite && clause > 0 && tokens[clause - 1]?.kind === 'comma')) return undefined;
  const own = subjectAfter(tokens, finite, bracketEnd, plural);
  if (own && (own.pronoun || own.first === finite + 1) && !coordinated) return undefined;
  if (own?.pronoun) return undefined;
  const earlier = segments
    .filter(
      (segment) =>
        segment.kind === 'main' &&
        segment.first < first &&
        segment.finite !== undefined &&
        segment.finite < finite &&
        // "X sagte, Y sei da, und kündigte an": what is said has subjects of its own.
        (segment.mood === 'indicative' || moodOf(tokens, finite) !== 'indicative'),
    )
    .at(-1);
  if (!earlier || earlier.finite === undefined || (!coordinated && own)) return undefined;
  const subject = subjectOf(tokens, segments, {
    clause: earlier.first,
    finite: earlier.finite,
    bracketEnd: earlier.finite,
    plural,
  });
  return subject;
}

/** The noun phrase that fills the place before the verb; undefined for adverbs, prepositional phrases and clauses. */
function fieldBefore(tokens: Tokens, clause: number, finite: number): NounPhrase | undefined {
  let i = clause;
  while (i < finite && isWord(tokens[i]) && COORDINATORS.has(tokens[i]?.lower ?? '')) i += 1;
  if (i >= finite) return undefined;
  if (/^(?:das|dies)$/u.test(tokens[i]?.lower ?? '') && i === finite - 1)
    return { first: i, last: i, head: i, nominative: true, pronoun: false, plural: false };
  while (
    i < finite &&
    isWord(tokens[i]) &&
    /^(?:auch|nur|selbst|sogar|allein|erst|schon|gerade|ebenso)$/u.test(tokens[i]?.lower ?? '')
  )
    i += 1;
  if (afterPrepositionalPhrase(tokens, i) !== undefined && !isNoun(tokens, i)) return undefined;
  // "Besorgt äußerte sich …", "Passend zum Eis warnte …", "Folgendes erklärte sie".
  if (/^(?:Folgendes|Ähnliches|Solches|Letzteres)$/u.test(tokens[i]?.text ?? '')) return undefined;
  const alone = i === finite - 1 || PREPOSITIONS.has(tokens[i + 1]?.lower ?? '');
  if (i === 0 && alone && ADVERB_ENDING.test(tokens[i]?.text ?? '')) return undefined;
  const phrase = nounPhraseAt(tokens, i, 'wide');
  if (!phrase || phrase.last >= finite) {
    const narrow = nounPhraseAt(tokens, i, 'bare');
    if (!narrow || narrow.last >= finite) return undefined;
    return narrow;
  }
  return phrase;
}

/** First noun phrase behind the verb that can be a subject, over adverbs, objects and prepositional phrases. */
function subjectAfter(tokens: Tokens, finite: number, bracketEnd: number, plural: boolean): NounPhrase | undefined {
  let i = finite + 1;
  for (let steps = 0; steps < 14 && i < tokens.length; steps += 1) {
    const token = tokens[i];
    if (!token || (isBoundary(token) && !(token.kind === 'comma' && i < bracketEnd))) return undefined;
    const prepositional = afterPrepositionalPhrase(tokens, i);
    if (prepositional !== undefined && !isNoun(tokens, i)) {
      i = prepositional;
      continue;
    }
    const phrase = nounPhraseAt(tokens, i, 'narrow');
    if (phrase && !(OBJECT_PRONOUNS.has(token.lower) && phrase.pronoun) && !isTime(tokens, phrase)) {
      if (phrase.nominative && !(plural && isSingular(phrase))) return phrase;
      i = phrase.last + 1;
    } else if (phrase && isTime(tokens, phrase)) i = phrase.last + 1;
    else if (isWord(token) || token.kind === 'aside' || token.kind === 'number' || token.kind === 'comma') i += 1;
    else return undefined;
  }
  return undefined;
}

const isSingular = (phrase: NounPhrase): boolean =>
  !phrase.plural && /^(?:das|ein|eine|ihr|sein|kein|er|es|man)$/u.test(phrase.determiner ?? '');
