/** Words that stand after a hyphen which replaces a part of a word ("Vor- und Nachteile") rather than divides one. */
const AFTER_SUSPENDED_HYPHEN = new Set(
  'und oder bzw beziehungsweise respektive sowie als bis wie noch aber statt anstatt nicht et'.split(' '),
);

/** Adjectives that are joined as equals, so that the hyphen is theirs: "deutsch-französisch", "rot-grün". */
const EQUAL = '(?:\\p{Ll}*isch|deutsch|sozial|liberal|konservativ|national|schwarz|rot|grün|gelb|blau|weiß|braun)';
const COORDINATED = [new RegExp(`^${EQUAL}$`, 'u'), new RegExp(`^${EQUAL}(?:e[mnrs]?)?$`, 'u')] as const;

/**
 * The lines of one paragraph as one text, white space folded.
 *
 * A hyphen at the end of a line that only divides a word is typography, and is taken away with the line break
 * ("Vorrats-|datenspeicherung"). One that belongs to the word stays ("FDP-|Politikerin"), and one that stands for a part
 * of a word keeps its space ("Ein-|und Ausfuhr").
 */
export function joinLines(lines: readonly string[]): string {
  const folded = lines.map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '');
  const parts = folded.map((line, index) => {
    const after = folded[index + 1];
    return after === undefined ? line : beforeBreak(line, after);
  });
  return parts.join('');
}

/** A line with what stands between it and the next one: a space, nothing, or nothing in the place of its hyphen. */
function beforeBreak(line: string, after: string): string {
  const part = /([\p{L}\p{N}]+)[-‐]$/u.exec(line)?.[1];
  const rest = /^[\p{L}\p{N}]+/u.exec(after)?.[0];
  if (!part || !rest || AFTER_SUSPENDED_HYPHEN.has(rest)) return `${line} `;
  return belongsToWord(part, rest) ? line : line.slice(0, -1);
}

/** "FDP-Politikerin", "EU-weit", "20-jährig", "deutsch-französisch": written with a hyphen on one line as well. */
function belongsToWord(part: string, rest: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(rest) || /[\p{Lu}\p{N}]$/u.test(part) || part.length === 1 || areEqual(part, rest);
}

const areEqual = (part: string, rest: string) => COORDINATED[0].test(part) && COORDINATED[1].test(rest);
