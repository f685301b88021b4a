import type { Archive } from '../archive/archive.ts';
import { splitSentences } from '../language/sentences.ts';
import { isAlteredFrom } from './check-wording.ts';
import { type Claim, toClaim } from './claim.ts';
import { toMatch } from './claim-match.ts';
import { findAltered, type NearWording } from './find-altered.ts';
import { type FoundVerdict, MOST_MATCHES } from './verdict.ts';
import { type DiffStep, toDiff, touchedIn } from './word-diff.ts';

/** So much of a long claim's wording must stand in the reports for the rest to count as put in. */
const LEAST_FOUND = 0.5;

/**
 * `altered` for a claim of several sentences that no single passage holds, from what each sentence was altered from;
 * those that differ are shown first. A sentence that stands nowhere is shown as added. Absent for one sentence, and
 * where less than half of the words are found.
 */
export function checkSentences(claim: Claim, archive: Archive): FoundVerdict | undefined {
  const sentences = splitSentences(claim.text)
    .map(({ start, end }) => toClaim(claim.text.slice(start, end)))
    .filter(({ wording }) => wording.length > 0);
  if (sentences.length < 2) return undefined;
  const found = sentences.map((sentence) => ({ sentence, near: findSource(sentence, archive) }));
  const words = (ones: typeof found) => ones.reduce((sum, { sentence }) => sum + sentence.wording.length, 0);
  if (words(found.filter(({ near }) => near)) < LEAST_FOUND * words(found)) return undefined;
  const matches = found.flatMap(({ sentence, near }, i) => {
    if (!near) return [];
    const added = found[i + 1]?.near === undefined ? (found[i + 1]?.sentence.text ?? '') : '';
    const put: DiffStep[] = added === '' ? [] : [{ op: 'added', text: added }];
    const diff = [...toDiff(near.steps, near.passage.text, sentence.text), ...put];
    return [toMatch(near, near.similarity, diff, archive)];
  });
  const differs = ({ diff }: { diff: readonly DiffStep[] }) => Number(diff.some(({ op }) => op !== 'same'));
  return {
    kind: 'altered',
    matches: matches.sort((a, b) => differs(b) - differs(a)).slice(0, MOST_MATCHES),
    touched: [...new Set(found.flatMap(({ near }) => (near ? touchedIn(near.steps) : [])))],
  };
}

function findSource({ wording }: Claim, archive: Archive): NearWording | undefined {
  const [best] = findAltered(wording, archive.wording);
  return best && isAlteredFrom(best) ? best : undefined;
}
