import type { Mention } from './mentions.ts';
import type { Reference } from './reference.ts';

/** A pronoun where a speaker is expected. */
export interface Pronoun {
  readonly word: string;
  readonly start: number;
  /** Index of its sentence; see `Mention`. */
  readonly sentence: number;
  /** Whether its verb is a plural; unknown with "ihrer Meinung nach". */
  readonly plural?: boolean;
}

/** How far back a pronoun may point, in sentences; the number between two paragraphs counts as one. */
const FARTHEST = 3;

/** More than three names help nobody to tell who is meant. */
const MOST_CANDIDATES = 3;

/**
 * Whom a pronoun means: of those before it that agree in gender and number the most salient one, which is the subject
 * of the nearest sentence. Sure only where that one stands in the same sentence or the one before, and no other
 * subject there agrees as well.
 */
export function resolvePronoun(pronoun: Pronoun, before: readonly Mention[]): Reference | undefined {
  const wanted = gendersWanted(pronoun);
  const fits = before
    .filter((mention) => mention.start < pronoun.start || mention.sentence < pronoun.sentence)
    .filter(
      ({ sentence, genders }) =>
        sentence >= pronoun.sentence - FARTHEST && [...wanted].some((g) => genders.includes(g)),
    )
    .map((mention) => ({ mention, salience: salienceOf(mention, pronoun) }))
    .sort((a, b) => b.salience - a.salience || a.mention.start - b.mention.start);
  const best = fits[0]?.mention;
  if (!best) return undefined;
  const { name, office } = best.reference;
  const rivals = fits.map(({ mention }) => mention).filter(({ reference }) => reference.name !== name);
  const candidates = [...new Set([name, ...rivals.map(({ reference }) => reference.name)])].slice(0, MOST_CANDIDATES);
  return { name, sure: sureness(best, rivals, pronoun), ...(office && { office }), candidates };
}

/** Genders that the pronoun agrees with; empty where it stands for nobody in particular. */
function gendersWanted({ word, plural }: Pronoun): string {
  const lower = word.toLowerCase();
  if (lower === 'er' || lower === 'dieser') return 'm';
  if (/^sein/u.test(lower)) return 'mn';
  if (/^(?:sie|diese|ihre?[rnm]?)$/u.test(lower)) return plural === undefined ? 'fp' : plural ? 'p' : 'f';
  return lower === 'dieses' ? 'n' : '';
}

/** Subjects before others, the nearest sentence before those behind it. "Dieser" is rather who was named last. */
function salienceOf({ sentence, isSubject }: Mention, pronoun: Pronoun): number {
  const subject = /^diese[rs]?$/iu.test(pronoun.word) ? -0.5 : 0.8;
  return sentence - pronoun.sentence + (isSubject ? subject : 0);
}

function sureness(best: Mention, rivals: readonly Mention[], { word, sentence }: Pronoun): number {
  const isNear = best.isSubject && best.sentence >= sentence - 1 && !/^diese/iu.test(word);
  if (!isNear || best.reference.sure < 0.9) return 0.5;
  const near = rivals.filter((rival) => rival.sentence >= sentence - 1);
  if (near.some(({ isSubject }) => isSubject)) return 0.5;
  return near.length > 0 ? 0.92 : 0.95;
}
