import { fold } from './fold.ts';
import { SAME_MEANING } from './same-meaning-lists.ts';
import { withoutInfix } from './separable-verbs.ts';
import { stem } from './stem.ts';
import { DAILY_LIFE } from './thesaurus-daily-life.ts';
import { FURTHER } from './thesaurus-further.ts';
import { PUBLIC_LIFE } from './thesaurus-public-life.ts';
import { STRONG_VERBS } from './thesaurus-strong-verbs.ts';

/**
 * Ids of the groups of words that reports put for each other to which a German word belongs, by the word itself, else by
 * its stem, else by the last part of a compound ("Großbrand"); empty for most words.
 */
export function meaningsOf(word: string): readonly number[] {
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = lookUp(word);
  remembered.set(word, found);
  return found;
}

/** Ids of the groups that an English word stands for; empty for most words. */
export function englishMeaningsOf(word: string): readonly number[] {
  return ENGLISH.get(word.toLowerCase()) ?? ENGLISH.get(stem(fold(word))) ?? NONE;
}

/** Words of a thousand reports; a full memory is emptied, which costs time and changes nothing. */
const MOST_REMEMBERED = 60_000;
/** Shorter stems fall together with other words: "war" with "warnen". */
const SHORTEST_STEM = 4;
/** A last part this long is the head of a compound; shorter ones are endings by chance. */
const SHORTEST_HEAD = 5;
const NONE: readonly number[] = [];

const remembered = new Map<string, readonly number[]>();
const WORDS = new Map<string, number[]>();
const STEMS = new Map<string, number[]>();
const ENGLISH = new Map<string, number[]>();

for (const [id, line] of `${PUBLIC_LIFE}\n${DAILY_LIFE}\n${FURTHER}\n${SAME_MEANING}\n${STRONG_VERBS}`
  .split('\n')
  .entries()) {
  const [german = '', english = ''] = line.split('|');
  for (const word of wordsOf(german)) {
    const [key, folded] = [toKey(word), fold(word)];
    enter(WORDS, key, id);
    enter(STEMS, toStem(key), id);
    if (folded !== key) enter(STEMS, stem(folded), id);
  }
  for (const word of wordsOf(english)) {
    enter(ENGLISH, word.toLowerCase(), id);
    enter(ENGLISH, stem(fold(word)), id);
  }
}

function wordsOf(side: string): string[] {
  return side.split(/\s+/u).filter(Boolean);
}

function lookUp(word: string): readonly number[] {
  const key = toKey(word);
  const whole = WORDS.get(key) ?? stemmed(toStem(key)) ?? stemmed(stem(fold(word)));
  if (whole) return whole;
  // Only nouns are compounds of which the last part tells the kind: "abstieg" and "aufstieg" are opposites.
  if (!/^\p{Lu}/u.test(word)) return NONE;
  for (let at = 3; at <= key.length - SHORTEST_HEAD; at += 1) {
    const tail = key.slice(at);
    const head = WORDS.get(tail) ?? stemmed(toStem(tail));
    if (head) return head;
  }
  return NONE;
}

function stemmed(found: string): readonly number[] | undefined {
  return found.length < SHORTEST_STEM ? undefined : STEMS.get(found);
}

/** Lower case with its umlauts, which tell "fordern" from "fördern". */
function toKey(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ß', 'ss');
}

function toStem(key: string): string {
  return stem(withoutInfix(key));
}

function enter(into: Map<string, number[]>, key: string, id: number): void {
  const ids = into.get(key);
  if (!ids) into.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}
