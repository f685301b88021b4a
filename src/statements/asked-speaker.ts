import { type SpeakerEntry, scoreSpeakers } from './speakers.ts';

/** What a question wants to know about speaking. */
export interface AskedSpeaker {
  /** Whether it asks for something said at all: "Was sagte Lawrow zu …?", "Wer forderte …?". */
  readonly asksForStatement: boolean;
  /** Whether the speaker is what is asked for: "Wer nannte … heroisch?", "Who criticised …?". */
  readonly asksWho: boolean;
  /** Whose statement is asked for, best first; empty where nobody is named, or where nobody of that name speaks. */
  readonly speakers: readonly SpeakerEntry[];
  /** The words of the question that name the speaker, as written. */
  readonly asWritten?: string;
}

/** Verbs of saying, demanding and judging in questions, German and English, as the beginning or the whole of a word. */
const SAYING =
  /^(?:sag(?:t|te|ten|en)|gesagt|erklär\p{L}*|äußer\p{L}*|geäußert|meint\p{L}*|gemeint|behaupte\p{L}*|forder\p{L}*|gefordert|verlang\p{L}*|betont\p{L}*|beton\p{L}*|berichte\p{L}*|nenn(?:t|en)|nannte\p{L}*|genannt|bezeichne\p{L}*|kritisier\p{L}*|lob(?:t|te|ten|en)|gelobt|warn(?:t|te|ten|en)|gewarnt|droht\p{L}*|gedroht|versprach\p{L}*|verspricht|versprochen|bestätig\p{L}*|dementier\p{L}*|kündig\p{L}*|angekündigt|schlägt|schlug\p{L}*|vorgeschlagen|begründe\p{L}*|bedauer\p{L}*|beklag\p{L}*|empf(?:iehlt|ahl\p{L}*|ohlen|ehlen)|hoff(?:t|te|ten|en)|glaub(?:t|te|ten|en)|befürchte\p{L}*|erwarte\p{L}*|verurteil\p{L}*|sprach\p{L}*|spricht|gesprochen|antwort\p{L}*|reagier\p{L}*|schrieb\p{L}*|schreibt|geschrieben|teilt\p{L}*|mitgeteilt|wirft|warf\p{L}*|vorgeworfen|räumt\p{L}*|eingeräumt|plädier\p{L}*|zitier\p{L}*|versicher\p{L}*|schätz\p{L}*|rät|riet\p{L}*|begrüß\p{L}*|sagt|said|says?|saying|stated?|states|told|tells?|claim(?:s|ed)?|demand(?:s|ed)?|announc\p{L}*|declar\p{L}*|explain\p{L}*|criticis\p{L}*|criticiz\p{L}*|prais\p{L}*|warn(?:ed|s)|call(?:s|ed)?|describ\p{L}*|promis\p{L}*|threaten\p{L}*|confirm\p{L}*|den(?:y|ied|ies)|suggest\p{L}*|propos\p{L}*|stress\p{L}*|emphasi\p{L}*|quot\p{L}*|think|thinks|thought|believ\p{L}*|hop(?:e|es|ed)|expect\p{L}*|fear(?:s|ed)?|argu\p{L}*|comment\p{L}*|respond\p{L}*|wrote|writes?)$/u;

/** Nouns that ask for something said: "Welche Meinung hat …?", "What is …'s position?". */
const SAID =
  /^(?:meinung|ansicht|aussagen?|äußerung(?:en)?|stellungnahme|forderung(?:en)?|kritik|haltung|reaktion|zitate?|statements?|opinion|quotes?|comments?|reaction|position|standpunkt|vorwurf|vorwürfe)$/u;

const WHO = /^(?:wer|who|wessen|whose|wem|von wem|laut wem)\b/iu;

/** What comes between the verb and the speaker, or ends the speaker's name. */
const AFTER_NAME =
  /^(?:zu|zur|zum|über|von|vom|auf|an|am|in|im|bei|beim|mit|nach|für|gegen|wegen|dass|ob|dazu|darüber|laut|seit|vor|about|on|regarding|concerning|to|at|in|of|for|against|after|during|that|say|says|said|think|want|demand|call|warn|claim|nicht|denn|eigentlich|heute|gestern|zuletzt|genau)$/iu;
const BEFORE_NAME =
  /^(?:was|wie|warum|wovor|worauf|wofür|wogegen|wozu|womit|woran|wann|wo|what|how|why|when|where|hat|haben|hatte|hatten|did|does|do|has|have|had|is|was|were|ist|sind|wird|werden|laut|nach|sich|es|denn|eigentlich|auch|genau|alles)$/iu;
