import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/corpus/report.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';

function aReport(id: string, ...texts: string[]): Report {
  return {
    id,
    file: `${id}.txt`,
    leftOut: [],
    passages: texts.map((text, at) => ({ reportId: id, position: at + 1, text })),
  };
}

const BAHN = aReport('bahn', 'Die Bahn baut. Der Minister lobte den Bau.', 'Im August begann der Bau der Strecke.');
const WETTER = aReport('wetter', 'Am Sonntag regnet es in Hamburg.', 'In Bonn scheint die Sonne.');

const quotesOf = (reports: readonly Report[], question: string) => {
  const engine = createMiniSearchEngine();
  for (const report of reports) engine.add(report, []);
  return engine
    .find(question, { limit: 3 })
    .matches.map(({ passage, sentence }) => passage.text.slice(sentence.start, sentence.end));
};

describe('createMiniSearchEngine', () => {
  it('finds the sentence that answers', () => {
    expect(quotesOf([BAHN, WETTER], 'Wann begann der Bau?')[0]).toBe('Im August begann der Bau der Strecke.');
  });

  it('finds nothing in no reports', () => {
    expect(quotesOf([], 'Wann begann der Bau?')).toEqual([]);
  });
});
