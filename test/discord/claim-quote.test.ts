import { expect, it } from 'vitest';
import type { ClaimMatch } from '../../src/answer/verdict.ts';
import type { DiffStep } from '../../src/answer/word-diff.ts';
import { toClaimQuote } from '../../src/discord/claim-quote.ts';
import { aQuote } from '../support/answer.ts';

/** A claim's place in a paragraph, the words that were compared between [ and ]. */
function aMatch(paragraph: string, diff: readonly DiffStep[]): ClaimMatch {
  const [before = '', text = '', after = ''] = paragraph.split(/[[\]]/u);
  return { ...aQuote({ text, paragraph: [before, after] }), similarity: 1, diff };
}

const shown = (match: ClaimMatch) => {
  const { text, emphasis = [] } = toClaimQuote(match);
  return { text, bold: emphasis.map(({ start, end }) => text.slice(start, end)) };
};

it.each<[string, string, DiffStep[], { text: string; bold: string[] }]>([
  [
    'the words of a true claim bold in their sentence',
    'Vorher war nichts. Die Bahn baut [die Strecke aus], sagte sie. Danach auch.',
    [{ op: 'same', text: 'die Strecke aus' }],
    { text: 'Die Bahn baut die Strecke aus, sagte sie.', bold: ['die Strecke aus'] },
  ],
  [
    'nothing bold where the claim is the sentence',
    'Vorher war nichts. [Die Bahn baut]. Danach auch.',
    [{ op: 'same', text: 'Die Bahn baut' }],
    { text: 'Die Bahn baut.', bold: [] },
  ],
  [
    'what the claim lacks bold, and not what stands around it',
    'Vorher war nichts. Die Bahn baut [nicht die Strecke aus], nicht heute.',
    [
      { op: 'missing', text: 'nicht' },
      { op: 'same', text: 'die Strecke aus' },
    ],
    { text: 'Die Bahn baut nicht die Strecke aus, nicht heute.', bold: ['nicht'] },
  ],
  [
    'nothing bold where only the claim has more',
    'Die Bahn [baut die Strecke] aus.',
    [
      { op: 'same', text: 'baut die Strecke' },
      { op: 'added', text: 'nie' },
    ],
    { text: 'Die Bahn baut die Strecke aus.', bold: [] },
  ],
  [
    'both sentences of a claim that reaches into the next',
    'Die Bahn [baut. Sie] fährt.',
    [{ op: 'same', text: 'baut. Sie' }],
    { text: 'Die Bahn baut. Sie fährt.', bold: ['baut. Sie'] },
  ],
])('shows %s', (_, paragraph, diff, expected) => {
  expect(shown(aMatch(paragraph, diff))).toEqual(expected);
});

it('shows the words alone where their sentence is very long', () => {
  const match = aMatch(`Die Bahn ${'und der Bus '.repeat(60)}[baut die Strecke] aus.`, [
    { op: 'same', text: 'baut die Strecke' },
  ]);
  expect(shown(match)).toEqual({ text: 'baut die Strecke', bold: [] });
});
