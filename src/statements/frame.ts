import type { Segment } from './clauses.ts';
import { subjectOfFinal } from './final-subjects.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isFullName } from './person-names.ts';
import type { Token } from './sentence-tokens.ts';
import { agentOf, documentOf, objectOf, paperOf } from './sources-named.ts';
import { subjectOf } from './subjects.ts';
import type { VerbForm, VerbUse } from './verb-forms.ts';
import { type Mood, moodOf } from './verb-guess.ts';

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

interface Bracket {
  readonly cue: number[];
  readonly finite: number;
  readonly role: 'second' | 'final';
  readonly passive: boolean;
  readonly clause: number;
  readonly form: VerbForm;
}

export function complete(
  tokens: Tokens,
  segments: readonly Segment[],
  { cue, finite, role, passive, clause, form }: Bracket,
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
  // "Es stellte sich heraus": nobody speaks.
  const turnsOut =
    infinitive === 'herausstellen' && tokens.slice(clause, bracketEnd + 1).some(({ lower }) => lower === 'sich');
  const subject = turnsOut
    ? undefined
    : IMPERSONAL.test(infinitive)
      ? (documentOf(tokens, clause, finite) ?? paperBefore(tokens, segments, clause))
      : passive && infinitive !== 'zitieren'
        ? (agentOf(tokens, clause, bracketEnd, finite) ??
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
    ...(subject && {
      subject: {
        ...subject,
        ...(number === 'singular' && subject.plural && isFullName(wordsOf(tokens, subject)) && { disagrees: true }),
        plural: number === 'plural' || (subject.plural && !subject.pronoun),
      },
    }),
    ...(quoted && { passedOnBy: quoting }),
  };
}

const wordsOf = (tokens: Tokens, { first, head }: NounPhrase): string[] =>
  tokens.slice(first, head + 1).map(({ text }) => text);

/** "In dem Bericht, der gestern erschien, heißt es": the paper stands before the relative clause. */
function paperBefore(tokens: Tokens, segments: readonly Segment[], clause: number): NounPhrase | undefined {
  const before = segments.filter(({ last }) => last < clause);
  return before.some(({ kind }) => kind === 'main' || kind === 'quote') ? undefined : documentOf(tokens, 0, clause);
}

/** "hieß es", "verlautete": nobody is the subject, a paper or a place may be named. */
const IMPERSONAL = /^(?:heißen|verlauten|hervorgehen)$/u;

const numberOf = (auxiliary: string): 'singular' | 'plural' =>
  /(?:n|sind)$/u.test(auxiliary) && auxiliary !== 'bin' ? 'plural' : 'singular';
