import {
  auxiliaryBefore,
  clauseStart,
  isBoundaryOrAnd,
  isSubordinate,
  modalBefore,
  particleAfter,
  particleBefore,
  SEIN,
} from './brackets.ts';
import { isBoundary, type Segment } from './clauses.ts';
import { complete, type Frame } from './frame.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { isCapital, isFiniteAuxiliary, isNoun, isWord } from './nouns.ts';
import type { Token } from './sentence-tokens.ts';
import { speechForms } from './speech-verbs.ts';
import type { VerbForm, VerbUse } from './verb-forms.ts';
import { isVerbLike } from './verb-guess.ts';
import { MODALS, PASSIVE_AUXILIARIES, PERFECT_AUXILIARIES } from './word-classes.ts';

type Tokens = readonly Token[];

/** Frames of a sentence, in reading order. */
export function findFrames(tokens: Tokens, segments: readonly Segment[]): Frame[] {
  const frames: Frame[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!isWord(token) || isCapital(token) || isDeterminer(tokens, i)) continue;
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

/** "sagte die Kanzlerin einigen Teilnehmern zufolge": no form of "einigen". */
const isDeterminer = (tokens: Tokens, i: number): boolean =>
  tokens[i]?.lower === 'einigen' && (isNoun(tokens, i + 1) || isNoun(tokens, i + 2));

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
  (tokens[i - 1]?.kind === 'quote' && /[.!?…,]\P{L}$/u.test(tokens[i - 1]?.text ?? '')) ||
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
  // "hätte verlangen müssen": an infinitive before its modal.
  if (form.number === 'plural' && !form.past && MODALS.has(tokens[i + 1]?.lower ?? '')) return undefined;
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
    isSubordinate(tokens, clause) &&
    // "in die er geraten war": only verbs of motion have their perfect with "sein".
    (!SEIN.has(next.lower) || /gehen$/u.test(form.verb.infinitive))
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
  if (isWord(next) && next.lower === 'haben') {
    // "X soll gesagt haben: „…“": what others say that X said.
    const modal = auxiliaryBefore(tokens, i, HEARSAY);
    if (modal === undefined) return undefined;
    const cue = [modal, ...particle, i, i + 1];
    return complete(tokens, segments, {
      cue,
      finite: modal,
      role: 'second',
      passive: false,
      clause: clauseStart(tokens, modal),
      form,
    });
  }
  if (isNoun(tokens, i + 1) || isSecond(tokens, i)) return undefined;
  const auxiliary = /gehen$/u.test(form.verb.infinitive)
    ? auxiliaryBefore(tokens, i, SEIN)
    : auxiliaryBefore(tokens, i);
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

const HEARSAY = new Set(['soll', 'sollen']);

/** ", die Organisation bezweifelt aber": a noun phrase right before it makes it the finite verb of its own clause. */
function isSecond(tokens: Tokens, i: number): boolean {
  let start = i;
  while (start > 0 && !isBoundary(tokens[start - 1])) start -= 1;
  if (start === 0 || start === i) return false;
  const phrase = nounPhraseAt(tokens, start, 'wide');
  return phrase !== undefined && phrase.last === i - 1 && phrase.nominative;
}
