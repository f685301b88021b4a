import { expect, it } from 'vitest';
import { askedName, askedNumber, askedPlace, askedSpeech, askedTime } from '../../../src/search/signals/asked.ts';
import { aCandidateReport } from '../../support/candidate.ts';
import { aReport } from '../../support/report.ts';

it.each([
  [
    'a sum of money',
    askedNumber,
    'Was kostet die Brücke?',
    'Die Brücke kostet 3 Millionen Euro.',
    'Die Brücke ist rot.',
  ],
  [
    'a length',
    askedNumber,
    'Wie hoch ist der Turm?',
    'Der Turm ist 56 Meter hoch.',
    'Der Turm ist seit 3 Jahren hoch.',
  ],
  [
    'a number that the question does not give',
    askedNumber,
    'Wie viele der 50 Bäume?',
    'Es waren elf Bäume.',
    'Die 50 Bäume sind alt.',
  ],
  ['a result', askedNumber, 'Wie endete das Spiel?', 'Das Spiel endete 3:1.', 'Das Spiel endete spät.'],
  ['a day', askedTime, 'Wann war das?', 'Das war im August 2024.', 'Das war schön.'],
  ['a place', askedPlace, 'Wo liegt das Schiff?', 'Das Schiff liegt in Hamburg.', 'Das Schiff liegt schief.'],
  ['a name', askedName, 'Wer kam?', 'Da kam Anna Huber.', 'Da kam niemand.'],
  ['speech', askedSpeech, 'Was sagte Huber?', 'Das sei gut, sagte Huber.', 'Huber schlief.'],
])('prefers a sentence with %s', (_, signal, asked, right, wrong) => {
  const { report, question } = aCandidateReport(aReport('a', [right, wrong]), asked);
  const [good, bad] = report.passages.map(({ sentences }) => sentences[0]);
  if (!good || !bad) throw new Error('expected two sentences');
  expect(signal(good, question)).toBeGreaterThan(signal(bad, question));
});
