/** Folded number words of German and English. "ein", "eine" and "one" are left out: they are articles and pronouns. */
const VALUES: ReadonlyMap<string, string> = toFigures({
  eins: 1, zwei: 2, zwo: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwolf: 12,
  dreizehn: 13, vierzehn: 14, funfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20, dreissig: 30,
  vierzig: 40, funfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90, hundert: 100, tausend: 1000,
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, hundred: 100, thousand: 1000,
}); // biome-ignore format: a table

/** The figure that a folded word stands for, in digits without thousands separators; undefined where it is no number. */
export function numberOf(folded: string): string | undefined {
  const figure = VALUES.get(folded);
  if (figure !== undefined || LETTER_FIRST.test(folded)) return figure;
  if (!/^\p{N}/u.test(folded) || /\p{L}/u.test(folded)) return undefined;
  return /^\d{1,3}(?:\.\d{3})+$/.test(folded) ? folded.replaceAll('.', '') : folded;
}

/** Most words end here, and quickly. */
const LETTER_FIRST = /^[a-z]/;

function toFigures(values: Readonly<Record<string, number>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(values).map(([word, value]) => [word, String(value)]));
}
