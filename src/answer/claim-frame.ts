import type { Archive } from '../archive/archive.ts';
import { findQuotations } from '../statements/quotations.ts';
import { type Claim, toClaim } from './claim.ts';
import { isName, speakerIn } from './frame-speaker.ts';

/** Who is said to have said the words, told by the claim itself. */
export interface FramedClaim {
  readonly words: Claim;
  readonly speaker: string;
  /** What stands before the words and after them: verb of saying and name; one of them may be empty. */
  readonly before: string;
  readonly after: string;
  /** Whether quotation marks divide the words from the frame. */
  readonly isQuoted: boolean;
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
/** "Lawrow: …", "Lawrow sagte: …"; "1:0" is no frame. */
const HEAD = new RegExp(
  `^${NAME.replace('speaker', 'introduced')}(?<saying>\\s+(?:hat\\s+)?(?:${SAYING}|gesagt))?\\s*:\\s+(?<words>.+)$`,
  'su',
);

/** The words without their frame and whom it names; absent where the claim has no frame, or nothing but one. */
export function withoutFrame({ text }: Claim, archive: Archive): FramedClaim | undefined {
  return quotedInFrame(text, archive) ?? saidInFrame(text, archive);
}

/** Before a quotation, to its start: "Lawrow sagte am Samstag: ", "Wie Lawrow sagte, ", "Laut Lawrow ". */
const FRAME_BEFORE = /^\s*$|:\s*$|^\s*(?:so|wie)\s[^,]*,\s*$|^\s*(?:laut|nach)\s+(?:\S+\s+){1,6}$/isu;
/** Behind a quotation, to the end: ", sagte Lawrow am Samstag.", " – Lawrow", " (Lawrow)". */
const FRAME_AFTER = /^[\s.!?]*$|^[.!?]*\s*[,–—(-][^.!?]*(?:\.\s?[^.!?]*){0,2}[.!?)\s]*$/su;

/** A claim of one quotation and who is said to have said it, with nothing else. */
function quotedInFrame(text: string, archive: Archive): FramedClaim | undefined {
  const [quotation, ...others] = findQuotations(text);
  if (!quotation || others.length > 0) return undefined;
  const [before, after] = [text.slice(0, quotation.start), text.slice(quotation.end)];
  if (!FRAME_BEFORE.test(before) || !FRAME_AFTER.test(after)) return undefined;
  const speaker = speakerIn(text, quotation, archive);
  const words = toClaim(text.slice(quotation.start + 1, quotation.end - 1));
  if (speaker === undefined || words.wording.length === 0) return undefined;
  return { words, speaker, before, after, isQuoted: true };
}

function saidInFrame(text: string, archive: Archive): FramedClaim | undefined {
  const groups = (TAIL.exec(text) ?? HEAD.exec(text))?.groups;
  const unsaid = groups?.signed ?? groups?.bracketed ?? (groups?.saying === undefined ? groups?.introduced : undefined);
  if (unsaid !== undefined && !isName(unsaid, archive)) return undefined;
  const speaker = unsaid ?? groups?.speaker ?? groups?.introduced;
  if (!groups?.words || !speaker) return undefined;
  const words = toClaim(groups.words);
  if (words.wording.length === 0) return undefined;
  const start = text.indexOf(groups.words);
  return {
    words,
    speaker: speaker.replace(/[.,]$/u, ''),
    before: text.slice(0, start),
    after: text.slice(start + groups.words.length),
    isQuoted: false,
  };
}
