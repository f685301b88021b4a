import { expect, it } from 'vitest';
import { createArchive } from '../../src/archive/create-archive.ts';
import { quotesOfSpeaker } from '../../src/discord/quotes-of-speaker.ts';
import { finished } from '../support/answer.ts';
import { aReport } from '../support/report.ts';

const archive = createArchive([
  aReport('a', ['„Wir warten ab“, sagte Hanna Vogt.']),
  aReport('b', ['„Wir bauen die Strecke aus“, sagte Hanna Vogt.'], { published: '2024-03-14' }),
  aReport('c', ['„Wir prüfen die Strecke“, sagte Hanna Vogt.', '„Das Geld ist da“, sagte Hanna Vogt.'], {
    published: '2023-01-02',
  }),
]);
const twins = createArchive([
  aReport('alt', ['„Wir bauen die Strecke nach Norden bis 2027 zweigleisig aus“, sagte Hanna Vogt am Dienstag.'], {
    published: '2024-03-12',
  }),
  aReport('neu', ['„Wir bauen die Strecke nach Norden bis 2027 zweigleisig aus“, betonte Hanna Vogt am Dienstag.'], {
    published: '2024-03-13',
  }),
]);
const vogt = archive.speakers.find(({ name }) => name === 'Hanna Vogt');

it.each([
  ['all, by day, oldest first, those without a day last', '', ['c#1', 'c#2', 'b#1', 'a#1']],
  ['only what is about a topic', 'Strecke', ['c#1', 'b#1']],
])('gives %s', (_, topic, places) => {
  if (!vogt) throw new Error('Hanna Vogt does not speak');
  const quotes = finished(quotesOfSpeaker(vogt, topic, archive));
  expect(quotes.map(({ passage }) => `${passage.reportId}#${passage.position}`)).toEqual(places);
});

it('gives once what two reports say alike, from the older one', () => {
  const [speaker] = twins.speakers;
  if (!speaker) throw new Error('nobody speaks');
  const quotes = finished(quotesOfSpeaker(speaker, '', twins));
  expect(
    quotes.map(({ passage, alsoIn }) => [passage.reportId, alsoIn.map((other) => other.passage.reportId)]),
  ).toEqual([['alt', ['neu']]]);
});
