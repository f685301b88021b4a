import { describe, expect, it } from 'vitest';
import { jsonLines, run } from '../support/terminal.ts';

describe('compare', () => {
  it('gives a JSON line for each pair, then for each sentence of one report only', async () => {
    const lines = jsonLines((await run(['compare', '--json'])).stdout);
    const kinds = lines.map((line) => ('only' in line ? 'only' : 'pair'));
    expect(kinds).toEqual([...kinds].sort().reverse());
    expect(lines).toContainEqual(
      expect.objectContaining({
        a: expect.objectContaining({ report: '004_15e5ad7cfee9b103', paragraph: 8 }),
        b: expect.objectContaining({ report: '000_c94fe4e8229a913c', paragraph: 6 }),
        differences: expect.arrayContaining([{ a: 'Nordkorea', b: 'Das Land' }]),
      }),
    );
    expect(lines.at(-1)).toEqual({
      only: expect.objectContaining({
        report: expect.any(String),
        paragraph: expect.any(Number),
        text: expect.any(String),
      }),
    });
  });

  it('keeps to a topic', async () => {
    const all = jsonLines((await run(['compare', '--json'])).stdout);
    const some = jsonLines((await run(['compare', '--json', 'Wonsan'])).stdout);
    expect(some.length).toBeLessThan(all.length);
    expect(JSON.stringify(some)).toContain('Wonsan');
  });

  it('is readable by people and judges nothing', async () => {
    const { stdout } = await run(['compare']);
    expect(stdout).toMatch(/Gleich in mehreren Berichten[\s\S]*Verschieden[\s\S]*Nur in einem Bericht/u);
    expect(stdout).toContain('Ich entscheide nicht, wer recht hat.');
  });

  it('says what was searched where nothing was found', async () => {
    expect((await run(['compare', 'Milchpreise'])).stdout).toContain('Durchsucht: 2 Berichte');
  });
});
