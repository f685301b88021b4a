import type { Span } from '../language/span.ts';
import { type Segment, toSegments } from './clauses.ts';
import type { Draft, Rule, SourceMention } from './draft.ts';
import { type Content, contentAfter, contentBefore, lastWord, type TokenRange, toParts } from './extents.ts';
import { type Frame, findFrames } from './frames.ts';
import { nounContents } from './noun-frames.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { namedQuotes, partialQuotes } from './quoted-parts.ts';
import type { Sentence, Token } from './sentence-tokens.ts';
import { findSourcePhrases, type SourcePhrase } from './source-phrases.ts';
import { antecedent, subjectOf } from './subjects.ts';

type Tokens = readonly Token[];

/** A sentence read once: its tokens with the constructions that may report speech. */
export interface Reading {
  readonly tokens: Tokens;
  readonly segments: readonly Segment[];
  readonly frames: readonly Frame[];
  readonly phrases: readonly SourcePhrase[];
}

export function readSentence({ tokens }: Sentence): Reading {
  const segments = toSegments(tokens);
  return { tokens, segments, frames: findFrames(tokens, segments), phrases: findSourcePhrases(tokens) };
}

/** A claim of one construction on a range of tokens; outer ones first. */
interface Claim extends TokenRange {
  readonly rule: Rule;
  readonly cut: readonly TokenRange[];
  readonly source?: SourceMention;
  readonly cue: string;
  readonly goesOn?: boolean;
  readonly frame?: Frame;
}

/** Statements of one sentence, outer ones before those inside them. */
export function draftsOf(reading: Reading): Draft[] {
  const { tokens } = reading;
  const framed = frameClaims(reading);
  const sources = sourceClaims(reading).filter((claim) => !isInside(claim, framed));
  const outer = [...sources, ...wieClaims(reading), ...trailingClaims(reading)];
  const inner: Claim[] = [
    ...framed,
    ...nounContents(tokens, reading.segments).map((noun) => ({ ...noun, rule: 'noun' as const, cut: [] })),
  ];
  const kept: Claim[] = [];
  const via = new Map<Claim, SourceMention>();
  let passedOnBy: SourceMention | undefined;
  for (const claim of outer) {
    const rival = kept.find((other) => overlaps(other, claim));
    const inFrame =
      rival?.rule === 'source' &&
      claim.rule !== 'source' &&
      rival.cut.some((phrase) => claim.cut.some((frame) => frame.first <= phrase.first && phrase.last <= frame.last));
    if (isPassedOnAct(reading, claim)) {
      passedOnBy = claim.source;
      continue;
    }
    if (!rival) kept.push(claim);
    else if (inFrame) {
      kept.splice(kept.indexOf(rival), 1, claim);
      if (rival.source) via.set(claim, rival.source);
    } else if (claim.source && !via.has(rival)) via.set(rival, claim.source);
  }
  for (const claim of nearest(inner)) {
    const host = kept.find((other) => overlaps(other, claim));
    if (!host && !isContentItself(claim)) kept.push(claim);
    else if (host && claim.frame && layered(host, claim)) {
      // "Laut Spiegel hat X angekündigt, …": both speak, and each has words of its own.
      if (host.rule === 'source' && host.cut[0]?.first === 0) kept.push(claim);
      else kept.splice(kept.indexOf(host), 1, claim);
      if (host.source) via.set(claim, host.source);
    }
  }
  for (const claim of kept)
    if (claim.frame?.passedOnBy && !via.has(claim)) via.set(claim, mention(tokens, claim.frame.passedOnBy));
  const drafts = kept.flatMap((claim) => toDrafts(reading, claim, via.get(claim)));
  const all = [...drafts, ...actDrafts(reading, kept), ...namedQuotes(reading, kept)];
  return all.map((draft) => (passedOnBy && !draft.via ? { ...draft, via: passedOnBy } : draft));
}

