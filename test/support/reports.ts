import type { Archive } from '../../src/archive/archive.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import type { Report } from '../../src/corpus/report.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { aPlainReport } from './answer.ts';

/** A question that the first sentence of `BAHN` answers. */
export const BAHN_QUESTION = 'Wann wird die Strecke nach Norden zweigleisig ausgebaut?';

/** Somebody speaks in it, it has an address, and all that a report can say of itself. */
export const BAHN: Report = aPlainReport(
  [
    'Der Landtag hat am Dienstag über die Bahn beraten.',
    '„Wir bauen die Strecke nach Norden bis 2027 zweigleisig aus“, sagte Verkehrsministerin Hanna Vogt am Dienstag. Die Kosten stehen noch nicht fest.',
    'Die Opposition sprach von einem Wahlgeschenk.',
  ],
  {
    id: 'bahn',
    headline: 'Land gibt Bahngeld frei',
    outlet: 'Nordblatt',
    published: '2024-03-14',
    url: 'https://example.org/bahn',
  },
);

/** All that Discord would read as something else, in one sentence. */
export const MARKS_SENTENCE =
  '@everyone und @here lesen **fette** _kursive_ `Zeichen` <@123456789012345678> <:smile:123456789012345678> ||geheim|| https://a.de/b_(c) [Link](https://a.de) # 1. - > ```code```.';

/** A report whose sentence means something to Discord. */
export const MARKS: Report = aPlainReport([MARKS_SENTENCE], { id: 'zeichen', headline: '**@everyone** liest' });

/**
 * An archive that finds sentences by their words alone: what Discord shows does not depend on how good the search is.
 * It is sure of itself as soon as one word fits.
 */
export function anArchive(...reports: readonly Report[]): Archive {
  const archive = createArchive(reports);
  const find: Archive['find'] = (question, { limit, reportId }) => {
    const words = (question.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6));
    const has = (text: string, word: string) => text.toLowerCase().includes(word);
    const matches = archive.reports
      .filter(({ id }) => reportId === undefined || id === reportId)
      .flatMap((report) =>
        report.passages.flatMap((passage) =>
          splitSentences(passage.text).map((sentence) => {
            const text = passage.text.slice(sentence.start, sentence.end);
            const score = words.filter((word) => has(text, word)).length;
            return { report, passage, sentence, score, signals: { words: score }, terms: [sentence] };
          }),
        ),
      )
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
    const inReports = (word: string) =>
      archive.reports.filter(({ passages }) => passages.some(({ text }) => has(text, word))).length;
    return {
      matches,
      confidence: matches.length > 0 ? 1 : 0,
      words: words.map((text) => ({ text, reports: inReports(text) })),
    };
  };
  return Object.create(archive, { find: { value: find } });
}
