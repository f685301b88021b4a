import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/archive/create-archive.ts';
import { locateQuote } from '../../src/preview/locate-quote.ts';
import { aReport } from '../support/report.ts';

const SHARED = 'Die Brücke bleibt bis Mai gesperrt.';
const archive = createArchive([
  aReport('a', [SHARED, 'Danach rollt der Verkehr.', `${SHARED} Das teilte die Stadt mit.`], {
    headline: 'Alte Brücke',
  }),
  aReport('b', ['Die Stadt baut.', SHARED], { headline: 'Neue Brücke' }),
]);

describe('locating a quote that is shown in a message', () => {
  it.each([
    ['the first report where nothing tells which', '', 'a', 1],
    ['the report whose headline the source names', '[1] „Neue Brücke“ · Absatz 2', 'b', 2],
    ['the paragraph that the source names', '[1] „Alte Brücke“ · Absatz 3', 'a', 3],
    ['the paragraph that an English source names', '[1] “Alte Brücke” · paragraph 3', 'a', 3],
  ])('takes %s', (_, source, reportId, paragraph) => {
    expect(locateQuote([SHARED], source, archive)).toEqual({ reportId, paragraph, start: 0, end: SHARED.length });
  });

  it('passes over the marks of what was left out', () => {
    expect(locateQuote(['[…] rollt der Verkehr. […]'], '', archive)).toMatchObject({ paragraph: 2, start: 7, end: 25 });
  });

  it('tries the wordings in order', () => {
    expect(locateQuote(['nie gesagt', 'Die Stadt baut.'], '', archive)).toMatchObject({ reportId: 'b', paragraph: 1 });
  });

  it('finds nothing for words that stand nowhere, and for none', () => {
    expect(locateQuote(['nie gesagt', '', '[…]'], '', archive)).toBeUndefined();
  });
});
