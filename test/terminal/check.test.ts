import { describe, expect, it } from 'vitest';
import { jsonLines, run } from '../support/terminal.ts';

describe('check', () => {
  it('gives the verdict as JSON', async () => {
    const { stdout, code } = await run(['check', '--json', 'direkte Kontakte in naher Zukunft zu Kim']);
    expect(code).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([
      {
        verdict: 'altered',
        claim: 'direkte Kontakte in naher Zukunft zu Kim',
        matches: [
          {
            report: '004_15e5ad7cfee9b103',
            paragraph: 2,
            text: 'direkte Kontakte in sehr naher Zukunft" zu Kim',
            similarity: expect.any(Number),
            diff: [
              { op: 'same', text: 'direkte Kontakte in' },
              { op: 'missing', text: 'sehr' },
              { op: 'same', text: 'naher Zukunft" zu Kim' },
            ],
          },
        ],
      },
    ]);
  });

  it('takes a speaker', async () => {
    const { stdout } = await run([
      'check',
      '--json',
      '--speaker',
      'Angela Merkel',
      'direkte Kontakte in sehr naher Zukunft',
    ]);
    expect(jsonLines(stdout)).toMatchObject([{ verdict: 'other-speaker', claimedSpeaker: 'Angela Merkel' }]);
  });

  it('is readable by people, both wordings in one line', async () => {
    const { stdout } = await run(['check', 'direkte Kontakte in naher Zukunft zu Kim']);
    expect(stdout).toContain('Verändert.');
    expect(stdout).toContain('direkte Kontakte in [-sehr-] naher Zukunft');
    expect(stdout).not.toContain('**');
  });

  it('says what was searched where nothing was found', async () => {
    const { stdout, code } = await run(['check', 'Die Milchpreise steigen im Herbst']);
    expect(code).toBe(0);
    expect(stdout).toContain('Durchsucht: 2 Berichte');
  });

  it('answers an empty claim and refuses none', async () => {
    expect((await run(['check', ''])).stdout).toContain('kein Zitat');
    expect((await run(['check'])).code).toBe(2);
  });
});
