import { expect, it } from 'vitest';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import type { QuestionWord } from '../../src/search/match.ts';
import { TEXTS } from '../../src/texts/texts.ts';
import { anAnswer } from '../support/answer.ts';
import { labelsOf } from '../support/components.ts';

const VIEW = { texts: TEXTS.de, askerId: '7', page: 0, understood: false, isPrivate: false };

it.each<[what: string, question: string, words: QuestionWord[], labels: string[]]>([
  [
    'a name as a whole',
    'Baut Kim Jong Un die Bahn?',
    ['Kim', 'Jong', 'Un', 'Bahn'].map((text) => ({ text, reports: 2 })),
    ['Stellen zu „Kim Jong Un“', 'Stellen zu „Bahn“', 'Löschen'],
  ],
  [
    'the rarest two first, in another spelling too',
    'Was haben Wonsan, Lavrov und Kursk mit Putin zu tun?',
    [
      { text: 'Wonsan', reports: 9 },
      { text: 'Lavrov', reports: 0, otherwiseSpelt: 3 },
      { text: 'Kursk', reports: 1 },
      { text: 'Putin', reports: 12 },
    ],
    ['Stellen zu „Kursk“', 'Stellen zu „Lavrov“', 'Löschen'],
  ],
  [
    'nothing that no report holds, and no verb',
    'Wann heiratet Meier?',
    [
      { text: 'heiratet', reports: 2 },
      { text: 'Meier', reports: 0 },
    ],
    ['Löschen'],
  ],
])('offers the passages about %s', (_, question, words, labels) => {
  expect(labelsOf(renderAnswer(anAnswer({ question, answered: false, quotes: [], words }), VIEW))).toEqual(labels);
});