/** "Die IAEO gehe davon aus, dass …": a frame in the Konjunktiv is itself said by somebody, who spoke before. */
const isContentItself = ({ frame }: Claim): boolean => frame?.role === 'second' && frame.mood === 'konjunktiv1';

/** "X sagte, nach neuesten Erkenntnissen habe …": a source phrase within what a frame governs is part of what was said. */
function isInside({ cut, rule }: Claim, framed: readonly Claim[]): boolean {
  const [phrase] = cut;
  return (
    rule !== 'so' &&
    phrase !== undefined &&
    framed.some((claim) => !isContentItself(claim) && claim.first <= phrase.first && phrase.last <= claim.last)
  );
}

/** Of claims on the same words the one whose frame stands nearest: "X bestritt das, indem er sagte, …". */
function nearest(claims: readonly Claim[]): Claim[] {
  const end = (claim: Claim): number => Math.max(...(claim.frame?.cue ?? [-1]));
  return claims.filter(
    (claim) => !claims.some((other) => other !== claim && other.first === claim.first && end(other) > end(claim)),
  );
}

const overlaps = (a: TokenRange, b: TokenRange): boolean => a.first <= b.last && b.first <= a.last;

/** "habe Lawrow erklärt, …, berichtete Tass": the inner frame opens what the outer one passes on, and names its speaker. */
function layered(host: Claim, inner: Claim): boolean {
  const { frame } = inner;
  if (!frame || host.frame === frame || frame.passive || !frame.subject || frame.role !== 'second') return false;
  return (
    ['source', 'wie', 'trailing'].includes(host.rule) &&
    frame.first >= host.first &&
    frame.first <= host.first + 1 &&
    inner.rule !== 'infinitive'
  );
}

function toDrafts(reading: Reading, claim: Claim, via: SourceMention | undefined): Draft[] {
  const { tokens, segments } = reading;
  const parts = toParts(tokens, claim, claim.cut);
  if (parts.length === 0) return [];
  const shared = {
    ...(claim.source && { source: claim.source }),
    ...(via && { via }),
    cue: claim.cue,
    ...(claim.goesOn && { goesOn: true }),
  };
  const inside = segments.filter(({ first, last }) => first <= claim.last && last >= claim.first);
  const marked = inside.some(({ mood }) => mood === 'konjunktiv1' || mood === 'konjunktiv2');
  const words = tokens
    .slice(claim.first, claim.last + 1)
    .filter((_, i) => !claim.cut.some(({ first, last }) => first <= claim.first + i && claim.first + i <= last));
  const quotes = words.filter(({ kind }) => kind === 'quote' || kind === 'title');
  const onlyQuotes = quotes.length > 0 && words.every(({ kind }) => kind !== 'word' && kind !== 'number');
  if (onlyQuotes) {
    const spans = quotes.map(({ start, end }) => ({ start, end }));
    return [
      {
        ...shared,
        rule: claim.rule === 'clause' || claim.rule === 'dass' ? 'quote-colon' : 'quote-frame',
        kind: 'direct',
        parts: joined(spans),
        marked: true,
      },
    ];
  }
  // A quotation that fills a part of its own is a statement of its own, and no longer part of this one.
  const own = parts.filter(({ start, end }) => !quotes.some((quote) => quote.start === start && quote.end === end));
  const draft: Draft = { ...shared, rule: claim.rule, kind: 'indirect', parts: own.length > 0 ? own : parts, marked };
  const within = partialQuotes(tokens, claim).map(
    (span): Draft => ({ ...shared, rule: 'quote-part', holder: claim.rule, kind: 'direct', parts: [span], marked }),
  );
  return [draft, ...within];
}

