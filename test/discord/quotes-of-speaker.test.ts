import { expect, it } from 'vitest';
import { createArchive } from '../../src/archive/create-archive.ts';
import { quotesOfSpeaker } from '../../src/discord/quotes-of-speaker.ts';
import { aReport } from '../support/report.ts';

const archive = createArchive([
  aReport('a', ['„Wir warten ab“, sagte Hanna Vogt.']),
  aReport('b', ['„Wir bauen die Strecke aus“, sagte Hanna Vogt.'], { published: '2024-03-14' }),
  aReport('c', ['„Wir prüfen die Strecke“, sagte Hanna Vogt.', '„Das Geld ist da“, sagte Hanna Vogt.'], {
    published: '2023-01-02',
  }),
]);
const vogt = archive.speakers.find(({ name }) => name === 'Hanna Vogt');

it.each([
  ['all, by day, oldest first, those without a day last', '', ['c#1', 'c#2', 'b#1', 'a#1']],
  ['only what is about a topic', 'Strecke', ['c#1', 'b#1']],
])('gives %s', (_, topic, places) => {
  if (!vogt) throw new Error('Hanna Vogt does not speak');
  const quotes = quotesOfSpeaker(vogt, topic, archive);
  expect(quotes.map(({ passage }) => `${passage.reportId}#${passage.position}`)).toEqual(places);
});
