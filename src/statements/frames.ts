import { isBoundary, isVerbLike, type Mood, moodOf, type Segment } from './clauses.ts';
import { isCapital, isFiniteAuxiliary, isNoun, isWord, type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import type { Token } from './sentence-tokens.ts';
import { speechForms } from './speech-verbs.ts';
import { agentOf, documentOf, objectOf, paperOf, subjectOf, subjectOfFinal } from './subjects.ts';
import type { VerbForm, VerbUse } from './verb-forms.ts';
import {
  CONTENT_OPENERS,
  MODALS,
  PASSIVE_AUXILIARIES,
  PERFECT_AUXILIARIES,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from './word-classes.ts';

type Tokens = readonly Token[];

/** A clause whose verb reports speech (the frame of a statement), by token indices, both ends included. */
export interface Frame {
  readonly uses: ReadonlySet<VerbUse>;
  readonly infinitive: string;
  /** Tokens of the verb, in reading order. */
  readonly cue: readonly number[];
  readonly finite: number;
  /** Where the finite verb stands: second (or first, ", sagte X"), or last ("wie X sagte", "der sagte"). */
  readonly role: 'second' | 'final';
  readonly passive: boolean;
  readonly subject?: NounPhrase;
  /** First token of the clause. */
  readonly first: number;
  /** Opened by "wie": "wie die Polizei mitteilte". */
  readonly wie: boolean;
  readonly mood: Mood;
  /** Index of the participle, where the verb has one. */
  readonly participle?: number;
  /** A subject that opens the sentence, with nothing but appositions and relative clauses before the verb. */
  readonly hosted: boolean;
  /** Who quotes somebody else: "Ein Sender zitierte X mit den Worten". */
  readonly passedOnBy?: NounPhrase;
}

/** Most tokens between a finite verb and its particle or participle: "teilte der Sprecher der …, Herr …, am Montag mit". */
const WIDEST_BRACKET = 40;

/** Frames of a sentence, in reading order. */
export function findFrames(tokens: Tokens, segments: readonly Segment[]): Frame[] {
  const frames: Frame[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!isWord(token) || isCapital(token)) continue;
    // A participle in its bracket is surer than the finite verb that looks like it ("erklärt", "berichtet").
    const found = speechForms(token.lower).flatMap((form) => frameOf(tokens, segments, i, form) ?? []);
    if (found.length === 0 && followsQuote(tokens, i) && isVerbLike(tokens, i)) {
      const frame = finiteFrame(tokens, segments, i, ANY_VERB);
      if (frame) found.push(frame);
    }
    const bracketed = found.filter(({ finite }) => finite !== i);
    frames.push(...(bracketed.length > 0 ? bracketed : found));
  }
  const bestOf = new Map<string, Frame>();
  for (const frame of frames) {
    // "hat sich ausgesprochen und behauptet": one finite verb may close two brackets.
    const key = `${frame.finite}:${frame.participle ?? ''}`;
    const known = bestOf.get(key);
    if (!known || frame.cue.length > known.cue.length) bestOf.set(key, frame);
    else if (frame.infinitive === known.infinitive)
      bestOf.set(key, { ...known, uses: new Set([...known.uses, ...frame.uses]) });
  }
  return [...bestOf.values()].sort((a, b) => a.finite - b.finite);
}

/** Any verb right behind a quotation reports it: „…“, erinnerte sich X. */
const ANY_VERB: VerbForm = {
  verb: { infinitive: '', uses: new Set<VerbUse>(['k']) },
  kind: 'finite',
  joined: true,
  number: 'both',
  past: true,
};

const followsQuote = (tokens: Tokens, i: number): boolean =>
  (tokens[i - 1]?.lower === 'so' && tokens[i - 2]?.kind === 'comma' && !isFiniteAuxiliary(tokens[i]?.lower ?? '')) ||
  tokens[i - 1]?.kind === 'quote' ||
  (tokens[i - 1]?.kind === 'comma' && tokens[i - 2]?.kind === 'quote');

function frameOf(tokens: Tokens, segments: readonly Segment[], i: number, form: VerbForm): Frame | undefined {
  if (form.kind === 'infinitive') return undefined;
  return form.kind === 'finite' ? finiteFrame(tokens, segments, i, form) : participleFrame(tokens, segments, i, form);
}

/** "hieß es", "heißt es", "es hieß", "hieße es": without the pronoun the verb names something. */
const isHearsay = (tokens: Tokens, i: number): boolean =>
  [i - 1, i + 1, i + 2].some((at) => tokens[at]?.lower === 'es');

function finiteFrame(tokens: Tokens, segments: readonly Segment[], i: number, form: VerbForm): Frame | undefined {
  if (
    isNoun(tokens, i + 1) &&
    /(?:e[nrms]?)$/u.test(tokens[i]?.lower ?? '') &&
    !form.past &&
    isWord(tokens[i - 1]) &&
    tokens[i - 1]?.lower === 'zu'
  )
    return undefined;
  if (tokens[i - 1]?.lower === 'zu') return undefined;
  if (form.verb.infinitive === 'heißen' && !isHearsay(tokens, i)) return undefined;
  const clause = clauseStart(tokens, i);
  const final = isSubordinate(tokens, clause) && i > clause && isBoundaryOrAnd(tokens, i + 1);
  let cue = [i];
  if (!form.joined && form.verb.particle) {
    const particle = final
      ? particleBefore(tokens, i, form.verb.particle)
      : particleAfter(tokens, i, form.verb.particle);
    if (!particle) return undefined;
    cue = [...particle, i].sort((a, b) => a - b);
  }
  // An infinitive after a modal looks like the plural: "wollten nicht sagen".
  if (form.number === 'plural' && !form.past && i > clause && modalBefore(tokens, clause, i)) return undefined;
  return complete(tokens, segments, { cue, finite: i, role: final ? 'final' : 'second', passive: false, clause, form });
}

function participleFrame(tokens: Tokens, segments: readonly Segment[], i: number, form: VerbForm): Frame | undefined {
  const particle = form.joined || !form.verb.particle ? [] : particleBefore(tokens, i, form.verb.particle);
  if (!particle) return undefined;
  const next = tokens[i + 1];
  const clause = clauseStart(tokens, i);
  if (isWord(next) && next.lower === 'worden') {
    const auxiliary = auxiliaryBefore(tokens, i, PERFECT_AUXILIARIES);
    return auxiliary === undefined
      ? undefined
      : complete(tokens, segments, {
          cue: [auxiliary, ...particle, i, i + 1],
          finite: auxiliary,
          role: 'second',
          passive: true,
          clause: clauseStart(tokens, auxiliary),
          form,
        });
  }
  if (
    isWord(next) &&
    (PERFECT_AUXILIARIES.has(next.lower) || PASSIVE_AUXILIARIES.has(next.lower)) &&
    isSubordinate(tokens, clause)
  ) {
    return complete(tokens, segments, {
      cue: [...particle, i, i + 1],
      finite: i + 1,
      role: 'final',
      passive: PASSIVE_AUXILIARIES.has(next.lower),
      clause,
      form,
    });
  }
  if (isNoun(tokens, i + 1) || isSecond(tokens, i)) return undefined;
  const auxiliary = auxiliaryBefore(tokens, i);
  if (auxiliary === undefined) return undefined;
  const passive = PASSIVE_AUXILIARIES.has(tokens[auxiliary]?.lower ?? '');
  return complete(tokens, segments, {
    cue: [auxiliary, ...particle, i],
    finite: auxiliary,
    role: 'second',
    passive,
    clause: clauseStart(tokens, auxiliary),
    form,
  });
}

/** ", die Organisation bezweifelt aber": a noun phrase right before it makes it the finite verb of its own clause. */
function isSecond(tokens: Tokens, i: number): boolean {
  let start = i;
  while (start > 0 && !isBoundary(tokens[start - 1])) start -= 1;
  if (start === 0 || start === i) return false;
  const phrase = nounPhraseAt(tokens, start, 'wide');
  return phrase !== undefined && phrase.last === i - 1 && phrase.nominative;
}

interface Found {
  readonly cue: number[];
  readonly finite: number;
  readonly role: 'second' | 'final';
  readonly passive: boolean;
  readonly clause: number;
  readonly form: VerbForm;
}

function complete(
  tokens: Tokens,
  segments: readonly Segment[],
  { cue, finite, role, passive, clause, form }: Found,
): Frame {
  const bracketEnd = Math.max(...cue);
  const number =
    cue.length > 1 && finite !== cue[0]
      ? form.number
      : form.kind === 'finite'
        ? form.number
        : numberOf(tokens[finite]?.lower ?? '');
  const second = { clause, finite, bracketEnd, plural: number === 'plural' };
  const grammatical = (): NounPhrase | undefined =>
    role === 'final' ? subjectOfFinal(tokens, clause, finite) : subjectOf(tokens, segments, second);
  const { infinitive } = form.verb;
  const quoting = infinitive === 'zitieren' && !passive ? grammatical() : undefined;
  const quoted = quoting && objectOf(tokens, finite, quoting);
  const subject = IMPERSONAL.test(infinitive)
    ? (documentOf(tokens, clause, finite) ?? paperBefore(tokens, segments, clause))
    : passive && infinitive !== 'zitieren'
      ? (agentOf(tokens, clause, bracketEnd) ??
        paperOf(tokens, clause, bracketEnd) ??
        (clause === finite ? paperOf(tokens, 0, clause) : undefined))
      : (quoted ?? quoting ?? grammatical());
  const wie =
    tokens[clause]?.lower === 'wie' || (tokens[clause]?.lower === 'so' && tokens[clause + 1]?.lower === 'wie');
  return {
    uses: form.verb.uses,
    infinitive: form.verb.infinitive,
    cue,
    finite,
    role,
    passive,
    first: clause,
    wie: wie && role === 'final',
    mood: moodOf(tokens, finite),
    ...(form.kind === 'participle' && { participle: Math.max(...cue.filter((i) => i !== finite)) }),
    hosted: role === 'second' && subject !== undefined && subject.last < clause,
    ...(subject && { subject }),
    ...(quoted && { passedOnBy: quoting }),
  };
}

/** "In dem Bericht, der gestern erschien, heißt es": the paper stands before the relative clause. */
function paperBefore(tokens: Tokens, segments: readonly Segment[], clause: number): NounPhrase | undefined {
  const before = segments.filter(({ last }) => last < clause);
  return before.some(({ kind }) => kind === 'main' || kind === 'quote') ? undefined : documentOf(tokens, 0, clause);
}

/** "hieß es", "verlautete": nobody is the subject, a paper or a place may be named. */
const IMPERSONAL = /^(?:heißen|verlauten|hervorgehen)$/u;

const numberOf = (auxiliary: string): 'singular' | 'plural' =>
  /(?:n|sind)$/u.test(auxiliary) && auxiliary !== 'bin' ? 'plural' : 'singular';

const isBoundaryOrAnd = (tokens: Tokens, i: number): boolean =>
  isBoundary(tokens[i]) || /^(?:und|oder|sowie)$/u.test(tokens[i]?.lower ?? '') || tokens[i]?.kind === 'title';

/** A mark, or a quotation that stands between marks: one within a clause (als „Unsinn“ bezeichnet) divides nothing. */
const divides = (tokens: Tokens, i: number): boolean =>
  isBoundary(tokens[i]) && (tokens[i]?.kind !== 'quote' || isBoundary(tokens[i - 1]));

/** First token after the last comma, colon or dash before `i`, over commas that belong to an apposition in a "wie" clause. */
export function clauseStart(tokens: Tokens, i: number): number {
  let start = i;
  while (start > 0 && !divides(tokens, start - 1)) start -= 1;
  if (isSubordinate(tokens, start) || start === 0) return start;
  // "wie der Sprecher, Herr X, mitteilte": the clause began two commas before.
  let earlier = start - 1;
  for (let commas = 0; earlier > 0 && commas < 3; commas += 1) {
    if (tokens[earlier]?.kind !== 'comma') break;
    earlier -= 1;
    while (earlier > 0 && !isBoundary(tokens[earlier - 1])) earlier -= 1;
    const opener = tokens[earlier]?.lower ?? '';
    if (
      /^(?:wie|nachdem|dass|weil|da)$/u.test(opener) &&
      isBoundaryOrAnd(tokens, i + 1) &&
      !hasFinite(tokens, earlier, start - 1)
    )
      return earlier;
    earlier -= 1;
  }
  return start;
}

function hasFinite(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i += 1) if (isVerbLike(tokens, i) && isBoundary(tokens[i + 1])) return true;
  return false;
}

