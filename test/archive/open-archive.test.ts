import { expect, it } from 'vitest';
import { openArchive } from '../../src/archive/open-archive.ts';
import { aFolder } from '../support/folder.ts';

it('names what it could not read beside the archive of the rest', async () => {
  const { archive, problems } = await openArchive(['seeds', await aFolder({ 'empty.txt': '' })]);
  expect(archive.reports).toHaveLength(2);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('empty.txt:1: expected a report')]);
});

it('fails only where no report is left, and says why for each file', async () => {
  const folder = await aFolder({ 'empty.txt': '' });
  await expect(openArchive([folder])).rejects.toThrow(
    /expected at least one report .*, got none that can be read\n.*empty\.txt:1: expected a report/u,
  );
});
