import { fold } from '../language/fold.ts';
import { toMeaningStem } from '../language/same-meaning.ts';
import { meaningsOf } from '../language/thesaurus.ts';
import { areAlike } from '../language/wording.ts';
import type { StatementTerm } from './statement-term.ts';

/** A country under another name is the same one, in other words; a word of the same group says the same; a word of the same family is near, part of a compound says part of it. */
const ONE_COUNTRY = 0.95;
export const SAME_MEANING = 0.9;
export const PART = 0.75;
const FAMILY = 0.6;
const START = 0.4;

/** Letters that the last and the first part of a compound have at least; shorter ones are endings and prefixes. */
const HEAD = 5;
const FIRST_PART = 3;
const PARTICLE = 2;
/** Letters of the parts into which a compound is taken apart. */
const SHORTEST_PART = 4;
const SHORTEST_STEM = 3;
/** What stands between the parts of a compound: "Verkehrs-toter", "Computer-panne". */
const LINK = /(?:es|s|en|n|er|e)$/u;

/** Letters of a first part that is no prefix such as "unter" or "gegen". */
const SAME_START = 7;

/** 0..1: how much of a term some other terms say, a compound's parts by different ones. */
export function coverOf(term: StatementTerm, others: readonly StatementTerm[]): number {
  let best = 0;
  for (const other of others) best = Math.max(best, matchOf(term, other));
  if (best >= PART || !term.capital || term.text.length < 2 * SHORTEST_PART) return best;
  return Math.max(best, partsCovered(fold(term.text), others));
}

/** 0..1: how much two words say the same in the same place. */
export function matchOf(a: StatementTerm, b: StatementTerm): number {
  if (a.number !== undefined || b.number !== undefined) return a.number === b.number ? 1 : 0;
  if (a.stem === b.stem || a.spelling === b.spelling || (a.verb !== undefined && a.verb === b.verb)) return 1;
  if (a.country !== undefined && a.country === b.country) return ONE_COUNTRY;
  const areVerbs = a.verb !== undefined || b.verb !== undefined;
  if (!areVerbs && areOfOneHead(a.stem, b.stem)) return 0;
  if (a.meanings.some((meaning) => b.meanings.includes(meaning))) return SAME_MEANING;
  // "aufsteigen" and "absteigen", unless a group holds both: "hinweisen", "verweisen".
  if (areVerbs && areOfOneHead(a.verb ?? a.stem, b.verb ?? b.stem, PARTICLE)) return 0;
  if (areAlike(a.stem, b.stem)) return SAME_MEANING;
  if (isHead(a.stem, b.stem) || isHead(b.stem, a.stem)) return PART;
  if (isFirst(a.stem, b.stem) || isFirst(b.stem, a.stem) || haveOneStart(a.stem, b.stem)) return START;
  return a.families.some((family) => b.families.includes(family)) ? FAMILY : 0;
}

/** How much of a compound two other terms say: "Grippefälle" by "Fälle" and "Grippe". */
function partsCovered(word: string, others: readonly StatementTerm[]): number {
  // One of the parts stands there itself, before the other one is looked up in the thesaurus.
  if (!others.some(({ stem }) => stem.length >= SHORTEST_STEM && word.includes(stem))) return 0;
  let best = 0;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const head = saidBy(word.slice(at), others);
    if (head === 0) continue;
    const first = word.slice(0, at);
    best = Math.max(best, (head + Math.max(saidBy(first, others), saidBy(first.replace(LINK, ''), others))) / 2);
  }
  // With its last part alone it is what that part is, which `matchOf` knows.
  return best > SAME_MEANING / 2 ? best : 0;
}

function saidBy(part: string, others: readonly StatementTerm[]): number {
  if (part.length < SHORTEST_PART) return 0;
  const stem = toMeaningStem(part);
  const meanings = meaningsOf(part);
  let best = 0;
  for (const other of others) {
    if (other.stem === stem) return SAME_MEANING;
    if (meanings.some((meaning) => other.meanings.includes(meaning))) best = FAMILY + 0.1;
  }
  return best;
}

/** Two compounds with the same first part: "Raumfahrtagentur", "Raumfahrtbehörde". */
function haveOneStart(a: string, b: string): boolean {
  return a.length > SAME_START && b.length > SAME_START && a.slice(0, SAME_START) === b.slice(0, SAME_START);
}

/** Two compounds with one last part that another first part makes two things: "Fernverkehr", "Nahverkehr". */
function areOfOneHead(a: string, b: string, first = FIRST_PART): boolean {
  let head = 0;
  while (head < a.length && head < b.length && a.at(-1 - head) === b.at(-1 - head)) head += 1;
  return head >= HEAD && a.length - head >= first && b.length - head >= first;
}

/** The last part of a compound says what it is: "Brand", "Großbrand". */
function isHead(part: string, whole: string): boolean {
  return part.length >= SHORTEST_PART && whole.length > part.length && whole.endsWith(part);
}

/** The first part only says of which kind: "Stadt", "Stadtbibliothek". */
function isFirst(part: string, whole: string): boolean {
  return part.length >= SHORTEST_PART && whole.length > part.length && whole.startsWith(part);
}
