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

/** "der Papst", "das ukrainische Außenministerium", "der Umweltschützer Finnsson". */
const DESCRIBED = new RegExp(
  `^(?:was|wie) (?:${SAYING}) (?:der|die|das|ein|eine) (?<words>(?:\\p{Ll}[\\p{L}-]+ )*\\p{Lu}[\\p{L}-]+(?<name>(?: \\p{Lu}[\\p{L}-]+)+)?)`,
  'u',
);

/** "the pope", "the interior ministry": English nouns have no capital to end at. */
const DESCRIBED_IN_ENGLISH =
  /^what (?:did|does|has|do) the (?<words>[\p{L}-]+(?: [\p{L}-]+){0,3}?) (?:say|said|claim|demand|think|promise|announce)/u;

/** Whose words a question asks for. */
export interface AskedWho {
  readonly kind: 'name' | 'description';
  /** Of the name, or of the description without its article. */
  readonly words: readonly string[];
  /** Where they stand in the question, from its first to after its last character. */
  readonly start: number;
  readonly end: number;
}

/** Whose words a question asks for, by name or by a description; undefined where it asks for nobody's. */
export function askedWho(question: string): AskedWho | undefined {
  const name = askedName(question);
  // The case of the first word alone does not matter: of the others it tells nouns from adjectives.
  const text = question.trim().replace(/^\p{Lu}/u, (first) => first.toLowerCase());
  const groups = (DESCRIBED.exec(text) ?? DESCRIBED_IN_ENGLISH.exec(text))?.groups;
  const described = name ?? groups?.words;
  const start = described === undefined ? -1 : question.indexOf(described);
  if (described === undefined || start < 0) return undefined;
  const kind = (name ?? groups?.name) === undefined ? 'description' : 'name';
  return { kind, words: described.split(' '), start, end: start + described.length };
}

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