/** Quotations with nothing but space between them are one. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && span.start - last.end <= 1) out[out.length - 1] = { start: last.start, end: span.end };
    else out.push(span);
  }
  return out;
}

export function mention(tokens: Tokens, range: TokenRange, pronoun = false): SourceMention {
  return { start: tokens[range.first]?.start ?? 0, end: tokens[range.last]?.end ?? 0, pronoun };
}

const mentionOf = (tokens: Tokens, phrase: NounPhrase | undefined): { source?: SourceMention } =>
  phrase ? { source: mentionOfPhrase(tokens, phrase) } : {};

/** A relative pronoun is written, and what it stands for is meant. */
export function mentionOfPhrase(tokens: Tokens, phrase: NounPhrase): SourceMention {
  const written = mention(tokens, phrase, phrase.pronoun);
  return phrase.antecedent ? { ...written, meant: mention(tokens, phrase.antecedent) } : written;
}

const cueText = (tokens: Tokens, frame: Frame): string => frame.cue.map((i) => tokens[i]?.text ?? '').join(' ');

/** What "laut X", "so X" and "demnach" pass on: the clause they stand in, without them. */
function sourceClaims({ tokens, segments, phrases }: Reading): Claim[] {
  return phrases.flatMap((phrase): Claim[] => {
    const range = clauseAround(tokens, segments, phrase);
    if (!range) return [];
    const source = phrase.source && {
      ...mention(tokens, phrase.source),
      ...(phrase.kind === 'own' && ownSubject(tokens, segments, phrase)),
    };
    const rule = phrase.kind === 'so' ? 'so' : phrase.kind === 'demnach' ? 'demnach' : 'source';
    return [
      {
        ...range,
        rule,
        cut: [phrase],
        cue: phrase.cue,
        ...(source
          ? { source }
          : {
              source: {
                ...mention(tokens, phrase.kind === 'wonach' ? { first: phrase.last, last: phrase.last } : phrase, true),
                ...(phrase.kind === 'wonach'
                  ? { meant: antecedentSpan(tokens, phrase.first) }
                  : { goesOn: true as const }),
              },
            }),
      },
    ];
  });
}

/** What "wonach" stands for: the noun phrase before its comma. */
function antecedentSpan(tokens: Tokens, first: number): Span {
  const phrase = antecedent(tokens, first - 1);
  return phrase ? mention(tokens, phrase) : mention(tokens, { first, last: first });
}

/** "Die Feuerwehr hat nach eigenen Angaben …": whose own words they are. */
function ownSubject(tokens: Tokens, segments: readonly Segment[], phrase: SourcePhrase): { meant?: Span } {
  const segment = segments.find(
    ({ first, last, finite }) =>
      finite !== undefined && (first <= phrase.first ? phrase.first <= last : first > phrase.last),
  );
  if (!segment || segment.finite === undefined) return {};
  const subject = subjectOf(tokens, segments, {
    clause: phrase.first === segment.first ? phrase.last + 1 : segment.first,
    finite: segment.finite,
    bracketEnd: segment.finite,
    plural: false,
  });
  return subject ? { meant: mention(tokens, subject) } : {};
}

/** First token behind the last colon or semicolon before `i`. */
function afterColon(tokens: Tokens, i: number): number {
  for (let at = i - 1; at > 0; at -= 1)
    if (tokens[at]?.kind === 'colon' || tokens[at]?.kind === 'semicolon') return at + 1;
  return 0;
}

function clauseAround(tokens: Tokens, segments: readonly Segment[], phrase: SourcePhrase): TokenRange | undefined {
  const last = lastWord(tokens);
  if (phrase.kind === 'so')
    return phrase.first === 0
      ? undefined
      : { first: afterColon(tokens, phrase.first), last: Math.max(last, phrase.last) };
  const at = segments.findIndex((segment) => segment.first <= phrase.first && phrase.first <= segment.last);
  const segment = segments[at];
  if (!segment) return undefined;
  if (
    segment.kind === 'relative' ||
    (segment.kind === 'adverbial' && segment.first > 0) ||
    segment.kind === 'content'
  ) {
    return {
      first: segment.first,
      last: at + 1 < segments.length && segments[at + 1]?.kind === 'main' ? segment.last : last,
    };
  }
  let first = 0;
  for (const other of segments) {
    const mark = tokens[other.first - 1]?.kind;
    if (other.first <= phrase.first && (mark === 'semicolon' || mark === 'colon')) first = other.first;
  }
  return { first, last };
}

