import { STRONG_VERBS } from './thesaurus-strong-verbs.ts';

/** Prefixes and particles that make another verb of a verb. */
const PREFIX =
  /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|hinaus|los|mit|nach|nieder|statt|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen|be|emp|ent|er|ge|miss|über|unter|ver|wider|zer)/u;

const INFINITIVES = new Map<string, string>();
const PASTS = new Set<string>();

for (const line of STRONG_VERBS.split('\n')) {
  const [infinitive = '', present = '', past = '', pasts = '', participle = ''] = line.split(' ');
  if (infinitive === '') continue;
  for (const form of [infinitive, present, past, pasts, participle, participle.replace(/^ge/u, '')]) {
    if (form !== '') INFINITIVES.set(form, infinitive);
  }
  PASTS.add(past).add(pasts);
}

/** The infinitive of the strong verb that a word is a form of: "fuhr" as "fahren", "ausgebrochen" as "ausbrechen". */
export function infinitiveOf(word: string): string | undefined {
  const { prefix, rest } = partsOf(word);
  const infinitive = INFINITIVES.get(rest);
  return infinitive === undefined ? undefined : prefix + infinitive;
}

/** Whether a word is the past of a strong verb: "fuhr", "brach", "ausbrachen". */
export function isStrongPast(word: string): boolean {
  return PASTS.has(partsOf(word).rest);
}

function partsOf(word: string): { prefix: string; rest: string } {
  const lower = word.toLowerCase();
  const prefix = INFINITIVES.has(lower) ? '' : (PREFIX.exec(lower)?.[0] ?? '');
  return { prefix, rest: lower.slice(prefix.length).replace(/^zu(?=\p{L}{4})/u, '') };
}
