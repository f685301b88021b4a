import { isParticle, isSeparable } from './same-meaning.ts';
import type { WordingToken } from './wording.ts';

/** "lehnte … ab" as "ablehnte": the particle goes to its verb and leaves the end of the clause. */
export function joinParticles(tokens: readonly WordingToken[]): WordingToken[] {
  const joined = [...tokens];
  tokens.forEach((particle, at) => {
    const next = tokens[at + 1];
    const endsClause = !next || next.kind === 'mark' || /^(?:und|oder|sowie|wie)$/u.test(next.text);
    if (!endsClause || !isParticle(particle.text)) return;
    const verb = tokens.findLastIndex((token, i) => i < at && isSeparable(token.text));
    const found = tokens[verb];
    if (!found) return;
    joined[verb] = { ...found, text: particle.text + found.text };
    joined[at] = { ...particle, kind: 'mark' };
  });
  return joined;
}
