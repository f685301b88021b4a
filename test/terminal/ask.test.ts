import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { chooseStyle } from '../../src/terminal/style.ts';
import { aFolder } from '../support/folder.ts';
import { jsonLines, run } from '../support/terminal.ts';

describe('ask', () => {
  it('answers as a person reads it: quote, speaker, source', async () => {
    const { code, stdout } = await run(['ask', 'Worauf hofft Putin?']);
    expect(code).toBe(0);
    expect(stdout).toContain('Putin hoffe auf');
    expect(stdout).toMatch(/^— Sergej Lawrow.*indirekt.*laut .*Tass/mu);
    expect(stdout).toMatch(/000_c94fe4e8229a913c\.txt · ohne Datum · Absatz 1/u);
    expect(stdout).toMatch(/„Lawrow äußert sich zu Nordkoreas Soldaten in der Ukraine“ · 12\. Juli 2025 · Absatz 2/u);
  });

  it('answers an English question in English, with quotes as they are', async () => {
    const { stdout } = await run(['ask', 'What does Putin hope for with Kim?', '--always']);
    expect(stdout).toMatch(/paragraph \d/u);
    expect(stdout).toContain('Putin');
  });

  it('says what was searched, and which words occur nowhere, where it declines', async () => {
    const { code, stdout } = await run(['ask', 'Wie viele Einwohner hat Wonsan?']);
    expect(code).toBe(0);
    expect(stdout).toContain('Dazu steht nichts in den Berichten. Durchsucht: 2 Berichte, 12. Juli 2025.');
    expect(stdout).toContain('„Wonsan“ kommt in 2 Berichten vor, „Einwohner“ in keinem.');
  });

  it('gives one answer as JSON', async () => {
    const [answer] = jsonLines((await run(['ask', '--json', 'Worauf hofft Putin?'])).stdout);
    expect(answer).toMatchObject({
      question: 'Worauf hofft Putin?',
      answered: true,
      confidence: expect.any(Number),
      quotes: expect.arrayContaining([
        expect.objectContaining({
          report: expect.any(String),
          paragraph: expect.any(Number),
          start: expect.any(Number),
          end: expect.any(Number),
          text: expect.stringContaining('Putin hoffe auf'),
          speaker: { name: 'Sergej Lawrow', asWritten: 'Lawrow', certain: true },
          kind: 'indirect',
        }),
      ]),
    });
  });

  it('answers a batch in its order, blank lines and other fields passed over', async () => {
    const input =
      '{"id":"a","question":"Worauf hofft Putin?","gold":[]}\n\n{"id":7,"question":"Wie alt ist der Papst?"}\n';
    const answers = jsonLines((await run(['ask', '--batch', '--always', '--limit', '10'], input)).stdout);
    expect(answers).toMatchObject([
      { id: 'a', answered: true, ms: expect.any(Number) },
      { id: 7, answered: false },
    ]);
  });

  it.each([
    ['no JSON', 'not json', 'standard input:1: expected {"id": …, "question": "…"}, got not json'],
    ['no question', '\n{"id":1}', 'standard input:2: expected {"id": …, "question": "…"}, got {"id":1}'],
  ])('names the line of a batch that holds %s', async (_, input, message) => {
    expect(await run(['ask', '--batch'], input)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });

  it('shows what each signal contributed, where asked', async () => {
    const { stdout } = await run(['ask', '--explain', 'Worauf hofft Putin?']);
    expect(stdout).toMatch(/1\. \d+\.\d{3} = \w+ \d\.\d{3} \+/u);
    expect(stdout).toMatch(/hinter dem ersten: \w+ −\d/u);
  });

  it('takes several folders', async () => {
    const folder = await aFolder({
      'milch.txt': 'Ein Liter Milch kostet im Laden jetzt zwei Euro. Das teilte der Verband mit.',
    });
    const { stdout } = await run(['ask', 'Was kostet ein Liter Milch?', '--reports', 'seeds', '--reports', folder]);
    expect(stdout).toContain('Ein Liter Milch kostet im Laden jetzt zwei Euro.');
  });

  it.each([
    [['ask', '--limit', '0', 'x'], '--limit must be a whole number from 1 to 100, got "0"'],
    [['ask', '--nonsense', 'x'], '--nonsense'],
    [['ask'], 'expected a question, or --batch'],
    [['ask', '--batch', 'x'], '--batch reads questions from standard input'],
    [['nonsense'], 'expected one of ask, statements, compare, check, reports, got "nonsense"'],
    [[], 'got nothing'],
    [['reports', 'x'], 'reports takes no argument'],
    [['statements', 'x'], 'statements takes no argument'],
  ])('says on standard error what is wrong with %j, with code 2', async (args, message) => {
    expect(await run(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  });

  it('ends with code 3 where there are no reports', async () => {
    expect(await run(['ask', 'x', '--reports', 'does/not/exist'])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('does/not/exist: expected a folder of reports, got nothing of that name'),
    });
  });

  it('documents options and exit codes', async () => {
    for (const args of [['--help'], ['ask', '--help'], ['check', '-h']]) {
      expect(await run(args)).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/--explain[\s\S]*Rückgabe: 0 erledigt/u),
      });
    }
  });

  it('asks for one question after the other on a terminal', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true as const });
    const running = run(['ask'], '', { input });
    input.end('Worauf hofft Putin?\n\nWie alt ist der Papst?\n');
    const { code, stdout } = await running;
    expect(code).toBe(0);
    expect(stdout).toMatch(/2 Berichte gelesen[\s\S]*Putin hoffe auf[\s\S]*Dazu steht nichts/u);
  });

  it('colours only on a terminal, and not with NO_COLOR', async () => {
    const colour = '\u001B[';
    const coloured = await run(['ask', 'Worauf hofft Putin?'], '', { style: chooseStyle({ isTTY: true }, {}) });
    const plain = await run(['ask', 'Worauf hofft Putin?'], '', {
      style: chooseStyle({ isTTY: true }, { NO_COLOR: '1' }),
    });
    expect(coloured.stdout).toContain(colour);
    expect(plain.stdout).not.toContain(colour);
  });
});
