import type { Language } from '../language/question-language.ts';

/** What people say to a bot that is no question to the reports. */
export type ChatPhrase = 'greeting' | 'thanks' | 'check' | 'reports';

type Phrases = Readonly<Record<ChatPhrase, RegExp>>;

/** Said at the start or end of a question, out of politeness. */
const BOT = '(?:,? (?:wortlaut|bot|du|there))?';
const END = '[\\s?!.,]*$';

const PHRASES: Readonly<Record<Language, Phrases>> = {
  de: {
    greeting: new RegExp(
      `^(?:hallo|moin|servus|grüß (?:dich|gott)|guten (?:morgen|tag|abend)|hilfe|befehle|was kannst du(?: alles)?|wer bist du|was bist du|was (?:bedeutet|heißt) [„"]?(?:wörtlich|indirekt|berichtet)[“"]?|wie (?:geht das|funktioniert das|funktionierst du|benutze ich dich))${BOT}${END}`,
      'iu',
    ),
    thanks: new RegExp(`^(?:vielen |tausend |besten )?dank(?:e|eschön)?(?: (?:dir|schön|sehr))?${BOT}${END}`, 'iu'),
    check:
      /^(?:und\s+)?(?:stimmt(?: das| so)?|ist das (?:so|wahr|echt|richtig)|hat (?:er|sie) das (?:so |wirklich )?gesagt|(?:bitte )?prüf\w*(?: das| mal)?|wahr|echt)\s*[?!.]*$/iu,
    reports:
      /^(?:welche|was für) (?:berichte|artikel|quellen|texte) (?:hast|kennst|durchsuchst|liest) du|^(?:von wann|wie alt|wie aktuell) sind (?:die|deine) (?:berichte|artikel|quellen|texte)|^(?:welche|wie viele) berichte gibt es\b/iu,
  },
  en: {
    greeting: new RegExp(
      `^(?:hello|hi|hey|good (?:morning|evening|afternoon)|help|commands|what (?:can|do) you do|what does [“"]?(?:verbatim|indirect|reported)[”"]? mean|who are you|what are you|how (?:does this|do you) work)${BOT}${END}`,
      'iu',
    ),
    thanks: new RegExp(`^(?:many )?(?:thanks|thank you|thx|ty)(?: (?:a lot|so much|very much))?${BOT}${END}`, 'iu'),
    check:
      /^(?:is (?:that|this) (?:true|real|right)|did (?:he|she|they) (?:really )?say (?:that|this)|check(?: this| that)?|true|really)\s*[?!.]*$/iu,
    reports:
      /^(?:which|what) (?:reports|articles|sources) (?:do you (?:have|know|read|search)|are there)|^how (?:old|recent) are (?:the|your) (?:reports|articles|sources)/iu,
  },
};

/** The phrase that a message is, as a whole, and its language; undefined for a question. */
export function readChatPhrase(text: string): { readonly phrase: ChatPhrase; readonly language: Language } | undefined {
  for (const language of ['de', 'en'] as const) {
    for (const phrase of ['greeting', 'thanks', 'check', 'reports'] as const) {
      if (PHRASES[language][phrase].test(text)) return { phrase, language };
    }
  }
  return undefined;
}
