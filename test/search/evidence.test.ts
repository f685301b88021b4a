import { expect, it } from 'vitest';
import { parseReport } from '../../src/corpus/parse-report.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';
import { findStatements } from '../../src/statements/find-statements.ts';

const engine = createMiniSearchEngine();
const TEXTS = {
  fest: `Weinfest in Kornau

12.07.2025

Das Weinfest in Kornau ist am Samstag zu Ende gegangen. Bürgermeisterin Petra Alsheim sagte: „Wir haben mit weniger Regen gerechnet.“ Die Musikkapelle aus Frankreich spielte auf dem Marktplatz.

Rund 12.000 Besucher kamen. Drei Wirte klagten über den Lärm. Ein Dieb stahl die Kasse. Im Jahr 2019 war das Fest ausgefallen.`,
  brücke: `Neue Brücke über die Tave

13.07.2025

Die Brücke über die Tave wird gesperrt. Der Ingenieur Karl Benning leitet den Umbau. Petra Alsheim kam nicht zur Sitzung.`,
};
for (const [id, text] of Object.entries(TEXTS)) {
  const report = parseReport(`${id}.txt`, text);
  engine.add(report, findStatements(report));
}
const evidence = (question: string): Readonly<Record<string, number>> => {
  const { evidence: found } = engine.find(question, { limit: 1 });
  if (!found) throw new Error(`nothing found for "${question}"`);
  return found;
};

it.each([
  ['countMissing', 'Wie viele Wirte klagten beim Weinfest?', 'Wie viele Musikkapellen spielten beim Weinfest?'],
  ['nameMissing', 'Wer ist der Ingenieur der Brücke über die Tave?', 'Wer ist der Trainer beim Weinfest in Kornau?'],
  ['speakerMissing', 'Was sagte Petra Alsheim zum Regen?', 'Was sagte Karl Benning zum Regen beim Weinfest?'],
  ['countryMissing', 'Woher aus Frankreich kam die Musikkapelle?', 'Spielte in Kornau eine Musikkapelle aus Polen?'],
  ['yearMissing', 'Fiel das Weinfest in Kornau 2019 aus?', 'Fiel das Weinfest in Kornau 2016 aus?'],
  ['yearMissing', 'Wann war das Weinfest in Kornau 2025?', 'Wann war das Weinfest in Kornau 2016?'],
  ['namesMissing', 'Was geschah in Kornau?', 'Was geschah beim Weinfest in Aldersheim?'],
  ['wordsMissing', 'Wer klaute beim Weinfest die Kasse?', 'Wer heiratete beim Weinfest in Kornau?'],
  ['onlyNames', 'Wann ging das Weinfest von Kornau zu Ende?', 'Wo wohnt Petra Alsheim?'],
  ['agentMissing', 'Will Karl Benning den Umbau leiten?', 'Hat Karl Benning beim Weinfest die Kasse gestohlen?'],
])('%s is lower for "%s" than for "%s"', (name, told, untold) => {
  expect(evidence(told)[name]).toBeLessThan(evidence(untold)[name] ?? Number.NaN);
});

it('does not miss the country of German reports', () => {
  expect(evidence('Wer spielte beim deutschen Weinfest in Kornau?')).toMatchObject({ countryMissing: 0 });
});