function isSubordinate(tokens: Tokens, i: number): boolean {
  const lead = tokens[i]?.lower ?? '';
  const second = tokens[i + 1]?.lower ?? '';
  return (
    SUBORDINATORS.has(lead) ||
    CONTENT_OPENERS.has(lead) ||
    (i > 0 && RELATIVE_PRONOUNS.has(lead)) ||
    (i > 0 && RELATIVE_PRONOUNS.has(second) && !isNoun(tokens, i)) ||
    (/^(?:so|denn|doch|aber|und)$/u.test(lead) && second === 'wie')
  );
}

/** Tokens of the particle at the end of the bracket that the finite verb opens. */
function particleAfter(tokens: Tokens, i: number, particle: string): number[] | undefined {
  const words = particle.split(' ');
  for (let j = i + 1; j < Math.min(tokens.length, i + WIDEST_BRACKET); j += 1) {
    if (tokens[j]?.kind === 'colon' || tokens[j]?.kind === 'stop' || tokens[j]?.kind === 'semicolon') return undefined;
    if (words.every((word, k) => tokens[j + k]?.lower === word.toLowerCase())) {
      const end = j + words.length;
      const closes =
        isBoundaryOrAnd(tokens, end) ||
        words.length > 1 ||
        /^(?:von|dass|ob|wie|im|in|am|bei|zu|auf|gegenüber)$/u.test(tokens[end]?.lower ?? '');
      if (closes) return words.map((_, k) => j + k);
    }
  }
  return undefined;
}

