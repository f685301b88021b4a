import { describe, expect, it } from 'vitest';
import { aFolder } from '../support/folder.ts';
import { jsonLines, run } from '../support/terminal.ts';

describe('reports', () => {
  it('says what is indexed, and what each file lacks', async () => {
    const { code, stdout } = await run(['reports']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      '000_c94fe4e8229a913c.txt\n  6 Absätze\n  Steht nicht in der Datei: Überschrift, Tag und Medium',
    );
    expect(stdout).toContain('12. Juli 2025 · 8 Absätze\n  Steht nicht in der Datei: Medium');
    expect(stdout).toContain('2 Berichte, 14 Absätze');
  });

  it('says which lines of a file are no text, and why', async () => {
    const { stdout } = await run(['reports']);
    expect(stdout).toContain('    Zeile 29 · Hinweis auf andere Artikel: Mehr zum Thema\n');
    expect(stdout).toContain('    Zeile 34 · Bezahlhinweis: Z+ (abopflichtiger Inhalt);\n');
    expect(stdout).toContain('    Zeile 5 · Bildunterschrift: Kim Jong Un und Sergej Lawrow: Sie haben');
    expect(stdout).not.toContain('Zeile 3 · Datum');
  });

  it('gives a JSON line for each report', async () => {
    const lines = jsonLines((await run(['reports', '--json'])).stdout);
    expect(lines.map(({ id, passages, lacks }) => ({ id, passages, lacks }))).toEqual([
      { id: '000_c94fe4e8229a913c', passages: 6, lacks: ['headline', 'published', 'outlet'] },
      { id: '004_15e5ad7cfee9b103', passages: 8, lacks: ['outlet'] },
    ]);
  });

  it('names files that cannot be read on standard error, and lists the others', async () => {
    const folder = await aFolder({ 'good.txt': 'Das Land baut die Strecke aus.', 'bad.txt': '' });
    const { code, stdout, stderr } = await run(['reports', '--reports', folder]);
    expect(code).toBe(0);
    expect(stdout).toContain('good.txt');
    expect(stderr).toContain('bad.txt:1: expected a report, got an empty file');
  });
});
