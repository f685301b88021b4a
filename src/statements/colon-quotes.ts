import { type Claim, mentionOf, mentionOfPhrase } from './claim.ts';
import type { Draft } from './draft.ts';
import type { TokenRange } from './extents.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import type { Reading } from './reading.ts';
import type { Token } from './sentence-tokens.ts';
import { isSpeakerLike } from './speaker-like.ts';
import { subjectOf } from './subjects.ts';

type Tokens = readonly Token[];

/** In UTF-16 units: less than this behind a colon is a name or a motto as often as somebody's sentence. */
const SHORTEST_SENTENCE = 25;

/** "Minister Schäuble: „…“", "…, und Präsident Stoltenberg: „…“": nothing but who speaks stands before the colon. */
export function turnClaims({ tokens }: Reading, framed: readonly Claim[]): Claim[] {
  return tokens.flatMap((token, i): Claim[] => {
    if (token.kind !== 'quote' || tokens[i - 1]?.kind !== 'colon') return [];
    const phrase = speakerBefore(tokens, i - 1);
    // "X sagte ihr, der Kanzlerin: „…“" has its frame; behind "und" somebody else begins.
    const hasFrame = phrase && tokens[phrase.first - 1]?.lower !== 'und' && framed.some(({ last }) => last === i);
    return phrase && !hasFrame
      ? [
          {
            first: phrase.first,
            last: i,
            rule: 'turn',
            cut: [{ first: phrase.first, last: i - 1 }],
            cue: ':',
            ...mentionOf(tokens, phrase),
          },
        ]
      : [];
  });
}

/** The noun phrase that fills all between a mark, or "und", and the colon, where it is somebody who may speak. */
function speakerBefore(tokens: Tokens, colon: number): NounPhrase | undefined {
  let longest: NounPhrase | undefined;
  for (let first = colon - 1; first >= 0 && !/^(?:quote|colon|stop)$/u.test(tokens[first]?.kind ?? ''); first -= 1) {
    const before = tokens[first - 1];
    const opens = !before || /^(?:comma|dash|semicolon)$/u.test(before.kind) || before.lower === 'und';
    if (!opens) continue;
    const phrase = nounPhraseAt(tokens, first, 'wide');
    if (!phrase?.nominative || phrase.pronoun || phrase.plural || phrase.last !== colon - 1) continue;
    const words = tokens.slice(phrase.first, phrase.head + 1).map(({ text }) => text);
    // "Scholz (SPD): „…“": who has a party in brackets is somebody.
    if (isSpeakerLike(words) || tokens[colon - 1]?.kind === 'aside') longest = phrase;
  }
  return longest;
}

/** Claims with the turns of others taken out: what "so X" passes on ends where Y speaks. */
export function besideTurns(claims: readonly Claim[], turns: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    const turn = turns.find(({ first, last }) => claim.first < first && last <= claim.last);
    return turn ? { ...claim, cut: [...claim.cut, { first: turn.first - 1, last: claim.last }] } : claim;
  });
}

/** "X wehrte sich: „…“": a quotation behind a colon belongs to whom the clause before it is about. */
export function colonQuotes(
  { tokens, segments }: Reading,
  kept: readonly TokenRange[],
  known: readonly Draft[],
): Draft[] {
  return tokens.flatMap((token, i): Draft[] => {
    if (token.kind !== 'quote' || tokens[i - 1]?.kind !== 'colon' || token.end - token.start < SHORTEST_SENTENCE)
      return [];
    if (kept.some(({ first, last }) => first <= i && i <= last)) return [];
    if (known.some(({ parts }) => parts.some(({ start }) => start === token.start))) return [];
    const before = segments.filter(({ last }) => last < i);
    const main = before.filter(({ kind }) => kind === 'main').at(-1);
    const phrase =
      main?.finite !== undefined
        ? subjectOf(tokens, segments, {
            clause: main.first,
            finite: main.finite,
            bracketEnd: main.finite,
            plural: false,
          })
        : nounPhraseAt(tokens, before[0]?.first ?? 0, 'wide');
    const source = phrase && mentionOfPhrase(tokens, phrase);
    return [
      {
        rule: 'quote-colon',
        kind: 'direct',
        parts: [{ start: token.start, end: token.end }],
        marked: true,
        ...(source ? { source } : { goesOn: true }),
      },
    ];
  });
}
