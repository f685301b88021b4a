import { toMeaningStem } from './same-meaning.ts';
import { PHRASES } from './same-meaning-lists.ts';
import { DAILY_LIFE_PHRASES } from './thesaurus-daily-life.ts';
import { FURTHER_PHRASES } from './thesaurus-further.ts';
import { PUBLIC_LIFE_PHRASES } from './thesaurus-public-life.ts';
import type { WordingToken } from './wording.ts';

/** The words of a phrase by their stems, in their order. A gap lets other words of its clause stand there. */
interface Phrase {
  readonly stems: readonly (string | typeof GAP)[];
  readonly meaning: string;
}

const GAP = Symbol('…');
/** Words that may stand in a gap: "kostete drei Menschen das Leben". */
const WIDEST_GAP = 8;

const byFirst = new Map<string, Phrase[]>();
for (const line of `${PHRASES}\n${PUBLIC_LIFE_PHRASES}\n${DAILY_LIFE_PHRASES}\n${FURTHER_PHRASES}`.split('\n'))
  enter(line);

/** The tokens with each phrase that the lists know as the one word that says the same: "ums Leben" as "gestorben". */
export function joinPhrases(tokens: readonly WordingToken[]): WordingToken[] {
  const stems = tokens.map(({ text }) => toMeaningStem(text));
  const taken = new Set<number>();
  const joined: WordingToken[] = [];
  tokens.forEach((token, at) => {
    if (taken.has(at)) return;
    const found = phraseAt(tokens, stems, at, taken);
    if (!found) {
      joined.push(token);
      return;
    }
    for (const place of found.places) taken.add(place);
    joined.push({ ...token, text: found.meaning, kind: 'word' });
  });
  return joined;
}

/** The longest phrase that begins at a token, and the places of its words. */
function phraseAt(
  tokens: readonly WordingToken[],
  stems: readonly string[],
  at: number,
  taken: ReadonlySet<number>,
): { places: number[]; meaning: string } | undefined {
  for (const { stems: wanted, meaning } of byFirst.get(stems[at] ?? '') ?? []) {
    const places = placesOf(wanted, tokens, stems, at);
    if (places && !places.some((place) => taken.has(place))) return { places, meaning };
  }
  return undefined;
}

function placesOf(
  wanted: Phrase['stems'],
  tokens: readonly WordingToken[],
  stems: readonly string[],
  from: number,
): number[] | undefined {
  const places: number[] = [];
  let at = from;
  for (const [i, stem] of wanted.entries()) {
    if (stem === GAP) {
      const next = wanted[i + 1];
      const reach = stems.slice(at, at + WIDEST_GAP + 1).findIndex((one, ahead) => {
        return one === next && !tokens.slice(at, at + ahead).some(({ kind }) => kind === 'mark');
      });
      if (reach < 0) return undefined;
      at += reach;
    } else {
      if (stems[at] !== stem) return undefined;
      places.push(at);
      at += 1;
    }
  }
  return places;
}

function enter(line: string): void {
  const [written = '', meaning = ''] = line.split('=').map((side) => side.trim());
  // A single word is looked up in the thesaurus as it is written; by its stem it would join others.
  if (meaning === '' || !written.includes(' ')) return;
  const stems = written.split(' ').map((word) => (word === '…' ? GAP : toMeaningStem(word)));
  const [first] = stems;
  if (typeof first !== 'string') throw new RangeError(`a phrase must begin with a word: ${line}`);
  const phrases = byFirst.get(first) ?? [];
  phrases.push({ stems, meaning });
  phrases.sort((a, b) => b.stems.length - a.stems.length);
  byFirst.set(first, phrases);
}
