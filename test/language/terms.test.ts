import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { toGrams } from '../../src/language/grams.ts';
import { numberOf } from '../../src/language/number-words.ts';
import { mergeSpellings } from '../../src/language/spelling.ts';
import { stem } from '../../src/language/stem.ts';
import { isStopWord } from '../../src/language/stop-words.ts';
import { familiesOf, kindsNamedBy, kindsWith } from '../../src/language/word-families.ts';
import { kindsOf, WORD_KIND } from '../../src/language/word-kinds.ts';

const shareOne = (some: readonly number[], others: readonly number[]) => some.some((one) => others.includes(one));

describe('stem', () => {
  it.each([
    ['Rakete', 'Raketen'],
    ['bestätigt', 'bestätigte'],
    ['Soldat', 'Soldaten'],
    ['zwei', '2'],
    ['3.000', '3000'],
  ])('is the same for %s and %s', (one, other) => {
    expect(stem(fold(one))).toBe(stem(fold(other)));
  });

  it.each([
    ['geschlossenen', 'schloss'],
    ['wiese', 'wies'],
    ['eier', 'eier'],
    ['schwimmender', 'schwimm'],
    ['gesund', 'sund'],
    ['constructor', 'constructor'],
  ])('takes the endings off %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it('differs for words that only begin alike', () => {
    expect(stem(fold('Haus'))).not.toBe(stem(fold('Hafen')));
  });
});

describe('mergeSpellings', () => {
  it.each([
    ['lawrow', 'lavrov'],
    ['sergej', 'sergei'],
    ['josef', 'joseph'],
    ['selenski', 'zelensky'],
  ])('makes %s and %s alike', (one, other) => {
    expect(mergeSpellings(one)).toBe(mergeSpellings(other));
  });
});

describe('toGrams', () => {
  it('marks the edges of the word', () => {
    expect(toGrams('bonn')).toEqual(['_bon', 'bon_']);
  });
  it('gives a short word as one', () => {
    expect(toGrams('eu')).toEqual(['_eu_']);
  });
  it('shares most of those of a word with its compounds', () => {
    const compound = toGrams('raketenlieferung');
    const shared = toGrams('raketen').filter((gram) => compound.includes(gram));
    expect(shared).toEqual(toGrams('raketen').slice(0, -1));
  });
});

describe('numberOf', () => {
  it.each([
    ['zwolf', '12'],
    ['seven', '7'],
    ['3.000', '3000'],
    ['71,70', '71,70'],
    ['bahn', undefined],
    ['a52', undefined],
  ])('%s is %s', (word, number) => {
    expect(numberOf(word)).toBe(number);
  });
});

it('knows stop words by language: "die" is one in German only', () => {
  expect([isStopWord('die', 'de'), isStopWord('die', 'en'), isStopWord('the', 'en')]).toEqual([true, false, true]);
});

describe('families', () => {
  it.each([
    ['gestorben', 'starb'],
    ['tot', 'starb'],
    ['Jobs', 'Arbeitsplätze'],
    ['died', 'gestorben'],
  ])('has %s and %s in one', (one, other) => {
    expect(shareOne(familiesOf(fold(one)), familiesOf(fold(other)))).toBe(true);
  });
  it('looks at the last part of a compound', () => {
    expect(shareOne(kindsNamedBy('krankheit'), kindsWith('krebsleiden'))).toBe(true);
  });
  it('is empty for a name', () => {
    expect(familiesOf(fold('Lawrow'))).toEqual([]);
  });
});

describe('kindsOf', () => {
  it.each([
    ['August', WORD_KIND.time],
    ['Euro', WORD_KIND.money],
    ['2024', WORD_KIND.year],
    ['vier', WORD_KIND.number],
    ['Tausende', WORD_KIND.number],
    ['Außenministers', 0],
    ['weil', WORD_KIND.reason],
  ])('%s shows its kind', (word, kind) => {
    expect(kindsOf(fold(word)) & kind).toBe(kind);
  });
});
