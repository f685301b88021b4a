import { areAlike } from '../language/wording.ts';
import type { StatementTerm } from './statement-terms.ts';

/** A country under another name is the same one, in other words; a word of the same group says the same; a word of the same family is near, part of a compound says part of it. */
const ONE_COUNTRY = 0.95;
const SAME_MEANING = 0.9;
export const PART = 0.75;
const FAMILY = 0.7;
const START = 0.5;

/** Letters that the last and the first part of a compound have at least; shorter ones are endings and prefixes. */
const HEAD = 5;
const FIRST_PART = 3;

/** Letters of a first part that is no prefix such as "unter" or "gegen". */
const SAME_START = 7;

/** 0..1: how much two words say the same in the same place. */
export function matchOf(a: StatementTerm, b: StatementTerm): number {
  if (a.number !== undefined || b.number !== undefined) return a.number === b.number ? 1 : 0;
  if (a.stem === b.stem || a.spelling === b.spelling) return 1;
  if (a.country !== undefined && a.country === b.country) return ONE_COUNTRY;
  if (areOfOneHead(a.stem, b.stem)) return 0;
  if (a.meanings.some((meaning) => b.meanings.includes(meaning))) return SAME_MEANING;
  if (areAlike(a.stem, b.stem)) return SAME_MEANING;
  if (isPart(a.stem, b.stem) || isPart(b.stem, a.stem)) return PART;
  if (haveOneStart(a.stem, b.stem)) return START;
  return a.families.some((family) => b.families.includes(family)) ? FAMILY : 0;
}

/** Two compounds with the same first part: "Raumfahrtagentur", "Raumfahrtbehörde". */
function haveOneStart(a: string, b: string): boolean {
  return a.length > SAME_START && b.length > SAME_START && a.slice(0, SAME_START) === b.slice(0, SAME_START);
}

/** Two compounds with one last part that another first part makes two things: "Fernverkehr", "Nahverkehr". */
function areOfOneHead(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && head < b.length && a.at(-1 - head) === b.at(-1 - head)) head += 1;
  return head >= HEAD && a.length - head >= FIRST_PART && b.length - head >= FIRST_PART;
}

/** First or last part of a compound, of four letters at least. */
function isPart(part: string, whole: string): boolean {
  return part.length >= 4 && whole.length > part.length && (whole.startsWith(part) || whole.endsWith(part));
}
