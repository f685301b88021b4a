import type { Span } from './span.ts';

const SEGMENTER = new Intl.Segmenter('de', { granularity: 'sentence' });

const MONTH = /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/u;

/** Abbreviations that a full stop belongs to and a capital often follows. */
const ABBREVIATION =
  /(?:^|[\s("„»:–-])(?:Dr|Prof|h\. ?c|med|phil|jur|rer|nat|theol|habil|Hr|Fr|St|Nr|Abs|Art|Bd|Ca|ca|bzw|vgl|Mio|Mrd|Tsd|evtl|ggf|inkl|exkl|zzgl|sog|Chr|Hl|hl|Mr|Mrs|Ms|Jr|Sr|Sen|Gen|Lt|Col|Capt|Sgt|Ing|Dipl|Mag|Med|Hbf|Str|Tel|Jh|Jhd|Jahrh|geb|gest|gegr|verh|röm|kath|ev|engl|dt|frz|russ|lat|griech|ital|span|franz|amerik|österr|schweiz|d\. h|z\. B|z\.B|d\.h|u\. a|u\.a|i\. d|o\. ä|v\. a|v\. Chr|n\. Chr|u|a|d|z|i|v|n|o|S|Abb|Anm|Aufl|Hrsg|hrsg|max|min|Std|Min|Sek|Kap|lfd|Co|Corp|Inc|Ltd|e\. ?V|vs|No|op|Op|Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez|Mo|Di|Mi|Do|Sa|So|Uffz|Pfr|Kard|Frl|RA|Insp|Bez|Reg|Verf|allg|betr|einschl|entspr|etw|gem|insb|insbes|jew|mind|mtl|rd|urspr|usw|zit|ehem|stellv|staatl|städt|nördl|südl|östl|westl)\.$/u;

/** "J. F. Kennedy", "z. B.", and also "Vitamin C." and "Washington D.C.". */
const INITIALS = /(?:^|[\s("„»:-])(?:\p{Lu}\.[ -]?)*\p{Lu}\.$/u;
const ORDINAL = /(?:^|[\s(„"»–/-])\d{1,3}\.$/u;
/** "auf Platz 19.", "Mainz 05.": a figure behind a noun, with which no noun phrase starts; "Cup 1. Rau" starts a list. */
const FIGURE_OF_NOUN = /[\p{L},] \p{Lu}[\p{L}-]+ (?!1\.)\d{1,3}\.$/u;
/** "gegen Hertha 1. FC Köln": clubs are numbered and have no article. */
const NUMBERED_CLUB = /^(?:\p{Lu}{2,4}|Fußball)\b/u;
/** What follows an ordinal in one sentence: nearly always a noun or month, not one of the words that start sentences. */
const SENTENCE_STARTER =
  /^(?:Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|Einem|Einer|Er|Sie|Es|Wir|Ich|Ihr|Im|In|Am|An|Auf|Auch|Aber|Bei|Beim|Bis|Da|Dabei|Dafür|Dagegen|Daher|Damit|Danach|Dann|Daraufhin|Darüber|Darum|Davon|Davor|Dazu|Denn|Dennoch|Deshalb|Dies|Diese|Dieser|Dieses|Doch|Dort|Durch|Eigentlich|Erst|Etwa|Für|Gegen|Heute|Hier|Hinter|Hinzu|Insgesamt|Jetzt|Kein|Keine|Laut|Man|Mehr|Mit|Nach|Nachdem|Neben|Nicht|Noch|Nun|Nur|Ob|Obwohl|Ohne|Schon|Sein|Seine|Seit|Selbst|So|Sowohl|Trotz|Über|Um|Und|Unter|Viele|Vom|Von|Vor|Während|Was|Wegen|Weil|Welche|Wenn|Wer|Wie|Wo|Zu|Zudem|Zum|Zur|Zuvor|Zwar|Zwischen|Alle|Allerdings|Angeblich|Anschließend|Außerdem|Beide|Bereits|Bisher|Bislang|Derzeit|Ebenso|Einige|Gestern|Ihre|Inzwischen|Jede|Jeder|Jedoch|Manche|Mittlerweile|Nachdem|Offenbar|Schließlich|Seitdem|Später|Tatsächlich|Trotzdem|Warum|Weitere|Zugleich|Zuletzt|Zunächst)(?!\p{L})/u;
/** Of them those that never belong to a name behind an initial, as "J. Von Braun" does. */
const NO_NAME = /^(?!Von|Zu[mr]?\b|Den\b|Des\b|Im\b|Am\b)/u;

/** For each opening mark the characters that close it; German „…“ is often closed with ” or ". */
const CLOSER_OF = new Map([
  ['„', '“”"'],
  ['»', '«'],
  ['‚', '‘'],
  ['(', ')'],
  ['[', ']'],
]);

/** In UTF-16 units: longer than any quotation of 850 annotated articles but ten. */
const LONGEST_QUOTATION = 1200;

/**
 * Sentences of German text, in reading order and without the space between them.
 *
 * Starts from the boundaries of Unicode UAX #29, which break at every full stop before a capital, and joins over
 * ordinals, abbreviations, initials and open „quotation marks“. In doubt it joins: a quote that is one sentence too
 * long is still a true quote, half a sentence is not.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { segment, index } of SEGMENTER.segment(text)) {
    const end = index + segment.length;
    if (end < text.length && continues(text.slice(start, end).trimEnd(), text.slice(end))) continue;
    const span = trimmed(text, start, end);
    if (span) sentences.push(span);
    start = end;
  }
  return sentences;
}

/** Whether the text after `head` goes on with the same sentence. */
function continues(head: string, tail: string): boolean {
  const next = tail.trimStart();
  if (/^\p{Ll}/u.test(next)) return true;
  if (/^[,;:)\]–-]/u.test(next)) return true;
  if (ABBREVIATION.test(head) || INITIALS.test(head)) return !endsLikeSentence(head, next);
  if (FIGURE_OF_NOUN.test(head)) return MONTH.test(next) || NUMBERED_CLUB.test(next);
  if (ORDINAL.test(head)) return MONTH.test(next) || !SENTENCE_STARTER.test(next);
  return hasOpenQuotation(head) && closesSoon(next);
}

/** "… und Co. Der", "Karl M. Er": what also ends sentences, told by what starts after it. */
function endsLikeSentence(head: string, next: string): boolean {
  if (!SENTENCE_STARTER.test(next)) return false;
  if (/(?:usw|etc|Co|Chr|Mio|Mrd|Jh|Inc|Ltd|Corp|Str|Hbf|Jr|Sr)\.$/u.test(head)) return true;
  return INITIALS.test(head) && NO_NAME.test(next) && !/(?<!\p{L})(?:z|d|o|u|v|i\. ?d)\. ?\p{Lu}\.$/u.test(head);
}

/** Whether a quotation or bracket opened in `text` is still open at its end. */
function hasOpenQuotation(text: string): boolean {
  const open: string[] = [];
  let straightOpen = false;
  for (const char of text) {
    const close = CLOSER_OF.get(char);
    if (close) open.push(close);
    else if (open.at(-1)?.includes(char)) open.pop();
    else if (char === '"') straightOpen = !straightOpen;
  }
  return open.length > 0 || straightOpen;
}

/** A mark that is never closed must not swallow the rest of the paragraph: it closes soon, or it was a slip. */
function closesSoon(next: string): boolean {
  return /[“”"«‘)\]]/u.test(next.slice(0, LONGEST_QUOTATION));
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  const segment = text.slice(start, end);
  const lead = segment.length - segment.trimStart().length;
  const length = segment.trim().length;
  return length === 0 ? undefined : { start: start + lead, end: start + lead + length };
}
