import { expect, it } from 'vitest';
import { createMarks } from '../../src/search/marks.ts';

it('marks a number once until all marks are cleared', () => {
  const marks = createMarks();
  const ids = [0, 7, 9000, 7];
  expect(ids.map((id) => marks.mark(id))).toEqual([true, true, true, false]);
  marks.clear();
  expect(ids.map((id) => marks.mark(id))).toEqual([true, true, true, false]);
});
