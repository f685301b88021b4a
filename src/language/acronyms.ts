/** An acronym in a text: two to six capitals, "EZB". */
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu;

/** Words with a capital in a row, with the little words that names of institutions hold: "Amt für Statistik". */
const CAPITALS = /\p{Lu}\p{L}+(?:(?:[ -]| (?:für|und|der|des|zur) )\p{Lu}\p{L}+){0,4}/gu;

/** An inner letter of an acronym starts a later part of a compound, not earlier in the word than this. */
const SHORTEST_PART = 3;
/** A single word must be this many letters long for each one of its acronym: "Volkswagen", but not "Vertrag" for "VG". */
const LETTERS_EACH = 5;

/** The acronyms of a text. */
export function acronymsIn(text: string): string[] {
  return text.match(ACRONYM) ?? [];
}

/**
 * The text with each institution that is written out as its acronym, where it is one of those given: "Europäische
 * Zentralbank" as "EZB". The same text where nothing is spelled by one.
 */
export function abbreviate(text: string, acronyms: readonly string[]): string {
  if (acronyms.length === 0) return text;
  return text.replace(CAPITALS, (run) => {
    const words = run.split(/(?<=[ -])/u);
    for (let from = 0; from < words.length; from += 1) {
      for (let to = words.length; to > from; to -= 1) {
        const name = words.slice(from, to).join('');
        const acronym = acronyms.find((letters) => spells(letters, name));
        if (acronym) return [...words.slice(0, from), acronym, ...words.slice(to).map((word) => ` ${word}`)].join('');
      }
    }
    return run;
  });
}

/** Whether the letters are the initials of the name's words, in order, with starts of parts of compounds in between. */
function spells(acronym: string, name: string): boolean {
  const words = name.match(/\p{Lu}\p{L}+/gu) ?? [];
  if (words.length === 1 && name.length < LETTERS_EACH * acronym.length) return false;
  let rest = acronym.toLowerCase();
  for (const [i, word] of words.entries()) {
    const letters = word.toLowerCase();
    if (!rest.startsWith(letters.slice(0, 1))) return false;
    rest = rest.slice(1);
    // The initials of the words to come are theirs.
    const needed = words.length - i - 1;
    let at = SHORTEST_PART;
    while (rest.length > needed) {
      const found = letters.indexOf(rest.slice(0, 1), at);
      if (found < 0) break;
      at = found + SHORTEST_PART;
      rest = rest.slice(1);
    }
  }
  return rest === '';
}
