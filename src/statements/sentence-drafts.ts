import { type Claim, isContentItself, mention, overlaps } from './claim.ts';
import { toDrafts } from './claim-drafts.ts';
import { besideTurns, colonQuotes, turnClaims } from './colon-quotes.ts';
import type { Draft, SourceMention } from './draft.ts';
import { frameClaims } from './frame-claims.ts';
import { nounContents } from './noun-frames.ts';
import { sourceClaims, wieClaims } from './outer-claims.ts';
import { namedQuotes } from './quoted-parts.ts';
import type { Reading } from './reading.ts';
import { actDrafts, isPassedOnAct } from './speech-acts.ts';
import { subordinateClaims } from './subordinate-claims.ts';
import { trailingClaims } from './trailing-claims.ts';

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
    } else if (host && concludes(host, claim)) {
      kept.splice(kept.indexOf(host), 1, claim);
      if (host.source) via.set(claim, host.source);
    }
  }
  for (const claim of kept)
    if (claim.frame?.passedOnBy && !via.has(claim)) via.set(claim, mention(tokens, claim.frame.passedOnBy));
  const turns = turnClaims(reading, framed);
  kept.splice(0, kept.length, ...besideTurns(kept, turns), ...turns);
  const acts = actDrafts(reading, kept);
  kept.push(...subordinateClaims(reading, kept));
  const drafts = kept.flatMap((claim) => toDrafts(reading, claim, via.get(claim)));
  const named = namedQuotes(reading, kept);
  const all = [...drafts, ...acts, ...named, ...colonQuotes(reading, kept, named)];
  return all.map((draft) => (passedOnBy && !draft.via ? { ...draft, via: passedOnBy } : draft));
}

/** "Die Kommission kam laut X zu dem Schluss, dass …": who concludes speaks, and X passes it on. */
const concludes = (host: Claim, { rule, source, cue }: Claim): boolean =>
  host.rule === 'source' &&
  rule === 'noun' &&
  source !== undefined &&
  !source.pronoun &&
  /^(?:Schluss|Schluß)$/u.test(cue);

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
    (claim) =>
      !claims.some(
        (other) => other !== claim && other.first === claim.first && saysRather(other, claim, end(other) > end(claim)),
      ),
  );
}

/** A quotation belongs to who says something, not to the verb of the clause between: "heißt es, warum man so entschied: „…“". */
function saysRather(a: Claim, b: Claim, isNearer: boolean): boolean {
  const nearer = isNearer ? a : b;
  const isQuote = a.rule === 'quote-frame' && b.rule === 'quote-frame';
  if (!isQuote && !(nearer.frame?.role === 'final' && nearer.frame.passive)) return isNearer;
  const [saysA, saysB] = [a.frame?.uses.has('s') ?? false, b.frame?.uses.has('s') ?? false];
  return saysA === saysB ? isNearer : saysA;
}

const saysWords = ({ rule, frame }: Claim): boolean => rule === 'quote-frame' && frame?.uses.has('s') === true;

/** Last token of what stands in front of what is passed on: "Wie Tass berichtet, sagte Lawrow: „…“". */
const openerEnd = ({ first, cut }: Claim): number => cut.find((range) => range.first === first)?.last ?? first - 1;

/** "habe Lawrow erklärt, …, berichtete Tass": the inner frame opens what the outer one passes on, and names its speaker. */
function layered(host: Claim, inner: Claim): boolean {
  const { frame } = inner;
  if (!frame || host.frame === frame || !frame.subject || frame.role !== 'second') return false;
  return (
    ['source', 'wie', 'trailing'].includes(host.rule) &&
    frame.first >= host.first &&
    frame.first <= (saysWords(inner) ? openerEnd(host) + 2 : host.first + 1) &&
    inner.rule !== 'infinitive'
  );
}
