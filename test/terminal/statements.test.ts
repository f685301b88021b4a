import { describe, expect, it } from 'vitest';
import { jsonLines, run } from '../support/terminal.ts';

describe('statements', () => {
  it('gives a JSON line for each statement, in reading order, verbatim', async () => {
    const lines = jsonLines((await run(['statements', '--json'])).stdout);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines).toContainEqual(
      expect.objectContaining({
        report: '000_c94fe4e8229a913c',
        paragraph: 1,
        kind: 'direct',
        text: '„direkte Kontakte“',
        speaker: expect.objectContaining({ name: 'Sergej Lawrow', asWritten: 'Lawrow' }),
      }),
    );
    const order = lines.map(({ report, paragraph }) => `${report}#${String(paragraph).padStart(3, '0')}`);
    expect(order).toEqual([...order].sort());
  });

  it('shows only what one speaker said, alone or with others, by any variant of the name', async () => {
    const { stdout } = await run(['statements', '--json', '--speaker', 'Lavrov']);
    const names = new Set(jsonLines(stdout).map(({ speaker }) => (speaker as { name: string }).name));
    expect([...names].sort()).toEqual(['Sergej Lawrow', 'Sergej Lawrow und Choe Son Hui']);
  });

  it('says who does not speak', async () => {
    expect(await run(['statements', '--speaker', 'Hanna Vogt'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('Hanna Vogt'),
    });
  });

  it('is readable by people', async () => {
    const { stdout } = await run(['statements', '--speaker', 'Lawrow']);
    expect(stdout).toMatch(/> der russische Präsident Wladimir Putin hoffe .*\n— Sergej Lawrow.* · indirekt/u);
  });
});
