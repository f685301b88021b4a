import { isBoundary, type Segment } from './clauses.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { isNoun, isWord } from './nouns.ts';
import { afterPrepositionalPhrase } from './prepositional-phrases.ts';
import type { Token } from './sentence-tokens.ts';
import { canSpeak } from './speechless.ts';
import { isTime } from './time-nouns.ts';
import { moodOf } from './verb-guess.ts';
import { ADVERBS, COORDINATORS, OBJECT_PRONOUNS } from './word-classes.ts';

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

/** "Das sagte X", "Der Zeitung sagte Karma", "Erklärungen gab er nicht": what stands first is not always the subject. */
function prefersAfter(tokens: Tokens, before: NounPhrase, after: NounPhrase, finite: number, plural: boolean): boolean {
  if (!before.nominative) return true;
  const lead = tokens[before.first]?.lower ?? '';
  if (/^(?:das|dies|dieses|es)$/u.test(lead) && before.head === before.first) return true;
  if (isTime(tokens, before)) return true;
  if (before.pronoun) return false;
  // "Eine Verschiebung nannte Berg fatal": doings and things say nothing, a name right behind the verb does.
  const words = tokens.slice(before.first, before.head + 1).map(({ text }) => text);
  if (!canSpeak(words.join(' ')) && after.first <= finite + 2 && !isDetermined(tokens, after)) return true;
  if (!plural && isSurelyPlural(tokens, before) && after.first === finite + 1) return true;
  if (!/^(?:der|ein|er)$/u.test(lead) && after.first === finite + 1 && isSurelyNominative(tokens, after)) return true;
  if (after.pronoun && after.first <= finite + 2 && /^(?:er|man|wir|ich)$/u.test(tokens[after.first]?.lower ?? ''))
    return true;
  if (plural && !before.plural && /^(?:der|das|ein|eine)$/u.test(before.determiner ?? '')) return true;
  return false;
}

/** Whether it has an article, as objects without a name have. */
const isDetermined = (tokens: Tokens, { first, determiner }: NounPhrase): boolean =>
  determiner !== undefined && !/^(?:der|er)$/u.test(tokens[first]?.lower ?? '');

/** "die Äußerungen", "die tibetischen Mönche": a plural, whatever the noun. */
const isSurelyPlural = (tokens: Tokens, { first, head, determiner = '' }: NounPhrase): boolean =>
  /^(?:die|diese|seine|ihre|alle|viele|einige)$/u.test(determiner) &&
  (/(?:ungen|heiten|keiten|schaften|ionen|täten)$/u.test(tokens[head]?.lower ?? '') ||
    /^\p{Ll}+en$/u.test(tokens[first + 1]?.text ?? ''));

/** "der russische …", "der Vorsitzende", "der Sprecher": no dative of a feminine looks like this. */
function isSurelyNominative(tokens: Tokens, phrase: NounPhrase): boolean {
  if (phrase.determiner !== 'der') return false;
  const words = tokens.slice(phrase.first + 1, phrase.head + 1);
  const adjective = words[0];
  if (adjective && isWord(adjective) && /^\p{Ll}.*e$/u.test(adjective.text)) return true;
  return /(?:e|sprecher|minister|präsident|chef|leiter|direktor|kanzler|trainer|führer|meister|experte|anwalt|rat|vorstand|verband|verein|sekretär|kommissar|gouverneur|senator|sprecher|botschafter|bischof|papst|könig|general|konzern|hersteller|politiker)$/u.test(
    words[0]?.lower ?? '',
  );
}

/** Of adverbs that open a sentence and so have a capital: "Gegenwärtig", "Abschließend", "Erstmals". */
const ADVERB_ENDING =
  /(?:lich|ig|isch|weise|end|maßen|wärts|mals|falls|lings|ens|tags|dings)$|^(?:Besorgt|Empört|Entsetzt|Erfreut|Verärgert|Enttäuscht|Erschüttert|Bestürzt|Verwundert|Erleichtert|Begeistert|Betroffen|Zufrieden|Skeptisch|Unbestätigt|Unbeeindruckt|Ungewohnt|Direkt|Konkret)$/u;

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
  if (i === 0 && i === finite - 1 && ADVERB_ENDING.test(tokens[i]?.text ?? '')) return undefined;
  const phrase = nounPhraseAt(tokens, i, 'wide');
  if (!phrase || phrase.last >= finite) {
    const narrow = nounPhraseAt(tokens, i, 'bare');
    if (!narrow || narrow.last >= finite) return undefined;
    return narrow;
  }
  return phrase;
}

/**
 * "Der Direktor der IAEO, Mohammed el-Baradei, sagte", "Primus, der bei der Stiftung arbeitet, wies": the noun phrase
 * that opens the sentence, where only appositions, relative clauses and the like stand between it and the verb.
 */
function hostOf(tokens: Tokens, segments: readonly Segment[], clause: number, finite: number): NounPhrase | undefined {
  if (clause === 0 || (tokens[clause - 1]?.kind !== 'comma' && tokens[clause - 1]?.kind !== 'dash')) return undefined;
  const before = segments.filter(({ last }) => last < clause);
  let from = before.length - 1;
  while (
    from > 0 &&
    /^(?:relative|fragment|infinitive|adverbial|content)$/u.test(before[from]?.kind ?? '') &&
    tokens[(before[from]?.first ?? 0) - 1]?.kind !== 'colon'
  )
    from -= 1;
  // "X wies das zurück, die Sprecherin, Y, erklärte": the phrase behind the last main clause.
  const opener = before[from]?.kind === 'main' ? before[from + 1] : before[from];
  if (opener?.kind !== 'fragment') return undefined;
  let start = opener.first;
  while (
    isWord(tokens[start]) &&
    (COORDINATORS.has(tokens[start]?.lower ?? '') || /^(?:auch|sogar|selbst|nur)$/u.test(tokens[start]?.lower ?? ''))
  )
    start += 1;
  const phrase = nounPhraseAt(tokens, start, 'wide');
  if (!phrase?.nominative || phrase.last >= finite || isTime(tokens, phrase)) return undefined;
  if (phrase.first === 0 && phrase.last === 0 && ADVERB_ENDING.test(tokens[0]?.text ?? '')) return undefined;
  if (clause !== finite && !isApposition(tokens, clause, finite)) return undefined;
  return tokens[phrase.last + 1]?.kind === 'comma' ||
    tokens[phrase.last + 1]?.kind === 'dash' ||
    phrase.last === finite - 1
    ? phrase
    : undefined;
}

/** "…, Commander Randy Henderson sagte": a noun phrase fills the place between the comma and the verb. */
function isApposition(tokens: Tokens, clause: number, finite: number): boolean {
  const phrase = nounPhraseAt(tokens, clause, 'wide');
  return phrase !== undefined && !phrase.pronoun && phrase.last === finite - 1;
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
