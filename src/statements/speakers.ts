import { distance } from 'fastest-levenshtein';
import type { SpeakerAliases } from '../corpus/speaker-aliases.ts';
import { fold } from '../language/fold.ts';
import { compare, toKeys } from './name-keys.ts';
import { isNamed } from './named.ts';
import { isFullName } from './person-names.ts';
import { mergeNames, toGroup } from './same-speaker.ts';
import type { Statement } from './statement.ts';

/** One person or institution that speaks in one report or in several. */
export interface SpeakerEntry {
  /** The fullest name in all reports. */
  readonly name: string;
  /** The office that is written most often, where one is. */
  readonly office?: string;
  /** Every way the reports and the operator's aliases call them, `name` first, then in alphabetical order. */
  readonly variants: readonly string[];
  /** In the order they were given. */
  readonly statements: readonly Statement[];
}

/**
 * Speakers of several reports, most statements first, then by name. One person is who has one full name, or a surname
 * that only one full name carries; where offices are written and differ, they stay two. Statements without a speaker
 * those whose speaker is not certain, and
 * those of papers, crowds and callings without a name belong to nobody; what two people say belongs to both.
 */
export function speakersOf(statements: readonly Statement[], aliases: SpeakerAliases = {}): SpeakerEntry[] {
  const named = statements.filter((statement) => statement.speaker?.certain);
  const groups = new Map<string, Statement[]>();
  for (const statement of named) {
    for (const each of everyone(statement.speaker?.name ?? '')) {
      if (!isNamed(each)) continue;
      const name = aliasOf(each, aliases);
      const spoken = groups.get(name);
      if (spoken) spoken.push(statement);
      else groups.set(name, [statement]);
    }
  }
  const merged = mergeNames([...groups].map(([name, spoken]) => toGroup(name, spoken)));
  return merged
    .map(({ names, spoken }) => toEntry([...names], spoken, aliases))
    .sort((a, b) => b.statements.length - a.statements.length || compare(a.name, b.name));
}

/** "Sergej Lawrow und Choe Son Hui" are two people; "Russland und Nordkorea" spoke as one. */
function everyone(name: string): string[] {
  const names = name.split(/,\s+|\sund\s/u);
  return names.length > 1 && names.every((each) => isFullName(each.split(' '))) ? names : [name];
}

function aliasOf(name: string, aliases: SpeakerAliases): string {
  const alias = Object.keys(aliases).find((key) => fold(key) === fold(name));
  return alias === undefined ? name : (aliases[alias] ?? name);
}

function toEntry(names: readonly string[], spoken: readonly Statement[], aliases: SpeakerAliases): SpeakerEntry {
  const name = names.reduce((a, b) => (b.length > a.length || (b.length === a.length && b < a) ? b : a));
  const counts = new Map<string, number>();
  for (const { speaker } of spoken)
    if (speaker?.office) counts.set(speaker.office, (counts.get(speaker.office) ?? 0) + 1);
  const office = [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b))[0]?.[0];
  const others = new Set([
    ...names,
    // What is written of two people is a name of neither.
    ...spoken.flatMap(({ speaker }) => (speaker && everyone(speaker.name).length === 1 ? [speaker.asWritten] : [])),
    ...aliasesFor(names, aliases),
  ]);
  const variants = [...others].filter((other) => other !== name && /\p{Lu}/u.test(other)).sort(compare);
  return { name, ...(office && { office }), variants: [name, ...variants], statements: spoken };
}

const aliasesFor = (names: readonly string[], aliases: SpeakerAliases): string[] =>
  Object.entries(aliases).flatMap(([alias, name]) => (names.includes(name) ? [alias] : []));

/**
 * Entries that the words may mean, best first, empty where none does. A word matches one of a name, a variant or an
 * office: in another spelling, with a genitive or adjective ending, with a typo, or by its first letters (autocomplete).
 * Every word has to match. An empty query matches all.
 */
export function matchSpeaker(query: string, entries: readonly SpeakerEntry[]): SpeakerEntry[] {
  return scoreSpeakers(query, entries).map(({ entry }) => entry);
}

/** As `matchSpeaker`, each entry with how well it matches: 0..1, 1 for the whole name. */
export function scoreSpeakers(
  query: string,
  entries: readonly SpeakerEntry[],
): { entry: SpeakerEntry; score: number }[] {
  const asked = toKeys(query);
  return entries
    .map((entry, rank) => ({ entry, rank, score: entryScore(asked, entry) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.rank - b.rank)
    .map(({ entry, score }) => ({ entry, score }));
}

/** Words of each entry in one spelling: kept, because autocomplete asks at every key that is pressed. */
const KEYS = new WeakMap<SpeakerEntry, { inName: readonly string[]; elsewhere: readonly string[] }>();

function keysOf(entry: SpeakerEntry): { inName: readonly string[]; elsewhere: readonly string[] } {
  const known = KEYS.get(entry);
  if (known) return known;
  const elsewhere = new Set([...entry.variants, entry.office ?? ''].flatMap(toKeys));
  const keys = { inName: toKeys(entry.name), elsewhere: [...elsewhere] };
  KEYS.set(entry, keys);
  return keys;
}

/** 0..1: mean over the asked words of their best match. The whole name counts more than an office or a variant. */
function entryScore(asked: readonly string[], entry: SpeakerEntry): number {
  if (asked.length === 0) return 1;
  const { inName, elsewhere } = keysOf(entry);
  let sum = 0;
  for (const key of asked) {
    const best = Math.max(wordScore(key, inName), 0.9 * wordScore(key, elsewhere));
    if (best === 0) return 0;
    sum += best;
  }
  return sum / asked.length;
}

function wordScore(key: string, words: readonly string[]): number {
  return words.reduce((best, word) => Math.max(best, pairScore(key, word)), 0);
}

/** Endings that inflect a name or an office: "Kims", "russischen", "Außenministers". */
const ENDING = /^(?:s|es|n|en|r|er|e|em)$/u;

function pairScore(key: string, word: string): number {
  if (key === word) return 1;
  const [short, long] = key.length < word.length ? [key, word] : [word, key];
  if (short.length >= 3 && long.startsWith(short) && ENDING.test(long.slice(short.length))) return 0.95;
  if (stem(key) === stem(word) && stem(key).length >= 4) return 0.95;
  if (key.length >= 2 && word.startsWith(key)) return 0.8;
  // "das Ministerium" for the Außenministerium: the end of a compound, long enough to be no ending.
  if (key.length >= 6 && word.endsWith(key)) return 0.75;
  // One slip in five letters, two in nine: shorter names would turn into other names.
  const most = key.length >= 9 ? 2 : key.length >= 5 ? 1 : 0;
  return most > 0 && distance(key, word) <= most ? 0.7 : 0;
}

const stem = (key: string): string => key.replace(/(?:es|en|er|em|e|s|n)$/u, '');
