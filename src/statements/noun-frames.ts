import { mentionOfPhrase } from './claim.ts';
import type { Segment } from './clauses.ts';
import type { SourceMention } from './draft.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { isNoun } from './nouns.ts';
import type { Token } from './sentence-tokens.ts';
import { agentOf } from './sources-named.ts';
import { SPEECH_NOUN } from './speech-verbs.ts';
import { subjectOf } from './subjects.ts';
import { isVerbLike } from './verb-guess.ts';
import { GENITIVE_DETERMINERS, PASSIVE_AUXILIARIES, PREPOSITIONS } from './word-classes.ts';

type Tokens = readonly Token[];

export interface NounContent {
  readonly first: number;
  readonly last: number;
  readonly source?: SourceMention;
  readonly cue: string;
}

/** What nouns of speech govern: "die Forderung der Union, … zu streichen", "ist der Meinung, dass …". */
export function nounContents(tokens: Tokens, segments: readonly Segment[]): NounContent[] {
  const found: NounContent[] = [];
  for (const [i, segment] of segments.entries()) {
    const before = segments[i - 1];
    if (!before || tokens[segment.first - 1]?.kind !== 'comma') continue;
    const konjunktiv = segment.kind === 'main' && segment.mood !== 'indicative' && segment.finite !== segment.first;
    const infinitive =
      segment.kind === 'infinitive' && !/^(?:um|ohne|statt|anstatt)$/u.test(tokens[segment.first]?.lower ?? '');
    const dass = segment.kind === 'content' && /^(?:dass|daß|ob)$/u.test(tokens[segment.first]?.lower ?? '');
    if (!konjunktiv && !infinitive && !dass) continue;
    const noun = speechNounNear(tokens, before);
    if (noun === undefined) continue;
    const owner = ownerOf(tokens, segments, noun, before) ?? ownerless(tokens, noun, before);
    let last = segment.last;
    for (const next of segments.slice(i + 1)) {
      if (next.kind === 'main' && next.mood === 'indicative') break;
      last = next.last;
    }
    found.push({ first: segment.first, last, cue: tokens[noun]?.text ?? '', ...(owner && { source: owner }) });
  }
  return found;
}

/** Index of a noun of speech that ends the segment, but for its genitive. */
function speechNounNear(tokens: Tokens, segment: Segment): number | undefined {
  for (let i = segment.last; i >= segment.first; i -= 1) {
    if (isNoun(tokens, i) && isNounOfSpeech(tokens, i)) {
      const phrase = nounPhraseAt(tokens, i, 'wide');
      const rest = (phrase?.last ?? i) + 1;
      const particle = rest === segment.last && PREPOSITIONS.has(tokens[rest]?.lower ?? '');
      const isEs = /^(?:ist|war|sei|bleibt)$/u.test(tokens[rest]?.lower ?? '') && tokens[rest + 1]?.lower === 'es';
      const verbOnly =
        particle ||
        (isEs && rest + 1 === segment.last) ||
        rest > segment.last ||
        (isVerbLike(tokens, rest) && rest >= segment.last - 1);
      return verbOnly ? i : undefined;
    }
  }
  return undefined;
}

/** "Ziel der Stiftung ist es, …": an aim is somebody's words only where it is said what it is. */
const isNounOfSpeech = (tokens: Tokens, i: number): boolean =>
  SPEECH_NOUN.test(tokens[i]?.text ?? '') ||
  (/^(?:Ziel|Anliegen|Absicht)$/u.test(tokens[i]?.text ?? '') &&
    tokens.some(({ lower }, k) => k > i && lower === 'es'));

/** "Vorwürfe, er habe …": nobody is named, and the noun is all that is known of the source. */
function ownerless(tokens: Tokens, noun: number, segment: Segment): SourceMention {
  let first = noun;
  while (first > segment.first && (nounPhraseAt(tokens, first - 1, 'bare')?.head ?? -1) >= noun) first -= 1;
  return { start: tokens[first]?.start ?? 0, end: tokens[noun]?.end ?? 0, pronoun: false };
}

function ownerOf(
  tokens: Tokens,
  segments: readonly Segment[],
  noun: number,
  segment: Segment,
): SourceMention | undefined {
  const next = tokens[noun + 1];
  if (next && (GENITIVE_DETERMINERS.has(next.lower) || next.lower === 'von' || next.lower === 'vom')) {
    const phrase = nounPhraseAt(tokens, GENITIVE_DETERMINERS.has(next.lower) ? noun + 1 : noun + 2, 'narrow');
    if (phrase)
      return { start: tokens[phrase.first]?.start ?? 0, end: tokens[phrase.last]?.end ?? 0, pronoun: phrase.pronoun };
  }
  if (segment.finite === undefined) return undefined;
  const agent = PASSIVE_AUXILIARIES.has(tokens[segment.finite]?.lower ?? '')
    ? agentOf(tokens, segment.first, noun, segment.finite)
    : undefined;
  // "von Ärzten der Schluss" is no genitive.
  if (agent) return mentionOfPhrase(tokens, agent.last < noun ? agent : { ...agent, last: agent.head });
  const subject = subjectOf(tokens, segments, {
    clause: segment.first,
    finite: segment.finite,
    bracketEnd: segment.finite,
    plural: false,
  });
  if (!subject || (subject.first <= noun && noun <= subject.last)) return undefined;
  return { start: tokens[subject.first]?.start ?? 0, end: tokens[subject.last]?.end ?? 0, pronoun: subject.pronoun };
}