/** "Wie X mitteilte, …" and "…, wie X mitteilte": the rest of the sentence. */
function wieClaims({ tokens, frames }: Reading): Claim[] {
  return frames.flatMap((frame): Claim[] => {
    if (!frame.wie || !(frame.uses.has('s') || frame.uses.has('k') || frame.uses.has('d'))) return [];
    let end = Math.max(...frame.cue);
    while (end + 1 < tokens.length && tokens[end + 1]?.kind !== 'comma' && tokens[end + 1]?.kind !== 'stop') end += 1;
    const clause = { first: Math.max(0, frame.first - 1), last: tokens[end + 1]?.kind === 'comma' ? end + 1 : end };
    const range = { first: 0, last: lastWord(tokens) };
    if (clause.first === 0 && clause.last >= range.last) return [];
    return [
      {
        ...range,
        rule: 'wie',
        cut: [clause],
        cue: `wie ${cueText(tokens, frame)}`,
        frame,
        ...mentionOf(tokens, frame.subject),
      },
    ];
  });
}

/** "…, sagte X" and "…, sagte X, …". */
function trailingClaims({ tokens, segments, frames }: Reading): Claim[] {
  return frames.flatMap((frame): Claim[] => {
    if (!(frame.uses.has('s') || frame.uses.has('k'))) return [];
    const before = contentBefore(tokens, segments, frame);
    if (!before) return [];
    const after = contentAfter(tokens, segments, frame);
    const quoteBefore = tokens[before.last]?.kind === 'quote';
    if (after?.how === 'quote' && !quoteBefore && tokens[after.first - 1]?.kind === 'colon') return [];
    const konjunktiv = segments.some(
      ({ first, last, mood }) =>
        first >= before.first && last <= before.last && mood !== undefined && mood !== 'indicative',
    );
    if (!frame.uses.has('s') && !quoteBefore && !konjunktiv && tokens[frame.first]?.lower !== 'so') return [];
    if (after && !quoteBefore && after.how !== 'clause' && after.how !== 'quote') return [];
    const nobody = frame.passive || /^(?:lauten|heißen|verlauten)$/u.test(frame.infinitive);
    if (!nobody && (!frame.subject || frame.subject.first < frame.finite)) return [];
    const rest =
      tokens[frame.first]?.lower === 'so'
        ? restAfter(tokens, frame)
        : after && (after.how === 'quote' || after.how === 'clause')
          ? after
          : undefined;
    const frameEnd = rest ? rest.first - 1 : lastWord(tokens);
    const cut = [{ first: before.last + 1, last: frameEnd }];
    return [
      {
        first: before.first,
        last: rest?.last ?? before.last,
        rule: 'trailing',
        cut,
        cue: cueText(tokens, frame),
        frame,
        ...mentionOf(tokens, frame.subject),
      },
    ];
  });
}

/** "Tatsächlich, so betont die Polizei, ist das falsch": all that follows is said as well. */
function restAfter(tokens: Tokens, frame: Frame): TokenRange | undefined {
  let at = Math.max(...frame.cue, frame.subject?.last ?? 0) + 1;
  while (at < tokens.length && tokens[at]?.kind !== 'comma') at += 1;
  return at + 1 < tokens.length ? { first: at + 1, last: lastWord(tokens) } : undefined;
}

const RULE_OF: Readonly<Record<Content['how'], Rule>> = {
  dass: 'dass',
  clause: 'clause',
  infinitive: 'infinitive',
  quote: 'quote-frame',
  colon: 'quote-colon',
};

