import { isParticle } from './separable-verbs.ts';
import type { WordingToken } from './wording.ts';

/**
 * "lehnte … ab" as "ablehnte": the particle goes to its verb and leaves the end of the clause. `isFiniteVerb` tells which
 * tokens are finite verbs of main clauses.
 */
export function joinParticles(
  tokens: readonly WordingToken[],
  isFiniteVerb: (token: WordingToken) => boolean,
): WordingToken[] {
  const joined = [...tokens];
  tokens.forEach((particle, at) => {
    const next = tokens[at + 1];
    const endsClause = !next || next.kind === 'mark' || /^(?:und|oder|sowie|wie)$/u.test(next.text);
    if (!endsClause || !isParticle(particle.text)) return;
    const verb = tokens.findLastIndex((token, i) => i < at && isFiniteVerb(token));
    const found = tokens[verb];
    if (!found) return;
    joined[verb] = { ...found, text: particle.text + found.text };
    joined[at] = { ...particle, kind: 'mark' };
  });
  return joined;
}
