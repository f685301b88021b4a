import { COUNTRIES } from './countries.ts';
import { OPPOSITES, STANCES } from './same-meaning-lists.ts';
import { withoutInfix } from './separable-verbs.ts';
import { toWordStem } from './wording.ts';

/** Stem in which the forms of a separable verb fall together: "auszuweiten", "ausgeweitet", "ausweitete". */
export function toMeaningStem(word: string): string {
  return toWordStem(withoutInfix(word));
}

/** Id of the country that a stem names, as noun, adjective, capital or seat of government. */
export function countryOf(stem: string): number | undefined {
  return COUNTRY_OF.get(stem);
}

/** Id of the stance that a stem takes to what stands beside it; 0 is refusal, which a negation can put too. */
export function stanceOf(stem: string): number | undefined {
  const stance = STANCE_STEMS.findIndex((stems) => stems.has(stem));
  return stance < 0 ? undefined : stance;
}

/** Whether two stems contradict each other in the same place. */
export function areOpposite(a: string, b: string): boolean {
  return SIDES.some(([left, right]) => (left?.has(a) && right?.has(b)) || (left?.has(b) && right?.has(a)));
}

const COUNTRY_OF = new Map<string, number>();
const STANCE_STEMS = linesOf(STANCES).map(stemsOf);
const SIDES = linesOf(OPPOSITES).map((line) => line.split('|').map(stemsOf));

for (const [id, line] of linesOf(COUNTRIES).entries()) {
  for (const stem of stemsOf(line)) COUNTRY_OF.set(stem, id);
}

function linesOf(list: string): string[] {
  return list.split('\n').filter((line) => line.trim() !== '');
}

function stemsOf(words: string): Set<string> {
  return new Set(
    words
      .split(' ')
      .filter((word) => word !== '')
      .map(toMeaningStem),
  );
}