const LAUT = /(?:^|\s)(?:laut|according to|zufolge)(?:\s|$)/iu;

/** Which speaker a German or English question asks for, and whether it asks for something said. */
export function askedSpeaker(question: string, entries: readonly SpeakerEntry[]): AskedSpeaker {
  const words = question.normalize('NFKC').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const lower = words.map((word) => word.toLowerCase());
  const verbs = lower.flatMap((word, i) => (SAYING.test(word) ? [i] : []));
  const asksForStatement = verbs.length > 0 || lower.some((word) => SAID.test(word)) || LAUT.test(question);
  const asksWho = asksForStatement && WHO.test(question.trim());
  if (!asksForStatement || asksWho) return { asksForStatement, asksWho, speakers: [] };
  for (const phrase of speakerPhrases(words, lower, verbs)) {
    const scored = scoreSpeakers(inGerman(phrase), entries);
    const speakers = scored.filter(({ score }) => score >= (scored[0]?.score ?? 0) - TIE).map(({ entry }) => entry);
    if (speakers.length > 0) return { asksForStatement, asksWho, speakers, asWritten: phrase };
  }
  return { asksForStatement, asksWho, speakers: [] };
}

/** English words for offices and institutions, as a German report writes them. */
const GERMAN: readonly (readonly [RegExp, string])[] = [
  [/\bforeign minister\b/giu, 'Außenminister'],
  [/\bdefen[cs]e minister\b/giu, 'Verteidigungsminister'],
  [/\bprime minister\b/giu, 'Ministerpräsident'],
  [/\bforeign ministry\b/giu, 'Außenministerium'],
  [/\bdefen[cs]e ministry\b/giu, 'Verteidigungsministerium'],
  [/\bministry\b/giu, 'Ministerium'],
  [/\bchancellor\b/giu, 'Kanzler'],
  [/\bpresident\b/giu, 'Präsident'],
  [/\bpolice\b/giu, 'Polizei'],
  [/\bgovernment\b/giu, 'Regierung'],
  [/\bcourt\b/giu, 'Gericht'],
  [/\bspokes(?:man|woman|person)\b/giu, 'Sprecher'],
  [/\brussian\b/giu, 'russisch'],
  [/\bgerman\b/giu, 'deutsch'],
  [/\bfrench\b/giu, 'französisch'],
  [/\bnorth korean\b/giu, 'nordkoreanisch'],
  [/\bamerican\b/giu, 'amerikanisch'],
  [/\bchinese\b/giu, 'chinesisch'],
  [/\bbritish\b/giu, 'britisch'],
  [/\bukrainian\b/giu, 'ukrainisch'],
];

const inGerman = (phrase: string): string =>
  GERMAN.reduce((text, [english, german]) => text.replace(english, german), phrase);

/** "der russische Außenminister" is the minister, though his ministry begins alike; two people of one surname are both meant. */
const TIE = 0.02;

/** Stretches of words where a speaker may be named: around each verb of saying, longest first. */
function speakerPhrases(words: readonly string[], lower: readonly string[], verbs: readonly number[]): string[] {
  const phrases: string[] = [];
  const from = (start: number, step: 1 | -1): void => {
    const run: string[] = [];
    for (let i = start; i >= 0 && i < words.length; i += step) {
      const word = lower[i] ?? '';
      if (run.length === 0 && BEFORE_NAME.test(word)) continue;
      if (AFTER_NAME.test(word) || BEFORE_NAME.test(word) || verbs.includes(i)) break;
      if (step === 1) run.push(words[i] ?? '');
      else run.unshift(words[i] ?? '');
    }
    for (let length = run.length; length > 0; length -= 1)
      phrases.push((step === 1 ? run.slice(0, length) : run.slice(-length)).join(' '));
  };
  for (const verb of verbs) {
    from(verb + 1, 1);
    from(verb - 1, -1);
  }
  lower.forEach((word, i) => {
    if (SAID.test(word)) {
      from(i + 1, 1);
      from(i + 2, 1);
      from(i - 1, -1);
    } else if (/^(?:laut|to|nach|hat|haben|hatte|did|does|has|von|vom)$/u.test(word)) from(i + 1, 1);
    else if (word === 'zufolge') from(i - 1, -1);
  });
  return [...new Set(phrases)].filter((phrase) => /\p{Lu}/u.test(inGerman(phrase))).sort((a, b) => b.length - a.length);
}
