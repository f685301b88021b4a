import { type Segment, toSegments } from './clauses.ts';
import type { Frame } from './frame.ts';
import { findFrames } from './frames.ts';
import type { Sentence, Token } from './sentence-tokens.ts';
import { findSourcePhrases, type SourcePhrase } from './source-phrases.ts';
import { isUnspoken } from './unspoken.ts';

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
  const frames = findFrames(tokens, segments).filter((frame) => !isUnspoken(tokens, frame));
  return { tokens, segments, frames, phrases: findSourcePhrases(tokens) };
}
