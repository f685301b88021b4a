import { describe, expect, it } from 'vitest';
import { toIndexedReport } from '../../src/search/indexed-report.ts';
import { likenessTo } from '../../src/search/likeness.ts';
import { createMemory } from '../../src/search/likeness-memory.ts';
import { toQuestion } from '../../src/search/question.ts';
import { speltAlike } from '../../src/search/spelt-alike.ts';
import { createStatistics } from '../../src/search/statistics.ts';
import { createVocabulary } from '../../src/search/vocabulary.ts';
import { aReport } from '../support/report.ts';

const TEXTS = [
  'Die Raketenlieferung an die Ukraine begann. Raketen und Lieferungen kamen aus Russland.',
  'Lawrow lieferte sich mit Sarkawi ein Wortgefecht. Der Lieferant der Rakete schwieg.',
];

function wordsAlike(question: string) {
  const vocabulary = createVocabulary();
  const statistics = createStatistics(vocabulary);
  statistics.count(toIndexedReport(aReport('eins', TEXTS), [], vocabulary), 1);
  const asked = toQuestion(question, vocabulary, statistics);
  const memory = createMemory();
  const likenessOf = likenessTo(asked, vocabulary, memory);
  const ids = speltAlike(asked, vocabulary, statistics, memory);
  const like = vocabulary.words.filter(({ id, families }) => !families.length && likenessOf(id)?.terms.length);
  return { found: new Set(ids.map((id) => vocabulary.words[id]?.folded)), like: like.map(({ folded }) => folded) };
}

describe('words spelt alike', () => {
  it.each([
    ['a compound and its longer part', 'Raketenlieferungen', ['raketenlieferung', 'lieferungen']],
    ['compounds with a word', 'Was ist eine Rakete?', ['raketen', 'raketenlieferung']],
    ['another transliteration', 'Was sagte Lavrov zu Zarqawi?', ['lawrow', 'sarkawi']],
  ])('holds %s', (_, question, words) => {
    const { found, like } = wordsAlike(question);
    for (const word of words) expect(found).toContain(word);
    for (const word of like) expect(found).toContain(word);
  });

  it('leaves out words that share an ending only', () => {
    expect(wordsAlike('Raketenlieferungen').found).not.toContain('ukraine');
    expect(wordsAlike('Was tat der Musikant?').found).not.toContain('lieferant');
  });
});
