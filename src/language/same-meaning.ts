import { COUNTRIES } from './countries.ts';
import { OPPOSITES, PARTICLES, SAME_MEANING, SEPARABLE, STANCES } from './same-meaning-lists.ts';
import { toWordStem } from './wording.ts';

/** Ids of the groups of words that a stem stands in for; empty for most words. */
export function meaningsOf(stem: string): readonly number[] {
  return MEANINGS.get(stem) ?? headMeanings(stem);
}

const INFIX =
  /^(?<particle>ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|statt|teil|um|vor|weg|weiter|wieder|zurück|zurueck|zusammen)(?:zu|ge)(?=\p{Ll}{4})/iu;

/** Stem in which the forms of a separable verb fall together: "auszuweiten", "ausgeweitet", "ausweitete". */
export function toMeaningStem(word: string): string {
  return toWordStem(word.replace(INFIX, '$<particle>'));
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

/** Whether a word is one that verbs leave at the end of a clause ("ab" of "lehnte … ab"). */
export function isParticle(word: string): boolean {
  return PARTICLE_WORDS.has(word);
}

/** Whether a finite verb may have left a particle at the end of its clause. */
export function isSeparable(word: string): boolean {
  return SEPARABLE_VERBS.has(word);
}

/** Whether two stems contradict each other in the same place. */
export function areOpposite(a: string, b: string): boolean {
  return SIDES.some(([left, right]) => (left?.has(a) && right?.has(b)) || (left?.has(b) && right?.has(a)));
}

/** A last part this long is the head of a compound; shorter ones are endings by chance. */
const SHORTEST_HEAD = 5;
const NONE: readonly number[] = [];
const MEANINGS = new Map<string, number[]>();
const COUNTRY_OF = new Map<string, number>();
const STANCE_STEMS = linesOf(STANCES).map(stemsOf);
const PARTICLE_WORDS = new Set(PARTICLES.split(' '));
const SEPARABLE_VERBS = new Set(SEPARABLE.split(/\s+/u));
const SIDES = linesOf(OPPOSITES).map((line) => line.split('|').map(stemsOf));

for (const [id, line] of linesOf(SAME_MEANING).entries()) {
  for (const stem of stemsOf(line)) MEANINGS.set(stem, [...(MEANINGS.get(stem) ?? []), id]);
}
for (const [id, line] of linesOf(COUNTRIES).entries()) {
  for (const stem of stemsOf(line)) COUNTRY_OF.set(stem, id);
}

/** A compound means what its last part means: "Großbrand", "Flugabwehrsysteme". */
function headMeanings(stem: string): readonly number[] {
  for (let at = 3; at <= stem.length - SHORTEST_HEAD; at += 1) {
    const head = MEANINGS.get(stem.slice(at));
    if (head) return head;
  }
  return NONE;
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
