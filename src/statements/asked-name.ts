/** Verbs that ask for somebody's words when "was" or "what" stands before them. */
const SAYING =
  'sag(?:t|te|ten|en)|meint(?:e|en)?|erklärt(?:e|en)?|äußert(?:e|en)?|forder(?:t|te|ten|n)|verlangt(?:e|en)?|behauptet(?:e|en)?|versprach(?:en)?|verspricht|kritisiert(?:e|en)?|denkt|dachte|hält|hielt';
/** Capitalised, without an article before it: a name rather than a description. */
const NAME = "\\p{Lu}[\\p{L}\\p{N}.'’-]+(?: (?:\\p{Lu}[\\p{L}\\p{N}.'’-]+|von der|von|van der|van|de|al|bin|el))*";

const PATTERNS: readonly RegExp[] = [
  new RegExp(`^was (?:${SAYING}) (?<name>${NAME})(?=[ ?,.!]|$)`, 'iu'),
  new RegExp(
    `^was (?:hat|haben|hatte) (?<name>${NAME}) .*(?:gesagt|gemeint|erklärt|gefordert|behauptet|versprochen)`,
    'iu',
  ),
  new RegExp(`^what (?:did|does|has|do) (?<name>${NAME}) (?:say|said|claim|demand|think|promise|call|announce)`, 'iu'),
];

/** The bare name of the one whose words a question asks for; undefined where it asks for nobody's by name. */
export function askedName(question: string): string | undefined {
  const text = question.normalize('NFKC').trim();
  for (const pattern of PATTERNS) {
    const name = pattern.exec(text)?.groups?.name;
    // The patterns ignore case for their first words only; a name starts with a capital, and is no article.
    if (name && /^\p{Lu}/u.test(name) && !/^(?:Der|Die|Das|Ein|Eine|The|Man|Er|Sie|Es)\b/u.test(name))
      return trimmed(name);
  }
  return undefined;
}

/** Without what an ignored case let in behind the name: "Lawrow über" is Lawrow. */
function trimmed(name: string): string {
  const words = name.split(' ');
  const isPart = (word: string, index: number) =>
    /^(?:\p{Lu}|(?:von|van|de|al|bin|el)$)/u.test(word) || (word === 'der' && /^v[ao]n$/u.test(words[index - 1] ?? ''));
  const end = words.findIndex((word, index) => !isPart(word, index));
  return (end < 0 ? words : words.slice(0, end)).join(' ');
}
