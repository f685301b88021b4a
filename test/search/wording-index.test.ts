import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/corpus/report.ts';
import { createWordingIndex } from '../../src/search/wording-index.ts';

function report(id: string, ...texts: readonly string[]): Report {
  const passages = texts.map((text, i) => ({ reportId: id, position: i + 1, text }));
  return { id, file: `${id}.txt`, passages, leftOut: [] };
}

const BAHN = report('bahn', 'Die Bahn baut neue Gleise.', 'Die Gleise kosten Geld.');
const BUS = report('bus', 'Der Bus fährt über Gleise.', 'Der Bus steht.');

describe('wording index', () => {
  it('finds passages that hold every word in any form, by report and reading order', () => {
    const index = createWordingIndex();
    index.add(BUS);
    index.add(BAHN);
    expect(index.holdingAll(['Gleisen', 'die']).map((p) => p.text)).toEqual([
      'Die Bahn baut neue Gleise.',
      'Die Gleise kosten Geld.',
    ]);
    expect(index.holdingAll(['Gleis', 'Flugzeug'])).toEqual([]);
    expect(index.holdingAll([])).toEqual([]);
  });

  it('ranks by the rarest shared words and can leave a report out', () => {
    const index = createWordingIndex();
    index.add(BAHN);
    index.add(BUS);
    const nearest = index.nearest(['Gleise', 'Geld'], { limit: 2 });
    expect(nearest[0]?.passage.text).toBe('Die Gleise kosten Geld.');
    expect(nearest).toHaveLength(2);
    const elsewhere = index.nearest(['Gleise', 'Geld'], { limit: 5, exceptReport: 'bahn' });
    expect(elsewhere.map((near) => near.passage.reportId)).toEqual(['bus']);
  });

  it('forgets a removed report and gives the same in whatever order reports came', () => {
    const straight = createWordingIndex();
    straight.add(BAHN);
    const detour = createWordingIndex();
    detour.add(BUS);
    detour.add(BAHN);
    detour.remove('bus');
    expect(detour.size).toBe(2);
    expect(detour.rarity('Bus')).toBe(straight.rarity('Bus'));
    expect(detour.nearest(['Gleise', 'Bus'], { limit: 5 })).toEqual(straight.nearest(['Gleise', 'Bus'], { limit: 5 }));
  });

  it('names the report that is there twice, or not at all', () => {
    const index = createWordingIndex();
    index.add(BUS);
    expect(() => index.add(BUS)).toThrow('"bus"');
    expect(() => index.remove('bahn')).toThrow('"bahn"');
  });

  it.each([
    ['a letter other', 'Bohrumg', ['bohrung']],
    ['a letter missing', 'Borung', ['bohrung']],
    ['a letter more', 'Bohrrung', ['bohrung']],
    ['nothing alike', 'Zug', []],
  ])('knows words that differ by one letter: %s', (_, word, stems) => {
    const index = createWordingIndex();
    index.add(report('a', 'Bohrung kostet.'));
    expect(index.similarStems(word)).toEqual(stems);
  });
});
