const INFIX =
  /^(?<particle>ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|statt|teil|um|vor|weg|weiter|wieder|zurück|zurueck|zusammen)(?:zu|ge)(?=\p{Ll}{4})/iu;

const PARTICLES = new Set(
  'ab an auf aus bei durch ein fest frei hin hinaus mit nach statt teil um vor weg weiter zu zurück zusammen'.split(
    ' ',
  ),
);

/** A separable verb without what stands after its particle: "auszuweiten" and "ausgeweitet" as "ausweiten", "ausweitet". */
export function withoutInfix(word: string): string {
  return word.replace(INFIX, '$<particle>');
}

/** Whether a word is one that verbs leave at the end of a clause ("ab" of "lehnte … ab"). */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}
