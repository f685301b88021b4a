import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { FAMILIES, KINDS } from './word-family-lists.ts';

/** The families of a folded word: those with its stem, or with that of the last part of a compound. Empty for most words. */
export function familiesOf(folded: string, stemmed = stem(folded)): readonly number[] {
  return lookUp(stemmed, MEMBERS);
}

/** The kinds of things that a folded word names: "krankheit" names the kind of "krebs". */
export function kindsNamedBy(folded: string): readonly number[] {
  return lookUp(stem(folded), KIND_NAMES);
}

/** The kinds of things that a folded word belongs to: "krebsleiden" to that of "krankheit". */
export function kindsWith(folded: string, stemmed = stem(folded)): readonly number[] {
  return lookUp(stemmed, KIND_MEMBERS);
}

/** A last part this long is the head of a compound; shorter ones are endings by chance ("ort" in "sofort"). */
const SHORTEST_HEAD = 5;
const NONE: readonly number[] = [];

const MEMBERS = new Map<string, number[]>();
const KIND_NAMES = new Map<string, number[]>();
const KIND_MEMBERS = new Map<string, number[]>();

for (const [family, line] of linesOf(FAMILIES).entries()) enter(line, family, MEMBERS);
for (const [kind, line] of linesOf(KINDS).entries()) {
  const [names = '', members = ''] = line.split(':');
  enter(names, kind, KIND_NAMES);
  enter(members, kind, KIND_MEMBERS);
}

function linesOf(lists: string): string[] {
  return lists.split('\n').filter((line) => line.trim());
}

function enter(words: string, id: number, into: Map<string, number[]>): void {
  for (const word of words.split(/[ -]/).filter(Boolean)) {
    const key = stem(fold(word));
    const ids = into.get(key);
    if (!ids) into.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }
}

function lookUp(whole: string, lists: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const own = lists.get(whole);
  if (own) return own;
  for (let at = 2; at <= whole.length - SHORTEST_HEAD; at += 1) {
    const head = lists.get(whole.slice(at));
    if (head) return head;
  }
  return NONE;
}
