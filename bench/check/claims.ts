import type { VerdictKind } from '../../src/answer/verdict.ts';
import { areApart, surnameOf } from './people.ts';
import { createRandom } from './random.ts';

/** A claimed quote and the verdict it must get. */
export interface BenchClaim {
  readonly kind: string;
  readonly expected: VerdictKind;
  readonly claim: string;
  readonly speaker?: string;
  /** Document the claim was made from: a hash of it decides on which half the claim lies. */
  readonly doc: string;
}

/** Words that claims are made from, with white space folded. */
export interface Source {
  readonly doc: string;
  readonly text: string;
  /** The person who says them, by the fullest name in the article; absent where it is not a person, or not sure who. */
  readonly person?: string;
}

export interface Material {
  /** Annotated quotes and sentences of indexed articles, each standing in one paragraph. */
  readonly sources: readonly Source[];
  /** Sentences of the same articles that touch no annotated quote, nor its frame. */
  readonly unspoken: readonly Source[];
  /** Sentences of articles that are not indexed. */
  readonly leftOut: readonly Source[];
  /** Full text of the indexed articles, to recognise an altered claim that stands somewhere by chance. */
  readonly everything: string;
}

type Maker = (words: string[], source: Source, dice: Dice) => { claim: string; speaker?: string } | undefined;

interface Dice {
  random(): number;
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
  other(source: Source): Source;
  /** Those who speak in some article, or in one. */
  people: readonly string[];
  peopleOf(doc: string): readonly string[];
}

/** Fewest words of a claim that gets altered: of three words, one changed leaves nothing to tell. */
const SHORTEST_ALTERED = 5;
const NAME = /^\p{Lu}\p{Ll}{2,}$/u;
const NEGATIONS = ['nicht', 'nie', 'kein', 'keine', 'keinen', 'niemals', 'nichts'];
const MARKS = [
  ['„', '“'],
  ['»', '«'],
  ['"', '"'],
  ['“', '”'],
  ['', ''],
] as const;

const MAKERS: Readonly<Record<string, readonly [VerdictKind, Maker]>> = {
  verbatim: ['verbatim', (words, _, dice) => ({ claim: words.join(dice.random() < 0.2 ? '  ' : ' ') })],
  'word changed': [
    'altered',
    (words, source, dice) => {
      const at = inside(words, dice);
      const other = dice
        .other(source)
        .text.split(' ')
        .filter((word) => /^\p{L}{3,}$/u.test(word));
      return other.length === 0 ? undefined : { claim: words.with(at, dice.pick(other)).join(' ') };
    },
  ],
  'word dropped': ['altered', (words, _, dice) => ({ claim: words.toSpliced(inside(words, dice), 1).join(' ') })],
  'word added': [
    'altered',
    (words, source, dice) => {
      const other = dice
        .other(source)
        .text.split(' ')
        .filter((word) => /^\p{L}{2,}$/u.test(word));
      return other.length === 0
        ? undefined
        : { claim: words.toSpliced(inside(words, dice), 0, dice.pick(other)).join(' ') };
    },
  ],
  'number swapped': [
    'altered',
    (words, _, dice) => {
      const at = words.findIndex((word, i) => i > 0 && i < words.length - 1 && /^\d+/u.test(word));
      if (at < 0) return undefined;
      return {
        claim: words
          .with(
            at,
            (words[at] ?? '').replace(/\d+/u, (n) => String(Number(n) + 1 + dice.below(9))),
          )
          .join(' '),
      };
    },
  ],
  'name swapped': [
    'altered',
    (words, source, dice) => {
      const at = words.findIndex((word, i) => i > 0 && i < words.length - 1 && NAME.test(word));
      const names = dice
        .other(source)
        .text.split(' ')
        .slice(1)
        .filter((word) => NAME.test(word));
      return at < 0 || names.length === 0 ? undefined : { claim: words.with(at, dice.pick(names)).join(' ') };
    },
  ],
  negation: [
    'altered',
    (words, _, dice) => {
      const at = words.findIndex((word, i) => i > 0 && i < words.length - 1 && NEGATIONS.includes(word));
      if (at > 0) return { claim: words.toSpliced(at, 1).join(' ') };
      return { claim: words.toSpliced(inside(words, dice), 0, dice.pick(NEGATIONS)).join(' ') };
    },
  ],
  'order swapped': [
    'altered',
    (words, _, dice) => {
      const at = Math.min(inside(words, dice), words.length - 3);
      const [a, b] = [words[at] ?? '', words[at + 1] ?? ''];
      if (dice.random() < 0.6)
        return {
          claim: words
            .with(at, b)
            .with(at + 1, a)
            .join(' '),
        };
      const half = Math.floor(words.length / 2);
      return { claim: [...words.slice(half), ...words.slice(0, half)].join(' ') };
    },
  ],
  spliced: [
    'spliced',
    (words, source, dice) => {
      const other = dice.other(source).text.split(' ');
      if (other.length < SHORTEST_ALTERED) return undefined;
      const joint = dice.pick([' ', ' ', ' … ', ' [...] ']);
      if (dice.random() < 0.5) return { claim: words.join(' ') + joint + other.join(' ') };
      const [x, y] = [Math.ceil(words.length / 2), Math.floor(other.length / 2)];
      return x < 4 || other.length - y < 4
        ? undefined
        : { claim: words.slice(0, x).join(' ') + joint + other.slice(y).join(' ') };
    },
  ],
  'right speaker': [
    'verbatim',
    (words, { person, text }, dice) => {
      // Nobody quotes themselves by name: such words are the act of speaking, told by the reporter.
      if (person === undefined || text.includes(surnameOf(person))) return undefined;
      return { claim: words.join(' '), speaker: dice.random() < 0.5 ? person : surnameOf(person) };
    },
  ],
  'speaker swapped': [
    'other-speaker',
    (words, { person, doc }, dice) => {
      const speaker = dice.pick(dice.random() < 0.5 ? dice.people : dice.peopleOf(doc));
      return person && speaker && areApart(person, speaker) ? { claim: words.join(' '), speaker } : undefined;
    },
  ],
};

