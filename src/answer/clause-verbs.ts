import { AUXILIARIES } from '../language/auxiliaries.ts';
import type { Segment } from '../statements/clauses.ts';
import type { Token } from '../statements/sentence-tokens.ts';

/** So many verbs at the end of a clause: "hätte verkauft werden sollen". */
const MOST_FINAL_VERBS = 3;
const VERB_END = /(?:t|en|n)$/u;
/** Little words that end as verbs do. */
const NO_VERB = /^(?:am|im|dann|schon|daran|davon|dagegen|kein\p{Ll}*|nicht|gut|weit|seit)$/u;
const PASSIVE = /^(?:wird|werden|wurden?|worden|werde|würden?)$/u;
const PARTICIPLE =
  /^(?:\p{Ll}{0,8}ge\p{Ll}{3,}(?:t|en)|(?:\p{Ll}{0,6})(?:be|er|ver|zer|ent|emp|miss|unter|über|wider)\p{Ll}{2,}(?:t|en)|\p{Ll}+iert)$/u;

/** The finite verb of a clause and the infinitives and participles at its end. */
export function verbsOf(tokens: readonly Token[], { first, last, finite }: Segment): Token[] {
  const verbs = finite === undefined ? [] : tokens.slice(finite, finite + 1);
  const most = verbs.length + MOST_FINAL_VERBS;
  for (let i = last; i > first && verbs.length < most; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.capital) break;
    if (i === finite || token.lower === 'zu') continue;
    if (!VERB_END.test(token.lower) || NO_VERB.test(token.lower)) break;
    verbs.push(token);
  }
  return verbs;
}

/** Whether verbs of a clause make a passive: "wurde … verletzt". */
export function arePassive(verbs: readonly Token[]): boolean {
  return (
    verbs.some(({ lower }) => PASSIVE.test(lower)) &&
    verbs.some(({ lower }) => PARTICIPLE.test(lower) && !AUXILIARIES.has(lower))
  );
}
