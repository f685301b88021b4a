import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSegments } from '../../src/preview/page/reports/segments.ts';

describe('cutting a text where spans start and end', () => {
  it('says of each piece which spans cover it', () => {
    const spans = [
      { start: 0, end: 6 },
      { start: 3, end: 9 },
    ];
    expect(toSegments('abcdefghij', spans)).toEqual([
      { text: 'abc', covers: [0] },
      { text: 'def', covers: [0, 1] },
      { text: 'ghi', covers: [1] },
      { text: 'j', covers: [] },
    ]);
  });

  it('never changes the text', () => {
    const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 20, unit: 'binary' }), fc.array(span), (text, spans) => {
        const cut = text.slice(0, 20);
        expect(
          toSegments(cut, spans)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(cut);
      }),
    );
  });
});
