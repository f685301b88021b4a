import { expect, it } from 'vitest';
import { readReports } from '../../src/corpus/read-reports.ts';

const { reports, problems } = await readReports(['seeds']);
const [first, second] = reports;

it('reads both reports that the project ships', () => {
  expect(reports.map(({ id, passages }) => [id, passages.length])).toEqual([
    ['000_c94fe4e8229a913c', 6],
    ['004_15e5ad7cfee9b103', 8],
  ]);
  expect(problems).toEqual([]);
});

it('does not guess what the first report does not say', () => {
  for (const field of ['headline', 'kicker', 'published', 'outlet', 'url', 'byline'])
    expect(first).not.toHaveProperty(field);
});

it('reads kicker, headline and day of the second, and no outlet', () => {
  expect(second).toMatchObject({
    kicker: 'Bei Treffen mit Kim',
    headline: 'Lawrow äußert sich zu Nordkoreas Soldaten in der Ukraine',
    published: '2025-07-12',
  });
  expect(second).not.toHaveProperty('outlet');
});

it('keeps teasers, paywall marks, caption and headings out of the passages', () => {
  const text = reports.flatMap(({ passages }) => passages.map((passage) => passage.text)).join('\n');
  for (const left of [
    'Mehr zum Thema',
    'abopflichtig',
    'Cyberkrieg',
    'Sönke Neitzel',
    'IMAGO',
    'Gemeinsames Vorgehen',
    'Gemeinsamer Kampf',
  ]) {
    expect(text).not.toContain(left);
  }
  expect(first?.passages[3]?.heading).toBe('Gemeinsames Vorgehen im asiatisch-pazifischen Raum');
});