function particleBefore(tokens: Tokens, i: number, particle: string): number[] | undefined {
  const words = particle.split(' ');
  const from = i - words.length;
  return words.every((word, k) => tokens[from + k]?.lower === word.toLowerCase())
    ? words.map((_, k) => from + k)
    : undefined;
}

function modalBefore(tokens: Tokens, from: number, i: number): boolean {
  for (let j = Math.max(0, from - 12); j < i; j += 1)
    if (MODALS.has(tokens[j]?.lower ?? '') || /^w[eüu]rden?$/u.test(tokens[j]?.lower ?? '')) return true;
  return false;
}

/** Nearest "hat" or "wurde" before a participle, not across a clause that is subordinate or a colon. */
function auxiliaryBefore(tokens: Tokens, i: number, among: ReadonlySet<string> = AUXILIARIES): number | undefined {
  for (let j = i - 1; j >= Math.max(0, i - WIDEST_BRACKET); j -= 1) {
    const token = tokens[j];
    if (!token || token.kind === 'colon' || token.kind === 'semicolon') return undefined;
    if (among.has(token.lower) && !isBoundary(tokens[j + 1])) return j;
    if (isVerbLike(tokens, j) && MODALS.has(token.lower)) return undefined;
  }
  return undefined;
}

const AUXILIARIES = new Set(
  [...PERFECT_AUXILIARIES, ...PASSIVE_AUXILIARIES].filter(
    (word) => word !== 'worden' && !/^(?:ist|sind|war|waren|sei|seien|wäre|wären)$/u.test(word),
  ),
);
