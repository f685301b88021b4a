import { describe, expect, it } from 'vitest';
import { readReports } from '../../src/corpus/read-reports.ts';
import { findStatements } from '../../src/statements/find-statements.ts';

const { reports } = await readReports(['seeds']);
const statements = reports.flatMap(findStatements).map(({ passage, span, kind, speaker, via }) => ({
  report: passage.reportId.slice(0, 3),
  text: passage.text.slice(span.start, span.end),
  kind,
  name: speaker?.name,
  certain: speaker?.certain,
  via,
}));

describe('the two seed reports', () => {
  it.each([
    ['000', 'der russische Präsident Wladimir Putin hoffe auf', 'Sergej Lawrow', 'Tass'],
    ['000', '„direkte Kontakte“', 'Sergej Lawrow', 'Tass'],
    ['000', 'Die nordkoreanischen Soldaten hätten', 'russisches Außenministerium', undefined],
    ['000', 'Nordkorea habe zudem', 'russisches Außenministerium', undefined],
    ['000', 'Auf die Frage, ob nordkoreanische Truppen', 'Sergej Lawrow', 'Tass'],
    ['000', 'Dieses werde „die Formen', 'Sergej Lawrow', 'Tass'],
    ['000', '„ihre Entschlossenheit, gemeinsam', 'Sergej Lawrow und Choe Son Hui', 'russisches Außenministerium'],
    ['004', 'Putin übermittle nicht nur herzliche Grüße', 'Sergej Lawrow', 'Tass'],
    ['004', 'Im April bestätigte Nordkorea', 'Nordkorea', undefined],
  ])('%s: "%s …" is by %s, via %s', (report, opening, name, via) => {
    const found = statements.find((statement) => statement.report === report && statement.text.startsWith(opening));
    expect(found?.name).toBe(name);
    if (via) expect(found?.via).toContain(via);
    else expect(found?.via).toBeUndefined();
  });

  it.each(['mutmaßlich', 'völkerrechtswidrigen', 'Videoaufnahme', 'Post-Quanten', 'Quelle:'])(
    'say nothing of "%s": the editors speak',
    (word) => {
      expect(statements.filter(({ text }) => text.includes(word))).toEqual([]);
    },
  );
});
