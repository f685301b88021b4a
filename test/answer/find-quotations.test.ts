import { describe, expect, it } from 'vitest';
import { findClaims } from '../../src/answer/find-quotations.ts';
import { createArchive } from '../../src/archive/create-archive.ts';

const archive = createArchive([]);

describe('claims in a message', () => {
  it.each([
    ['German marks', 'Lawrow sagte: „Wir bestimmen selbst.“ Aha.', ['Wir bestimmen selbst.']],
    ['a German mark closed by a straight one', 'Er sagte „nie"!', ['nie']],
    ['straight marks', 'Er sagte "nie" und "immer".', ['nie', 'immer']],
    ['guillemets', '»nie« und «immer»', ['nie', 'immer']],
    ['one quotation twice', '„nie“ … wirklich „nie“?', ['nie']],
    ['no marks: the whole text', ' Wir bestimmen selbst ', ['Wir bestimmen selbst']],
    ['a block quoted on Discord', '> Wir bestimmen\n> selbst', ['Wir bestimmen\nselbst']],
    ['a mark that is never closed', '„Wir bestimmen selbst', ['„Wir bestimmen selbst']],
    ['an apostrophe', "Das war's.", ["Das war's."]],
    ['nothing between the marks', 'Er sagte „…“ dazu', ['Er sagte „…“ dazu']],
    ['nothing', '  ', []],
    ['no words', '?!', []],
  ])('%s', (_, message, claims) => {
    expect(findClaims(message, archive).map(({ text }) => text)).toEqual(claims);
  });

  it('are at most five, the first ones', () => {
    const message = ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs'].map((word) => `„${word}“`).join(', ');
    expect(findClaims(message, archive).map(({ text }) => text)).toEqual(['eins', 'zwei', 'drei', 'vier', 'fünf']);
  });
});
