import { describe, expect, it } from 'vitest';
import { joinPhrases } from '../../src/language/phrases.ts';
import { infinitiveOf, isStrongPast } from '../../src/language/strong-verbs.ts';
import { englishMeaningsOf, meaningsOf } from '../../src/language/thesaurus.ts';
import { toWording } from '../../src/language/wording.ts';

const share = (a: string, b: string) => meaningsOf(a).some((id) => meaningsOf(b).includes(id));

describe('words that reports put for each other', () => {
  it.each([
    ['billigte', 'genehmigt'],
    ['Anstieg', 'gestiegen'],
    ['Großbrand', 'Feuer'],
  ])('%s and %s', (a, b) => {
    expect(share(a, b)).toBe(true);
  });

  it.each([
    ['Drohne', 'drohen'],
    ['fördern', 'fordern'],
    ['aufstieg', 'abstieg'],
  ])('but not %s and %s, which only look alike', (a, b) => {
    expect(share(a, b)).toBe(false);
  });

  it('are led to by English words', () => {
    expect(englishMeaningsOf('approved').some((id) => meaningsOf('billigte').includes(id))).toBe(true);
    expect(englishMeaningsOf('xyzzy')).toEqual([]);
  });
});

describe('a phrase', () => {
  const read = (text: string) => joinPhrases(toWording(text)).map((token) => token.text);

  it('is the one word that says the same', () => {
    expect(read('Zwei Kinder kamen ums Leben')).toEqual(['Zwei', 'Kinder', 'starben']);
  });

  it('may be parted by other words of its clause, not by a mark', () => {
    expect(read('Der Unfall kostete zwei Kinder das Leben')).not.toContain('Leben');
    expect(read('Der Umbau kostete viel, das Leben ist teuer')).toContain('Leben');
  });
});

describe('a form of a strong verb', () => {
  it.each([
    ['fuhr', 'fahren'],
    ['ausgebrochen', 'ausbrechen'],
    ['zerbrach', 'zerbrechen'],
    ['Haus', undefined],
  ])('%s is of %s', (form, infinitive) => {
    expect(infinitiveOf(form)).toBe(infinitive);
  });

  it('is past or not', () => {
    expect(['fuhr', 'abfuhren', 'fährt', 'gefahren'].map(isStrongPast)).toEqual([true, true, false, false]);
  });
});
