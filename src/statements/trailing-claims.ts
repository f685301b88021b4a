import { type Claim, cueText, mentionOf } from './claim.ts';
import { contentAfter, contentBefore, lastWord, type TokenRange } from './extents.ts';
import type { Frame } from './frame.ts';
import type { Reading } from './reading.ts';
import type { Token } from './sentence-tokens.ts';
import { SUBORDINATORS } from './word-classes.ts';

type Tokens = readonly Token[];

/** "…, sagte X" and "…, sagte X, …". */
export function trailingClaims({ tokens, segments, frames }: Reading): Claim[] {
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
    const subjectNext =
      frame.finite === frame.first &&
      frame.subject?.first === frame.finite + 1 &&
      !SUBORDINATORS.has(tokens[before.first]?.lower ?? '');
    const pointed = /^(?:so|das|dies)$/u.test(tokens[frame.first]?.lower ?? '');
    if (!frame.uses.has('s') && !quoteBefore && !konjunktiv && !subjectNext && !pointed) return [];
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
