import type { Archive } from '../archive/archive.ts';
import { isBare } from '../language/name-like.ts';
import type { Span } from '../language/span.ts';
import { toWording } from '../language/wording.ts';
import { findStatements } from '../statements/find-statements.ts';
import { isFullName } from '../statements/person-names.ts';
import { isSpeakerLike } from '../statements/speaker-like.ts';
import { namesSame } from './same-name.ts';

/** Two to four words of which the first and the last are capitalised, or one: "Lawrow", "Kim Jong Un". */
const NAME = "(\\p{Lu}[\\p{L}.'’-]+(?:\\s+[\\p{L}.'’-]+){0,2}?(?:\\s+\\p{Lu}[\\p{L}.'’-]+)?)";
/** "Lawrow: ", "So Lawrow: ", "Lawrow am Samstag: " at the end of what stands before a quotation. */
const INTRODUCED = new RegExp(
  `(?:^|[\\n.!?]\\s*)(?:[Ss]o\\s+)?${NAME}(?:\\s+(?:am|im|in|bei|zu|zum|zur|über|gestern|heute)\\s[^:!?\\n]*)?\\s*:\\s*$`,
  'su',
);
/** " – Lawrow", "(Lawrow)", "— Lawrow" on the next line, at the start of what stands behind one. */
const SIGNED = new RegExp(`^[.!?]*\\s*(?:[–—~-]\\s*${NAME}|\\(${NAME}[,)])\\s*(?=$|[\\n.,;(])`, 'su');

/**
 * Who is said to have said a quotation, by the words around it in some text; undefined where they name nobody.
 *
 * Read as a report is read; a name that only stands before a colon, behind a dash or in brackets counts where it is one
 * by its form, or known as one to the reports: "Fazit: „…“" names nobody.
 */
export function speakerIn(text: string, quotation: Span, archive: Archive): string | undefined {
  const passage = { reportId: '', position: 1, text };
  const said = findStatements({ id: '', file: '', leftOut: [], passages: [passage] }).find(
    ({ kind, span }) => kind === 'direct' && span.start >= quotation.start && span.end <= quotation.end,
  );
  if (said?.speaker?.certain) return said.speaker.name;
  const before = INTRODUCED.exec(text.slice(0, quotation.start));
  const after = SIGNED.exec(text.slice(quotation.end));
  const name = [before?.[1], after?.[1], after?.[2], said?.speaker?.name].find((one) => one !== undefined);
  return name !== undefined && isName(name, archive) ? name : undefined;
}

/** Whether a name that nothing says to be a speaker's is one: by its form, or by what the reports have. */
export function isName(name: string, archive: Archive): boolean {
  const words = name.split(/\s+/u);
  return (
    isFullName(words) ||
    isSpeakerLike(words) ||
    archive.speakers.some((speaker) => namesSame(name, speaker.name, archive)) ||
    (words.length === 1 && isAlwaysBare(name, archive))
  );
}

/** Passages in which a word is looked up: a common noun has an article in one of them. */
const MOST_PASSAGES = 20;

/** Whether the reports have a word and always without an article before it, as they have names. */
function isAlwaysBare(word: string, archive: Archive): boolean {
  const passages = archive.wording.holdingAll([word]).slice(0, MOST_PASSAGES);
  const befores = passages.flatMap(({ text }) => {
    const tokens = toWording(text);
    return tokens.flatMap((token, i) => (token.text === word ? [tokens[i - 1]?.text] : []));
  });
  return befores.length > 0 && befores.every((before) => isBare(word, before));
}
