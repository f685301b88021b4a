/** Names in two English words that are one German word, which no likeness of letters finds; inhabitants and adjectives too. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bnorth korea(?:ns?)?\b/giu, 'Nordkorea'],
  [/\bsouth korea(?:ns?)?\b/giu, 'Südkorea'],
  [/\bsouth africa(?:ns?)?\b/giu, 'Südafrika'],
  [/\bnew zealand(?:ers?)?\b/giu, 'Neuseeland'],
  [/\bsaudi arabia(?:ns?)?\b/giu, 'Saudi-Arabien'],
  [/\bunited states(?: of america)?\b/giu, 'USA'],
  [/\bunited kingdom\b/giu, 'Großbritannien'],
  [/\beuropean union\b/giu, 'EU'],
  [/\bunited nations\b/giu, 'UN'],
  [/\bivory coast\b/giu, 'Elfenbeinküste'],
];

/** The question with such names in German, as the reports have them: "North Korea" as "Nordkorea". */
export function withGermanNames(question: string): string {
  return NAMES.reduce((text, [name, german]) => text.replace(name, german), question);
}
