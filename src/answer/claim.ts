import { isSpoken, toWording, type WordingToken } from '../language/wording.ts';

/** A claimed quote taken apart. */
export interface Claim {
  /** Without white space around it. */
  readonly text: string;
  /** Without marks and ellipses at its edges; empty where nothing is claimed. */
  readonly wording: readonly WordingToken[];
}

/** Who is said to have said the words, told by the claim itself. */
export interface FramedClaim {
  readonly words: Claim;
  readonly speaker: string;
  /** The words of the claim that are its frame: verb of saying and name. */
  readonly frame: readonly string[];
}

const SAYING =
  '(?:so|sagt|sagte|sagten|erklärt|erklärte|erklärten|betont|betonte|meint|meinte|versichert|versicherte|ergänzte|warnt|warnte|behauptet|behauptete|schreibt|schrieb|berichtet|berichtete|kritisiert|kritisierte|forderte|fordert|said|says)';
/** One to six words without a comma, at least one of them with a capital: "Lawrow", "der russische Außenminister". */
const NAME = "(?<speaker>(?=[^,]*\\p{Lu})[\\p{L}\\p{N}.'’-]+(?:\\s+[\\p{L}\\p{N}.'’-]+){0,5}?)";
/** "…, sagte Lawrow", "… – Sergej Lawrow", "… (Lawrow)". */
const TAIL = new RegExp(
  `^(?<words>.+?)(?:\\s*[,–—-]\\s*["“”«»‘’]?\\s*${SAYING}\\s+${NAME}|\\s+[–—]\\s*${NAME.replace('speaker', 'signed')}|\\s*\\(${NAME.replace('speaker', 'bracketed')}\\))\\s*[.!]?$`,
  'su',
);
/** "Lawrow: …", "Lawrow sagte: …". */
const HEAD = new RegExp(`^${NAME}(?:\\s+(?:hat\\s+)?(?:${SAYING}|gesagt))?\\s*:\\s*(?<words>.+)$`, 'su');

/** A claim from the text a user gave. */
export function toClaim(text: string): Claim {
  const trimmed = text.trim();
  const tokens = toWording(trimmed);
  const first = tokens.findIndex(isSpoken);
  const last = tokens.findLastIndex((token) => isSpoken(token) || token.text === '?' || token.text === '!');
  return { text: trimmed, wording: first < 0 ? [] : tokens.slice(first, last + 1) };
}

/** The words without their frame and whom it names; absent where the claim has no frame, or nothing but one. */
export function withoutFrame({ text }: Claim): FramedClaim | undefined {
  const groups = (TAIL.exec(text) ?? HEAD.exec(text))?.groups;
  const speaker = groups?.speaker ?? groups?.signed ?? groups?.bracketed;
  if (!groups?.words || !speaker) return undefined;
  const words = toClaim(groups.words);
  if (words.wording.length === 0) return undefined;
  const frame = toWording(text.replace(groups.words, ' '))
    .filter(isSpoken)
    .map((token) => token.text);
  return { words, speaker: speaker.replace(/[.,]$/u, ''), frame };
}
