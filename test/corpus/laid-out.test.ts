import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseReport } from '../../src/corpus/parse-report.ts';

const HEAD = ['Land gibt Geld für Schulen frei', '14.03.2024'];
const PARAGRAPHS = [
  'Das Land gibt 30 Millionen Euro für die Sanierung von Schulen frei. Das beschloss der Finanzausschuss am Donnerstag in Kiel. „Wir holen nach, was lange versäumt worden ist“, sagte Ministerin Hanna Vogt.',
  'Die Opposition sprach von einem überfälligen Schritt und verlangte weitere Mittel. In den Schulen fehle es an Lehrerinnen und Lehrern, an Räumen und an warmem Wasser, sagte ihr Sprecher Tobias Rau.',
  'Der Verband der Lehrer begrüßte den Beschluss. Es sei „ein Anfang“, teilte die Vorsitzende mit, doch bis zum Sommer müsse mehr geschehen. Die Gemeinden rechnen mit der dreifachen Summe.',
];

/** Lines of a text that a page of that width ends after each last word that has its place. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const LAYOUTS: Readonly<Record<string, (width: number) => string>> = {
  'wrapped lines': (width) => [...HEAD, ...PARAGRAPHS.map((text) => wrap(text, width).join('\n'))].join('\n\n'),
  'wrapped lines without blank ones': (width) =>
    [...HEAD, ...PARAGRAPHS.flatMap((text) => wrap(text, width))].join('\n'),
  'a blank line after each line': (width) => [...HEAD, ...PARAGRAPHS.flatMap((text) => wrap(text, width))].join('\n\n'),
  'indented first lines': (width) =>
    [...HEAD, ...PARAGRAPHS.map((text) => `   ${wrap(text, width).join('\n')}`)].join('\n'),
  'more than one blank line': () => [...HEAD, ...PARAGRAPHS].join('\n\n \n'),
  'one line a paragraph': () => [...HEAD, ...PARAGRAPHS].join('\n'),
};

it.each(Object.entries(LAYOUTS))('keeps headline, day and every word in a text with %s', (_, layOut) => {
  // From the width of a letter in a column to that of an editor's window.
  fc.assert(
    fc.property(fc.integer({ min: 45, max: 100 }), (width) => {
      const report = parseReport('a.txt', layOut(width));
      expect(report).toMatchObject({ headline: HEAD[0], published: '2024-03-14' });
      expect(report.passages.map(({ text }) => text).join(' ')).toBe(PARAGRAPHS.join(' '));
    }),
  );
});
