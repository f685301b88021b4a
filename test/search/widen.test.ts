import { describe, expect, it } from 'vitest';
import { widen } from '../../src/search/widen.ts';
import type { Statement } from '../../src/statements/statement.ts';
import { aCandidateReport } from '../support/candidate.ts';
import { aReport, passageAt } from '../support/report.ts';

const REPORT = aReport('bahn', ['Die Bahn baut. Das sei gut, sagte Huber. Es regnet.']);

function widened(scores: readonly number[], statements: readonly Statement[] = []): string[] {
  const { report } = aCandidateReport(REPORT, 'Bahn?', statements);
  const scored = report.passages
    .flatMap(({ sentences }) => sentences)
    .map((candidate, at) => ({ candidate, score: scores[at] ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const text = passageAt(REPORT, 1).text;
  return widen(scored, 3).map(({ start, end }) => text.slice(start, end));
}

describe('widen', () => {
  it('joins a neighbour that scores nearly as well', () => {
    expect(widened([20, 19.5, 3])).toEqual(['Die Bahn baut. Das sei gut, sagte Huber.', 'Es regnet.']);
  });

  it('leaves a sentence alone that is far ahead', () => {
    expect(widened([20, 9, 3])).toEqual(['Die Bahn baut.', 'Das sei gut, sagte Huber.', 'Es regnet.']);
  });

  it('prefers two likely neighbours to one sentence that is a little more likely alone', () => {
    expect(widened([20, 20, 20.3], [])[0]).toBe('Das sei gut, sagte Huber. Es regnet.');
  });

  it('scores what it quotes by its sentences and its length', () => {
    const { report } = aCandidateReport(REPORT, 'Bahn?');
    const [passage] = report.passages;
    const scored = (passage?.sentences ?? []).slice(0, 2).map((candidate) => ({ candidate, score: 20 }));
    const [quote] = widen(scored, 1);
    expect(quote?.score).toBeCloseTo(20 + Math.log(2) - 40 / 1000);
    expect(quote?.score).toBeCloseTo(20 + (quote?.parts.neighbour ?? 0) + (quote?.parts.length ?? 0));
  });

  it('does not join where only one of both is said by somebody', () => {
    const passage = passageAt(REPORT, 1);
    const speaker = { name: 'Huber', asWritten: 'Huber', certain: true };
    const statement: Statement = { passage, span: { start: 15, end: 26 }, kind: 'indirect', speaker, confidence: 1 };
    expect(widened([20, 19.5, 3], [statement])[0]).toBe('Die Bahn baut.');
  });
});
