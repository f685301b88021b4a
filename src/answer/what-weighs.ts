import { fold } from '../language/fold.ts';
import { numberOf } from '../language/number-words.ts';
import { isSpoken, toWording } from '../language/wording.ts';
import { findQuotations } from '../statements/quotations.ts';
import { alignWhole } from './align-wordings.ts';
import { contentStems } from './content-stems.ts';
import { relate } from './same-statement.ts';
import { isNegation } from './word-diff.ts';

/** What two wordings of one statement may have otherwise that changes what is said. */
export type Weight = 'number' | 'negation' | 'name' | 'day' | 'modality' | 'qualifier' | 'quotation';

/**
 * Of the words of the longer wording, this share is the same where a denial in one only is a denial of the other:
 * reworded, "nicht besetzt" is "unbesetzt". A qualifier in one only says so in half as close a wording: it denies nothing.
 */
const LEAST_SAME = 0.7;
const LEAST_SAME_QUALIFIED = 0.5;

const DAY =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)/u;

/** Modal verbs by what they say: "darf" is not "muss"; "soll" and "will" tell one plan of two subjects. */
const MODALS: readonly RegExp[] = [/^soll|^woll|^will/u, /^konn|^kann/u, /^muss/u, /^durf|^darf/u];

/** Words that say how sure, how much or how far; those of one line say the same. */
const QUALIFIERS: readonly RegExp[] = [
  /^(?:sehr|besonders|aussert)$/u,
  /^(?:rund|etwa|circa|ungefahr|zirka)$/u,
  /^(?:fast|knapp|beinahe|nahezu)$/u,
  /^(?:nur|lediglich|bloss)$/u,
  /^kaum$/u,
  /^(?:mindestens|wenigstens)$/u,
  /^(?:hochstens|maximal)$/u,
  /^(?:mutmasslich|angeblich|vermutlich|offenbar|moglicherweise|wahrscheinlich|wohl)/u,
];

/**
 * What two wordings of one statement have otherwise that no reader should overlook, each once: other numbers, days or
 * modal verbs in both, a name or country of each that the other has nothing for, a negation or a qualifier in one only,
 * other words of one quotation between the marks. Another name for the same does not weigh, nor does a number that only
 * one has: the other says less.
 */
export function whatWeighs(a: string, b: string): Weight[] {
  const [x, y] = [foldedWords(a), foldedWords(b)];
  const found: Readonly<Record<Weight, boolean>> = {
    number: areOther(numbersOf(x), numbersOf(y)),
    negation: oneDenies(a, b),
    name: relate(a, b)
      .conflicts()
      .some((conflict) => conflict === 'name' || conflict === 'country'),
    day: areOther(kept(x, DAY), kept(y, DAY)),
    modality: areOther(groupsIn(x, MODALS), groupsIn(y, MODALS)),
    qualifier: shareOfSame(a, b) >= LEAST_SAME_QUALIFIED && !areEqual(groupsIn(x, QUALIFIERS), groupsIn(y, QUALIFIERS)),
    quotation: quoteOtherwise(a, b),
  };
  return (Object.keys(found) as Weight[]).filter((weight) => found[weight]);
}

function foldedWords(text: string): string[] {
  return toWording(text).flatMap((token) => (isSpoken(token) ? fold(token.text) : []));
}

/** Figures, from digits or words; none of names such as "G7". */
const numbersOf = (words: readonly string[]) => new Set(words.flatMap((word) => numberOf(word) ?? []));
const kept = (words: readonly string[], wanted: RegExp) =>
  new Set(words.flatMap((word) => wanted.exec(word)?.[0] ?? []));

/** Which of some groups of words stand among the words. */
function groupsIn(words: readonly string[], groups: readonly RegExp[]): Set<number> {
  return new Set(groups.flatMap((group, id) => (words.some((word) => group.test(word)) ? id : [])));
}

/** Whether each has one that the other has not. */
function areOther<T>(x: ReadonlySet<T>, y: ReadonlySet<T>): boolean {
  return [...x].some((one) => !y.has(one)) && [...y].some((one) => !x.has(one));
}

function areEqual<T>(x: ReadonlySet<T>, y: ReadonlySet<T>): boolean {
  return x.size === y.size && [...x].every((one) => y.has(one));
}

function oneDenies(a: string, b: string): boolean {
  if (shareOfSame(a, b) < LEAST_SAME) return false;
  const steps = alignedWords(a, b);
  const missing = steps.some((step) => step.op === 'missing' && isNegation(step.source.text));
  const added = steps.some((step) => step.op === 'added' && isNegation(step.claimed.text));
  return missing !== added;
}

/** 0..1: share of the longer wording's words that the other has in the same order. */
function shareOfSame(a: string, b: string): number {
  const same = alignedWords(a, b).filter(({ op }) => op === 'same').length;
  return same / Math.max(1, foldedWords(a).length, foldedWords(b).length);
}

function alignedWords(a: string, b: string) {
  return alignWhole(toWording(a).filter(isSpoken), toWording(b).filter(isSpoken));
}

/** Whether both quote the same, and not in the same words: „direkte Kontakte“ and „direkte Kontakte in naher Zukunft“. */
function quoteOtherwise(a: string, b: string): boolean {
  const [x, y] = [quotationsOf(a), quotationsOf(b)];
  const ownX = x.filter(({ words }) => !y.some((other) => other.words === words));
  const ownY = y.filter(({ words }) => !x.some((other) => other.words === words));
  return ownX.some(({ stems }) => ownY.some((other) => [...stems].some((stem) => other.stems.has(stem))));
}

function quotationsOf(text: string): { words: string; stems: ReadonlySet<string> }[] {
  return findQuotations(text).map(({ start, end }) => {
    const inside = text.slice(start, end);
    return { words: foldedWords(inside).join(' '), stems: contentStems(inside) };
  });
}
