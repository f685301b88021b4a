import { expect, it } from 'vitest';
import {
  askedName,
  askedNumber,
  askedPlace,
  askedReason,
  askedSpeech,
  askedStatement,
  askedTime,
} from '../../../src/search/signals/asked.ts';
import type { Statement } from '../../../src/statements/statement.ts';
import { aCandidateReport } from '../../support/candidate.ts';
import { aReport, passageAt } from '../../support/report.ts';

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
  ['a reason', askedReason, 'Warum kam er?', 'Er kam wegen des Regens.', 'Er kam am Abend.'],
  ['speech', askedSpeech, 'Was sagte Huber?', 'Das sei gut, sagte Huber.', 'Huber schlief.'],
])('prefers a sentence with %s', (_, signal, asked, right, wrong) => {
  const { report, question } = aCandidateReport(aReport('a', [right, wrong]), asked);
  const [good, bad] = report.passages.map(({ sentences }) => sentences[0]);
  if (!good || !bad) throw new Error('expected two sentences');
  expect(signal(good, question)).toBeGreaterThan(signal(bad, question));
});

it('knows where somebody speaks, and only where that is asked', () => {
  const report = aReport('a', ['Das sei gut, sagte Huber. Huber schlief.']);
  const passage = passageAt(report, 1);
  const speaker = { name: 'Huber', asWritten: 'Huber', certain: true };
  const statement: Statement = { passage, span: { start: 0, end: 25 }, kind: 'indirect', speaker, confidence: 1 };
  const asked = (question: string) => {
    const seen = aCandidateReport(report, question, [statement]);
    return seen.report.passages.flatMap(({ sentences }) => sentences.map((one) => askedStatement(one, seen.question)));
  };
  expect(asked('Was sagte Huber?')).toEqual([1, 0]);
  expect(asked('Wann schlief Huber?')).toEqual([0, 0]);
});
