import { type AskedKind, SPEECH, WORDINGS } from './asked-wordings.ts';
import { fold } from './fold.ts';
import { toWords } from './words.ts';

export type { AskedKind };

const PATTERNS = WORDINGS.map(([kind, wordings]) => [kind, toPattern(wordings)] as const);
const SPEECH_PATTERN = toPattern(SPEECH);

/** What a question asks for: at most one kind of thing, and `speech` besides; empty where its wording does not tell. */
export function askedKinds(question: string): AskedKind[] {
  const text = toWords(question)
    .map((word) => fold(word.text))
    .join(' ');
  const kind = PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
  const kinds: AskedKind[] = kind ? [kind] : [];
  if (SPEECH_PATTERN.test(text)) kinds.push('speech');
  return kinds;
}

/** Whole folded words, so that the umlauts of question and pattern are written alike. */
function toPattern(wordings: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z])(?:${wordings.map(fold).join('|').replaceAll('~', '[a-z]*')})(?![a-z])`, 'u');
}
