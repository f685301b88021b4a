import { describe, expect, it } from 'vitest';
import { readReports } from '../../src/corpus/read-reports.ts';
import { aFolder } from '../support/folder.ts';

const TEXT = 'Das Land baut die Strecke aus. Das teilte die Ministerin mit.\n';

describe('readReports', () => {
  it('reads .txt and .md of several folders, sorted by id, and passes over other files', async () => {
    const folders = [
      await aFolder({ 'b.txt': TEXT, 'notes.pdf': 'x' }),
      await aFolder({ 'a.md': TEXT, '.hidden.txt': TEXT }),
    ];
    const { reports, problems } = await readReports(folders);
    expect(reports.map(({ file }) => file)).toEqual(['a.md', 'b.txt']);
    expect(problems).toEqual([]);
  });

  it('takes what the file NAME.meta.yaml beside a report says', async () => {
    const folder = await aFolder({
      'a.txt': TEXT,
      'a.meta.yaml': 'outlet: Nordblatt\nday: 2024-03-14\nurl: https://example.org/a\nbyline: H. Vogt\n',
    });
    const { reports } = await readReports([folder]);
    expect(reports[0]).toMatchObject({
      outlet: 'Nordblatt',
      published: '2024-03-14',
      url: 'https://example.org/a',
      byline: 'H. Vogt',
    });
  });

  it.each([
    ['an empty file', { 'bad.txt': '' }, 'bad.txt:1: expected a report, got an empty file'],
    [
      'a binary file',
      { 'bad.txt': new Uint8Array([65, 10, 0, 66]) },
      'bad.txt:2: expected text, got a binary file (it holds a NUL byte)',
    ],
    [
      'another Unicode encoding',
      { 'bad.txt': new Uint8Array([0xff, 0xfe, 65, 0]) },
      'bad.txt:1: expected UTF-8, got UTF-16',
    ],
    [
      'another encoding',
      { 'bad.txt': new Uint8Array([65, 10, 65, 0xfc, 66]) },
      'bad.txt:2: expected UTF-8, got byte FC; save the file as UTF-8',
    ],
    [
      'broken front matter',
      { 'bad.md': '---\nday: gestern\n---\nText.' },
      'bad.md:2: "day" must be a day as YYYY-MM-DD, got "gestern"',
    ],
    [
      'a broken sidecar',
      { 'bad.txt': TEXT, 'bad.meta.yaml': '\nurl: x\n' },
      'bad.meta.yaml:2: "url" must be an address',
    ],
    [
      'a sidecar without report',
      { 'bad.meta.yaml': 'outlet: x\n' },
      'expected a report beside it (bad.txt or bad.md), got none',
    ],
    ['broken aliases', { 'speakers.yaml': 'der Chef: [1]\n' }, '"der Chef" must be followed by a name, got [1]'],
  ])('names %s in one error and reads the others', async (_, bad, message) => {
    const folder = await aFolder({ 'good.txt': TEXT, ...bad });
    const { reports, problems } = await readReports([folder]);
    expect(reports.map(({ id }) => id)).toEqual(['good']);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });

  it('names both files of the same id, and keeps the first', async () => {
    const folder = await aFolder({ 'a.md': TEXT, 'a.txt': TEXT });
    const { reports, problems } = await readReports([folder]);
    expect(reports.map(({ file }) => file)).toEqual(['a.md']);
    expect(problems[0]?.message).toMatch(/a\.txt: expected a name of its own, got "a" again, which is .*a\.md$/u);
  });

  it('reads a byte order mark and Windows line ends as nothing', async () => {
    const folder = await aFolder({
      'a.txt': `\uFEFFLand gibt Geld\r\n\r\n14.03.2024\r\n\r\nDas Land baut.\r\nEs baut lange.\r\n`,
    });
    const { reports } = await readReports([folder]);
    expect(reports[0]).toMatchObject({
      headline: 'Land gibt Geld',
      passages: [{ text: 'Das Land baut. Es baut lange.' }],
    });
  });

  it('reads the aliases of speakers', async () => {
    const folder = await aFolder({ 'a.txt': TEXT, 'speakers.yaml': 'der Chefdiplomat: Sergej Lawrow\n' });
    expect((await readReports([folder])).aliases).toEqual({ 'der Chefdiplomat': 'Sergej Lawrow' });
  });

  it('says which folder cannot be read', async () => {
    await expect(readReports(['does/not/exist'])).rejects.toThrow(
      'does/not/exist: expected a folder of reports, got nothing of that name',
    );
  });
});