/** "X sagte, dass …", "X sagte, er …", "X forderte, … zu …", "X sagte: „…“". */
function frameClaims({ tokens, segments, frames, phrases }: Reading): Claim[] {
  return frames.flatMap((frame): Claim[] => {
    if (frame.wie) return [];
    const content = contentAfter(tokens, segments, frame);
    if (!content || (content.how === 'colon' && !hasKonjunktiv(segments, content))) return [];
    const cut = phrases.filter(({ first, kind }) => first > content.first && kind === 'so');
    const last = content.how === 'quote' ? content.last : beforeNextFrame(tokens, frames, content);
    return [
      {
        ...content,
        last,
        rule: RULE_OF[content.how],
        cut,
        cue: cueText(tokens, frame),
        frame,
        ...mentionOf(tokens, frame.subject),
      },
    ];
  });
}

const hasKonjunktiv = (segments: readonly Segment[], { first, last }: TokenRange): boolean =>
  segments.some(
    (segment) =>
      segment.first >= first && segment.last <= last && segment.mood !== undefined && segment.mood !== 'indicative',
  );

/** "er brauche Hilfe und fügte hinzu": where the reporter goes on with a verb of speech of the same subject. */
function beforeNextFrame(tokens: Tokens, frames: readonly Frame[], { first, last }: TokenRange): number {
  const inside = frames.filter(
    ({ finite, mood, role }) => role === 'second' && mood === 'indicative' && finite > first + 1 && finite <= last,
  );
  const shared = inside.find(({ finite }) => tokens[finite - 1]?.lower === 'und');
  const other = inside.find(
    (frame) =>
      frame.first > first && /^(?:doch|aber|und|jedoch)$/u.test(tokens[frame.first]?.lower ?? '') && frame.subject,
  );
  if (other && (!shared || other.first < shared.finite))
    return other.first - (tokens[other.first - 1]?.kind === 'comma' ? 2 : 1);
  return shared ? shared.finite - 2 : last;
}

/** "X lobte die Hilfe": speech acts without the words, where nothing else in the sentence is claimed. */
function actDrafts({ tokens, frames, phrases }: Reading, kept: readonly Claim[]): Draft[] {
  const frame = frames.find(
    ({ uses, role, passive, subject, mood }) =>
      uses.has('a') && role === 'second' && !passive && subject?.nominative && mood === 'indicative',
  );
  if (!frame?.subject || kept.length > 0) return [];
  const parts = toParts(tokens, { first: 0, last: lastWord(tokens) }, phrases);
  if (parts.length === 0) return [];
  const source = mentionOfPhrase(tokens, frame.subject);
  const outer = phrases.find((phrase) => phrase.source);
  const via = outer?.source && mention(tokens, outer.source);
  return [
    { rule: 'act', kind: 'reported', parts, cue: cueText(tokens, frame), marked: false, source, ...(via && { via }) },
  ];
}

/** "verwies Lawrow nach Tass-Angaben auf …": the source stands within the bracket of a verb that somebody else is the subject of. */
function isPassedOnAct({ frames, tokens }: Reading, claim: Claim): boolean {
  const [phrase] = claim.cut;
  if (claim.rule !== 'source' || !phrase) return false;
  return frames.some(
    (frame) =>
      ACTS_ONLY.test(frame.infinitive) &&
      frame.role === 'second' &&
      !frame.passive &&
      frame.mood === 'indicative' &&
      frame.subject?.nominative === true &&
      frame.finite < phrase.first &&
      frame.subject.last < phrase.first &&
      tokens[phrase.last + 1]?.kind !== 'stop',
  );
}

/** Verbs that are always an act of speaking: with others, what is passed on may be any event. */
const ACTS_ONLY =
  /^(?:verweisen|loben|würdigen|begrüßen|verurteilen|kritisieren|bekräftigen|betonen|danken|warnen|auffordern|aufrufen|appellieren|bestreiten|dementieren|zurückweisen|unterstreichen|nennen|bezeichnen|sprechen|drohen|mahnen|bitten)$/u;
