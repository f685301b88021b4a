import type { Block } from './blocks.ts';
import type { LeftOut } from './report.ts';

/** What an agency or a press office tells its customers below a dispatch. */
const AGENCY_NOTES =
  /^(?:#+\s*)?(?:dpa-)?(?:Notizblock|Redaktionelle Hinweise|dpa-Kontakte)$|nicht zur Veröffentlichung bestimmt|^(?:\*\s+){2,}\*$|^(?:Rückfragen|Anfragen) (?:von \S+ )?bitte an\b|^(?:Presse-?[Kk]ontakt|Pressestelle|Ansprechpartner(?:in)?)\b[^.]*:?$/u;
const COMMENTS = /^(?:\d+ )?(?:Leser)?[Kk]ommentare?:?(?: ?\(?\d+\)?)?$/u;
/** What stands beside each comment; two of them, and the block above was no button. */
const BESIDE_COMMENT =
  /^(?:Antworten|Melden|Gefällt mir|\d+ Antwort(?:en)?|vor (?:\d+|einer?m?) (?:Sekunden?|Minuten?|Stunden?|Tag(?:en)?|Wochen?))(?: \(?\d+\)?)?$/iu;
const LEAST_BESIDE_COMMENTS = 2;

/** Where the text of others starts below a report, as an index into its blocks; their number where there is none. */
export function findAppendix(blocks: readonly Block[]): { readonly start: number; readonly reason: LeftOut['reason'] } {
  const notes = blocks.findIndex(({ text }) => AGENCY_NOTES.test(text));
  if (notes > 0) return { start: notes, reason: 'source' };
  const comments = blocks.findIndex(({ text }) => COMMENTS.test(text));
  const beside = blocks
    .slice(comments + 1)
    .filter(({ lines }) => lines.some((line) => BESIDE_COMMENT.test(line.trim())));
  const isAppendix = comments > 0 && beside.length >= LEAST_BESIDE_COMMENTS;
  return { start: isAppendix ? comments : blocks.length, reason: 'page' };
}
