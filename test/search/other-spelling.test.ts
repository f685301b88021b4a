import { expect, it } from 'vitest';
import { createArchive } from '../../src/archive/create-archive.ts';
import { aPlainReport } from '../support/answer.ts';

const archive = createArchive([
  aPlainReport(['Sergej Lawrow traf Soldaten in Wonsan.'], { id: 'a' }),
  aPlainReport(['Lawrow flog weiter nach Wonsan.'], { id: 'b' }),
]);

it.each([
  ['in another transliteration', 'Lavrov', { reports: 0, otherwiseSpelt: 2 }],
  ['misspelt', 'Sodlaten', { reports: 0, otherwiseSpelt: 1 }],
  ['as written', 'Lawrow', { reports: 2 }],
  ['not at all', 'Stockholm', { reports: 0 }],
  ['only in a short word that is one letter from it', 'Wetter', { reports: 0 }],
])('counts in how many reports a word of a question stands that they hold %s', (_, text, counted) => {
  expect(archive.find(`Wer kennt ${text}?`, { limit: 1 }).words.find((word) => word.text === text)).toEqual({
    text,
    ...counted,
  });
});

it('forgets a report that is removed', () => {
  archive.remove('a');
  expect(archive.find('Lavrov?', { limit: 1 }).words).toEqual([{ text: 'Lavrov', reports: 0, otherwiseSpelt: 1 }]);
});
