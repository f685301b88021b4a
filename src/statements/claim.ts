import type { Rule, SourceMention } from './draft.ts';
import type { TokenRange } from './extents.ts';
import type { Frame } from './frame.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Token } from './sentence-tokens.ts';

type Tokens = readonly Token[];

/** A claim of one construction on a range of tokens; outer ones first. */
export interface Claim extends TokenRange {
  readonly rule: Rule;
  readonly cut: readonly TokenRange[];
  readonly source?: SourceMention;
  readonly cue: string;
  readonly goesOn?: boolean;
  readonly frame?: Frame;
}

/** "Die IAEO gehe davon aus, dass …", "Neu sei, dass er anordne, …": a frame in the Konjunktiv is itself said by somebody. */
export const isContentItself = ({ frame }: Claim): boolean => frame?.mood === 'konjunktiv1';

export const overlaps = (a: TokenRange, b: TokenRange): boolean => a.first <= b.last && b.first <= a.last;

export function mention(tokens: Tokens, range: TokenRange, pronoun = false): SourceMention {
  return { start: tokens[range.first]?.start ?? 0, end: tokens[range.last]?.end ?? 0, pronoun };
}

export const mentionOf = (tokens: Tokens, phrase: NounPhrase | undefined): { source?: SourceMention } =>
  phrase ? { source: mentionOfPhrase(tokens, phrase) } : {};

/** A relative pronoun is written, and what it stands for is meant. */
export function mentionOfPhrase(tokens: Tokens, phrase: NounPhrase): SourceMention {
  const written = {
    ...mention(tokens, phrase, phrase.pronoun),
    ...(!phrase.antecedent && { plural: phrase.plural }),
    ...(phrase.disagrees && { disagrees: true }),
  };
  return phrase.antecedent ? { ...written, meant: mention(tokens, phrase.antecedent) } : written;
}

export const cueText = (tokens: Tokens, frame: Frame): string => frame.cue.map((i) => tokens[i]?.text ?? '').join(' ');
