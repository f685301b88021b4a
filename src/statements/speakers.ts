import { distance } from 'fastest-levenshtein';
import type { SpeakerAliases } from '../corpus/speaker-aliases.ts';
import { fold } from '../language/fold.ts';
import { mergeSpellings } from '../language/spelling.ts';
import { toWords } from '../language/words.ts';
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
 * and those whose speaker is not certain belong to nobody.
 */
export function speakersOf(statements: readonly Statement[], aliases: SpeakerAliases = {}): SpeakerEntry[] {
  const named = statements.filter((statement) => statement.speaker?.certain);
  const groups = new Map<string, Statement[]>();
  for (const statement of named) {
    const name = aliasOf(statement.speaker?.name ?? '', aliases);
    groups.set(name, [...(groups.get(name) ?? []), statement]);
  }
  const merged = mergeNames([...groups].map(([name, spoken]) => ({ names: new Set([name]), spoken })));
  return merged
    .map(({ names, spoken }) => toEntry([...names], spoken, aliases))
    .sort((a, b) => b.statements.length - a.statements.length || compare(a.name, b.name));
}

interface Group {
  readonly names: Set<string>;
  readonly spoken: Statement[];
}

function aliasOf(name: string, aliases: SpeakerAliases): string {
  const alias = Object.keys(aliases).find((key) => fold(key) === fold(name));
  return alias === undefined ? name : (aliases[alias] ?? name);
}

function mergeNames(groups: readonly Group[]): Group[] {
  const full = [...groups].sort(
    (a, b) => longestName(b).length - longestName(a).length || compare(longestName(a), longestName(b)),
  );
  const merged: Group[] = [];
  for (const group of full) {
    const hosts = merged.filter((host) => mayBeOne(longestName(host), longestName(group)) && officesAgree(host, group));
    const [host] = hosts;
    if (host && hosts.length === 1) {
      for (const name of group.names) host.names.add(name);
      host.spoken.push(...group.spoken);
    } else {
      merged.push({ names: new Set(group.names), spoken: [...group.spoken] });
    }
  }
  return merged;
}

const longestName = (group: Group): string => [...group.names].reduce((a, b) => (b.length > a.length ? b : a));

/** Same words in any spelling, or the shorter name is the end of the longer one ("Lawrow", "Sergej Lawrow"). */
function mayBeOne(full: string, short: string): boolean {
  const [longer, shorter] = [toKeys(full), toKeys(short)];
  if (longer.join(' ') === shorter.join(' ')) return true;
  const isPerson = !/\p{Ll}/u.test(full[0] ?? '') && longer.length <= 4;
  return (
    isPerson &&
    shorter.length < longer.length &&
    shorter.every((key, i) => key === longer[longer.length - shorter.length + i])
  );
}

function officesAgree(a: Group, b: Group): boolean {
  const [inA, inB] = [offices(a.spoken), offices(b.spoken)];
  return (
    inA.size === 0 || inB.size === 0 || longestName(a) === longestName(b) || [...inA].some((office) => inB.has(office))
  );
}

const offices = (spoken: readonly Statement[]): Set<string> =>
  new Set(spoken.flatMap(({ speaker }) => (speaker?.office ? [fold(speaker.office).split(' ').at(-1) ?? ''] : [])));

function toEntry(names: readonly string[], spoken: readonly Statement[], aliases: SpeakerAliases): SpeakerEntry {
  const name = names.reduce((a, b) => (b.length > a.length || (b.length === a.length && b < a) ? b : a));
  const counts = new Map<string, number>();
  for (const { speaker } of spoken)
    if (speaker?.office) counts.set(speaker.office, (counts.get(speaker.office) ?? 0) + 1);
  const office = [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b))[0]?.[0];
  const others = new Set([
    ...names,
    ...spoken.map(({ speaker }) => speaker?.asWritten ?? ''),
    ...aliasesFor(names, aliases),
  ]);
  const variants = [...others].filter((other) => other !== name && /\p{Lu}/u.test(other)).sort(compare);
  return { name, ...(office && { office }), variants: [name, ...variants], statements: spoken };
}

const aliasesFor = (names: readonly string[], aliases: SpeakerAliases): string[] =>
  Object.entries(aliases).flatMap(([alias, name]) => (names.includes(name) ? [alias] : []));

/** By code unit, which no locale of the machine changes. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Words that name nobody: "der russische Außenminister" is looked for by the other two. */
const EMPTY = new Set([
  'der',
  'die',
  'das',
  'des',
  'dem',
  'den',
  'ein',
  'eine',
  'the',
  'a',
  'of',
  'von',
  'vom',
  'und',
  'and',
  'herr',
  'frau',
  'mr',
  'mrs',
  'ms',
]);

const toKeys = (name: string): string[] =>
  toWords(name)
    .filter(({ text }) => !EMPTY.has(text.toLowerCase()))
    .map(({ text }) => mergeSpellings(fold(text)));

/**
 * Entries that the words may mean, best first, empty where none does. A word matches one of a name, a variant or an
 * office: in another spelling, with a genitive or adjective ending, with a typo, or by its first letters (autocomplete).
 * Every word has to match. An empty query matches all.
 */
export function matchSpeaker(query: string, entries: readonly SpeakerEntry[]): SpeakerEntry[] {
  const asked = toKeys(query);
  return entries
    .map((entry, rank) => ({ entry, rank, score: entryScore(asked, entry) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** 0..1: mean over the asked words of their best match. The whole name counts more than an office or a variant. */
function entryScore(asked: readonly string[], entry: SpeakerEntry): number {
  if (asked.length === 0) return 1;
  const inName = toKeys(entry.name);
  const elsewhere = [...entry.variants, entry.office ?? ''].flatMap(toKeys);
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
  // One slip in five letters, two in nine: shorter names would turn into other names.
  const most = key.length >= 9 ? 2 : key.length >= 5 ? 1 : 0;
  return most > 0 && distance(key, word) <= most ? 0.7 : 0;
}

const stem = (key: string): string => key.replace(/(?:es|en|er|em|e|s|n)$/u, '');
