/** Words that only link new words to the question before. */
const LINK =
  /^(?:(?:und|aber|oder|and|but|or)\s+)?(?:(?:was ist|wie ist es|wie steht es) mit\s+|(?:what|how) about\s+)?/iu;
const END = /[\s?!.]+$/u;

/** Prepositions that stand for each other: "zu Kursk", "über Wonsan". */
const PREPOSITIONS: readonly (readonly string[])[] = [
  ['zu', 'zum', 'zur', 'über', 'about', 'on'],
  ['in', 'im'],
  ['an', 'am', 'at'],
  ['bei', 'beim'],
  ['von', 'vom', 'from'],
  ['nach', 'to'],
  ['mit', 'with'],
  ['gegen', 'against'],
  ['für', 'for'],
  ['auf'],
];
/** A noun or name, with an article and adjectives before it: "das russische Außenministerium", "Choe Son Hui". */
const NOUN = '(?:\\p{Ll}+ ){0,3}\\p{Lu}[\\p{L}\\p{N}’-]*(?: \\p{Lu}[\\p{L}\\p{N}’-]*)*';
const ONLY_NOUN = new RegExp(`^${NOUN}$`, 'u');
const NAMES = /(?<=\S )\p{Lu}[\p{L}\p{N}’-]*(?: \p{Lu}[\p{L}\p{N}’-]*)*/gu;

const QUESTION_WORD =
  /^(?:wer|wen|wem|wessen|was|wo|wohin|woher|wann|warum|weshalb|wieso|wie|wor\w+|wo\w+|welche[rsnm]?|who|whom|whose|what|where|when|why|how|which)\b/iu;
/** Words that point back; "das" and "dies" where they are no articles. */
const POINTER =
  /(?<!\p{L})(?:er|sie|es|ihn|ihm|ihr|dort|da|dazu|davon|damit|dabei|dafür|dagegen|it|he|she|they|him|them|that|there|(?:das|dies|diese[rsnm]?|this|these)(?! (?:\p{Ll}+ )?\p{Lu}))(?!\p{L})/u;
/** Who is asked about what they say, and what about: "Was sagte Lawrow zu Kursk". */
const SAID = new RegExp(`^(?<asks>[Ww]as \\p{Ll}+|[Ww]hat (?:did|does|do|has)) (?<who>${NOUN})(?<rest>.*)$`, 'u');
const ABOUT = new RegExp(`(?<!\\p{L})(?:${PREPOSITIONS[0]?.join('|')}) ${NOUN}`, 'u');

/**
 * What new words ask after a question: the question with them in their place ("Was sagte Lawrow zu Kursk?", "und zu
 * Wonsan?"), or both one after the other. Undefined where they are a question of their own.
 */
export function toFollowUp(earlier: string, text: string): string | undefined {
  const [before, words] = [earlier.replace(END, ''), text.replace(LINK, '').replace(END, '')];
  const preposition = PREPOSITIONS.flat().find((one) => words.toLowerCase().startsWith(`${one} `));
  if (preposition !== undefined) return `${withPlace(before, words, preposition)}?`;
  if (asksAnew(words)) return withTopic(before, words);
  const withOther = ONLY_NOUN.test(words) && !QUESTION_WORD.test(words) ? withNoun(before, words) : undefined;
  return withOther ?? `${earlier} ${text}`;
}

/** The same preposition has another noun behind it, or the words are added. */
function withPlace(before: string, words: string, preposition: string): string {
  const group = PREPOSITIONS.find((one) => one.includes(preposition)) ?? [preposition];
  const place = new RegExp(`(?<!\\p{L})(?:${group.join('|')}) ${NOUN}`, 'u');
  return place.test(before) ? before.replace(place, () => words) : `${before} ${words}`;
}

/** Somebody else is asked about: who speaks, or the only name. */
function withNoun(before: string, noun: string): string | undefined {
  const said = SAID.exec(before)?.groups;
  if (said) return `${said.asks} ${noun}${said.rest}?`;
  const names = [...before.matchAll(NAMES)];
  const [name] = names;
  return name && names.length === 1
    ? `${before.slice(0, name.index)}${noun}${before.slice(name.index + name[0].length)}?`
    : undefined;
}

/** A question word and a noun, and nothing that points back. */
function asksAnew(words: string): boolean {
  return QUESTION_WORD.test(words) && !POINTER.test(words) && words.search(/(?<=\S )\p{Lu}/u) >= 0;
}

/** "Was sagte das Ministerium" after a question about a topic is about that topic; any other question stands alone. */
function withTopic(before: string, words: string): string | undefined {
  const rest = SAID.exec(words)?.groups?.rest;
  const topic = ABOUT.exec(before)?.[0];
  return rest !== undefined && !ABOUT.test(rest) && topic !== undefined && SAID.test(before)
    ? `${words.charAt(0).toUpperCase()}${words.slice(1)} ${topic}?`
    : undefined;
}