/** Claims that somebody said what nobody in the article is quoted with. */
const UNSPOKEN = 'nobody speaks';

/** So many claims of each kind, made from the sources in an order that the seed decides. */
export function makeClaims(material: Material, perKind: number, seed: number): BenchClaim[] {
  const random = createRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const people = material.sources.flatMap(({ person }) => person ?? []);
  const peopleOf = (doc: string) =>
    material.sources.flatMap((source) => (source.doc === doc ? (source.person ?? []) : []));
  const other = (source: Source): Source => {
    for (;;) {
      const found = pick(material.sources);
      if (found.doc !== source.doc) return found;
    }
  };
  const dice: Dice = { random, below, pick, other, people, peopleOf };
  const claims: BenchClaim[] = [];
  /** Kind, document, words and speaker of what was made: few quotes have a person for sure, and none counts twice. */
  const made = new Set<string>();
  const isNew = (...parts: readonly string[]) => made.size < made.add(parts.join('\n')).size;
  for (const [kind, [expected, make]] of Object.entries(MAKERS)) {
    for (let n = 0; n < perKind; ) {
      const source = pick(material.sources);
      const words = source.text.split(' ');
      if (expected !== 'verbatim' && expected !== 'other-speaker' && words.length < SHORTEST_ALTERED) continue;
      const result = make(words, source, dice);
      if (!result || (expected !== 'verbatim' && expected !== 'other-speaker' && standsIn(result.claim, material)))
        continue;
      if (!isNew(kind, source.doc, result.claim, result.speaker ?? '')) continue;
      const [open, close] = pick(MARKS);
      claims.push({ ...result, claim: open + result.claim + close, kind, expected, doc: source.doc });
      n += 1;
    }
  }
  for (let n = 0; n < perKind; ) {
    const { text, doc } = pick(material.unspoken);
    const speaker = pick(peopleOf(doc));
    if (!speaker || !isNew(UNSPOKEN, doc, text, speaker)) continue;
    claims.push({ kind: UNSPOKEN, expected: 'other-speaker', claim: text, speaker, doc });
    n += 1;
  }
  for (let n = 0; n < perKind; n += 1) {
    const source = pick(material.leftOut);
    if (!standsIn(source.text, material))
      claims.push({ kind: 'left out', expected: 'not-found', claim: source.text, doc: source.doc });
  }
  return claims;
}

function inside(words: readonly string[], dice: Dice): number {
  return 1 + dice.below(words.length - 2);
}

function standsIn(claim: string, { everything }: Material): boolean {
  const bare = bareText(claim);
  return everything.includes(bare) || everything.includes(bare.slice(0, 1).toUpperCase() + bare.slice(1));
}

/** Text without quotation marks and with single spaces. */
export function bareText(text: string): string {
  return text
    .replace(/["„“”»«‚‘’']/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
