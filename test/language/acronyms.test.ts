import { describe, expect, it } from 'vitest';
import { abbreviate, acronymsIn } from '../../src/language/acronyms.ts';

describe('an institution written out', () => {
  it.each([
    ['is its initials', 'Das Robert Koch-Institut warnt.', 'RKI', 'Das RKI warnt.'],
    ['is initials and parts of compounds', 'Die Europäische Zentralbank zögert.', 'EZB', 'Die EZB zögert.'],
    ['is parts of one long word', 'Der Bundesnachrichtendienst schweigt.', 'BND', 'Der BND schweigt.'],
    ['is not an acronym with other letters', 'Die Europäische Union zögert.', 'EZB', 'Die Europäische Union zögert.'],
    ['is not a short word with its letters', 'Der Vertrag gilt.', 'VG', 'Der Vertrag gilt.'],
  ])('%s', (_, text, acronym, short) => {
    expect(abbreviate(text, [acronym])).toBe(short);
  });

  it('stays where no acronym is asked for', () => {
    expect(abbreviate('Die Europäische Zentralbank zögert.', [])).toBe('Die Europäische Zentralbank zögert.');
  });
});

it('finds acronyms, and no word in capitals that is longer', () => {
  expect(acronymsIn('EZB und EU, NIEMANDEN, A')).toEqual(['EZB', 'EU']);
});
