import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/archive/create-archive.ts';
import { parseCustomId, toCustomId } from '../../src/discord/custom-id.ts';
import { findPlace, findReport, toPlaceKey, toReportKey, toSpeakerKey } from '../../src/discord/passage-key.ts';
import { aPlainReport } from '../support/answer.ts';

const LONGEST_USER_ID = '99999999999999999999';

describe('a custom id', () => {
  it.each([
    ['with arguments', ['page', 2, '123', 'abc'], { action: 'page', args: ['2', '123', 'abc'] }],
    ['with a left-out argument', ['page', 0, undefined, 'x'], { action: 'page', args: ['0', '', 'x'] }],
    ['without arguments', ['context'], { action: 'context', args: [] }],
  ] as const)('says what it was given: %s', (_, [action, ...args], parsed) => {
    expect(parseCustomId(toCustomId(action, ...args))).toEqual(parsed);
  });

  it('stays within the 100 characters that Discord allows', () => {
    const ids = [
      toCustomId('page', 99, LONGEST_USER_ID, toReportKey('x'.repeat(300)), toSpeakerKey('y'.repeat(300))),
      toCustomId(
        'differences',
        toPlaceKey({ passage: { reportId: 'x', position: 1, text: 'y' }, span: { start: 99_999, end: 999_999 } }),
      ),
    ];
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  });
});

describe('a place key', () => {
  const report = aPlainReport(['Die Bahn baut.', 'Sie baut lange.'], { id: 'bahn' });
  const [first] = report.passages;
  const place = { passage: first ?? { reportId: '', position: 0, text: '' }, span: { start: 4, end: 8 } };
  const key = toPlaceKey(place);

  it('leads back to the passage and its span', () => {
    expect(findPlace(key, createArchive([report]))).toEqual(place);
  });

  it('knows when the report is gone', () => {
    expect(findPlace(key, createArchive([]))).toBe('report-gone');
  });

  it('knows when the paragraph has changed, or moved', () => {
    expect(findPlace(key, createArchive([aPlainReport(['Die Bahn baut nicht.'], { id: 'bahn' })]))).toBe(
      'report-changed',
    );
    expect(findPlace(key, createArchive([aPlainReport(['Neu.', 'Die Bahn baut.'], { id: 'bahn' })]))).toBe(
      'report-changed',
    );
  });

  it.each([
    [`${key.split('.').slice(0, 2).join('.')}.8.4`],
    [`${key.split('.').slice(0, 2).join('.')}.0.999`],
    [`${key.split('.').slice(0, 2).join('.')}`],
  ])('refuses a span that is none: %s', (broken) => {
    expect(findPlace(broken, createArchive([report]))).toBe('report-changed');
  });

  it('finds a report by its key', () => {
    expect(findReport(toReportKey('bahn'), createArchive([report]))?.id).toBe('bahn');
    expect(findReport('????????', createArchive([report]))).toBeUndefined();
  });
});
