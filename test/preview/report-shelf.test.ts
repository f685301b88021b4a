import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createArchive } from '../../src/archive/create-archive.ts';
import { createReportShelf } from '../../src/preview/report-shelf.ts';
import { aReport } from '../support/report.ts';

describe('the shelf of reports', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('notices changes of the archive that others make, until it is closed', () => {
    const archive = createArchive([aReport('a', ['Die Brücke ist gesperrt.'])]);
    const shelf = createReportShelf(archive);
    const changes: string[] = [];
    shelf.onChange(() => changes.push(archive.reports.map(({ id }) => id).join()));
    vi.advanceTimersByTime(5000);
    expect(changes).toEqual([]);
    archive.add(aReport('b', ['Die Brücke ist frei.']));
    vi.advanceTimersByTime(5000);
    expect(changes).toEqual(['a,b']);
    shelf.close();
    archive.remove('b');
    vi.advanceTimersByTime(5000);
    expect(changes).toEqual(['a,b']);
  });

  it('tells of its own changes at once', () => {
    const shelf = createReportShelf(createArchive([aReport('a', ['Die Brücke ist gesperrt.'])]));
    let count = 0;
    shelf.onChange(() => {
      count += 1;
    });
    shelf.add(aReport('b', ['Die Brücke ist frei.']));
    expect(count).toBe(1);
    expect(shelf.summaries().map(({ isTemporary }) => isTemporary)).toEqual([false, true]);
    shelf.remove('b');
    expect(count).toBe(2);
  });

  it('names speakers to ask about by full names only', () => {
    const report = aReport('a', [
      '„Wir öffnen im Mai“, sagte Bürgermeisterin Ida Brandt.',
      '„Das dauert zu lange“, sagte ein Anwohner.',
    ]);
    expect(
      createReportShelf(createArchive([report]))
        .speakers()
        .every((name) => name.includes(' ')),
    ).toBe(true);
  });
});
