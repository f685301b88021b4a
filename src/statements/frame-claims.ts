import { type Claim, cueText, mentionOf } from './claim.ts';
import { isBoundary, type Segment } from './clauses.ts';
import type { Rule } from './draft.ts';
import { type Content, contentAfter, lastWord, type TokenRange } from './extents.ts';
import type { Frame } from './frame.ts';
import { isNoun } from './nouns.ts';
import type { Reading } from './reading.ts';
import type { Token } from './sentence-tokens.ts';
import { endsInInfinitive, isSurelyFinite, moodOf } from './verb-guess.ts';

type Tokens = readonly Token[];

const RULE_OF: Readonly<Record<Content['how'], Rule>> = {
  dass: 'dass',
  clause: 'clause',
  infinitive: 'infinitive',
  quote: 'quote-frame',
  colon: 'quote-colon',
};

/** "X sagte, dass …", "X sagte, er …", "X forderte, … zu …", "X sagte: „…“". */
export function frameClaims({ tokens, segments, frames, phrases }: Reading): Claim[] {
  return frames.flatMap((frame): Claim[] => {
    if (frame.wie || isNarrated(tokens, frame)) return [];
    const content = contentAfter(tokens, segments, frame) ?? withoutComma(tokens, frame);
    if (!content || (content.how === 'colon' && !saysPlainly(frame) && !hasKonjunktiv(segments, content))) return [];
    const cut = phrases.filter(({ first, kind }) => first > content.first && kind === 'so');
    const deed = beforeDeed(tokens, segments, content);
    const last = content.how === 'quote' ? content.last : beforeNextFrame(tokens, frames, { ...content, last: deed });
    return [
      {
        ...content,
        last,
        rule: RULE_OF[content.how],
        cut,
        cue: cueText(tokens, frame),
        frame,
        ...mentionOf(tokens, frame.subject),
        // "Als Begründung heißt es, …": who spoke before.
        ...(frame.infinitive === 'heißen' && !frame.subject && { goesOn: true }),
      },
    ];
  });
}

/** "X meinte sinngemäß: So fängt man niemanden.": behind the colon of a verb of saying no Konjunktiv is needed. */
const saysPlainly = ({ uses, passive, subject }: Frame): boolean => uses.has('s') && !passive && subject !== undefined;

/** "Als sie bemerkte, dass …", "wenn Sie berichten, dass …": what happens, and nothing that is said. */
const isNarrated = (tokens: Tokens, { role, first }: Frame): boolean =>
  role === 'final' && /^(?:als|wenn|sobald|falls|bevor|bis)$/u.test(tokens[first]?.lower ?? '');

/** "hat angekündigt die Preise zu erhöhen": the comma is left out. */
function withoutComma(tokens: Tokens, { uses, role, cue, finite }: Frame): Content | undefined {
  const end = Math.max(...cue);
  const last = lastWord(tokens);
  if (!uses.has('z') || role !== 'second' || end === finite || end + 3 > last) return undefined;
  const isOpen = tokens.slice(end + 1, last + 1).every((token) => !isBoundary(token));
  return isOpen && endsInInfinitive(tokens, end + 1, last) ? { first: end + 1, last, how: 'infinitive' } : undefined;
}

const hasKonjunktiv = (segments: readonly Segment[], { first, last }: TokenRange): boolean =>
  segments.some(
    (segment) =>
      segment.first >= first && segment.last <= last && segment.mood !== undefined && segment.mood !== 'indicative',
  );

/** "er brauche Hilfe und verließ den Saal": where the indicative shows that the reporter tells on, with the same subject. */
function beforeDeed(tokens: Tokens, segments: readonly Segment[], { first, last, how }: Content): number {
  const opener = segments.find((segment) => segment.first >= first && segment.finite !== undefined);
  if (how !== 'clause' || !opener || opener.mood === 'indicative') return last;
  for (let i = (opener.finite ?? first) + 1; i < last; i += 1) {
    if (tokens[i]?.lower !== 'und' || !isSurelyFinite(tokens, i + 1) || moodOf(tokens, i + 1) !== 'indicative')
      continue;
    if (isNoun(tokens, i + 1)) continue;
    return tokens[i - 1]?.kind === 'comma' ? i - 2 : i - 1;
  }
  return last;
}

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
