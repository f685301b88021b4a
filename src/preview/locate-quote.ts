import type { Archive } from '../archive/archive.ts';
import type { Passage, Report } from '../corpus/report.ts';
import { TEXTS } from '../texts/texts.ts';
import type { Place } from './protocol.ts';

/** What stands around a shown quote and is not of it. */
const FRAME = /^(?:\[…\]\s*)+|(?:\s*\[…\])+$/gu;

/**
 * Where a quote stands that is shown in a message, or undefined where it is in no report.
 *
 * `wordings` are tried in order. Where several passages carry the same words, the one counts whose headline and paragraph
 * the `source` line below the quote names, then the first report by id.
 */
export function locateQuote(wordings: readonly string[], source: string, archive: Archive): Place | undefined {
  for (const wording of wordings) {
    const words = wording.replace(FRAME, '').trim();
    if (words === '') continue;
    const places = archive.reports.flatMap((report) =>
      report.passages.flatMap((passage) => {
        const start = passage.text.indexOf(words);
        return start < 0 ? [] : [{ report, passage, start, named: howFarNamed(report, passage, source) }];
      }),
    );
    // `sort` keeps the order of equals: reports by id, then reading order.
    const [best] = places.sort((a, b) => b.named - a.named);
    if (best) {
      const { report, passage, start } = best;
      return { reportId: report.id, paragraph: passage.position, start, end: start + words.length };
    }
  }
  return undefined;
}

/** 0 where the source line names another place, more the more of this place it names: the report counts more. */
function howFarNamed({ headline, file }: Report, { position }: Passage, source: string): number {
  const isReport = source.includes(headline ?? file);
  const isParagraph = Object.values(TEXTS).some(({ answer }) =>
    new RegExp(`${answer.paragraph(position)}(?!\\d)`, 'u').test(source),
  );
  return (isReport ? 2 : 0) + (isParagraph ? 1 : 0);
}
