import { isStrongPast } from '../language/strong-verbs.ts';

/** Whether a sentence tells what is done or what is ahead; undefined for the present, announcements and hearsay. */
export type StatementTime = 'done' | 'ahead' | undefined;

/** Perfect and past passive, with a participle beside them: "hat … gebaut". */
const DONE = /^(?:hat|haben|hatten?|habe|hätten?|ist|sind|war|waren|wurden?|worden)$/u;
const PARTICIPLE = /^(?:\p{Ll}{0,6}ge\p{Ll}{3,}(?:t|en)|(?:be|er|ver|zer|ent)\p{Ll}{3,}(?:t|en)|\p{Ll}+iert)$/u;
const AHEAD =
  /^(?:will|wollen|wolle|soll|sollen|solle|sollte|sollten|kann|können|könne|könnte|könnten|dürfte|dürften|plant|plante|planen|planten|beabsichtigt?e?n?|erwägt|hofft|hoffen|möchte|möchten|würde|würden)$/u;
/** What puts off what it speaks of: "hat den Bau beschlossen" and "will bauen" are one. */
const PUT_OFF =
  /^(?:an(?:ge)?kündig|geplant|vor(?:ge)?seh|beschl|zu(?:ge)?sag|versproch|versprich|(?:ge)?einig|(?:ge)?forder|verlang|vorgesch|entsch|(?:ge)?droh|wollte|erwart|(?:ge)?rechn|hoff|genehmig|zu(?:ge)?stimm|(?:ge)?billig|befürwort|bereit)/u;
/** Hearsay: "soll … gelegt haben". */
const PERFECT = /^(?:haben|sein)$/u;

/** Whether words of a sentence, in reading order, tell of something done or of something ahead; `deeds` are its verbs. */
export function timeOf(words: readonly string[], deeds: readonly string[]): StatementTime {
  if (words.some((word) => PUT_OFF.test(word))) return undefined;
  const isHearsay = words.some((word, i) => PERFECT.test(word) && PARTICIPLE.test(words[i - 1] ?? ''));
  if (words.some((word) => AHEAD.test(word)) || isFuture(words, deeds)) return isHearsay ? undefined : 'ahead';
  const isPerfect = words.some((word) => DONE.test(word)) && words.some((word) => PARTICIPLE.test(word));
  return isPerfect || deeds.some((deed) => WEAK_PAST.test(deed) || isStrongPast(deed)) ? 'done' : undefined;
}

const WEAK_PAST = /^\p{Ll}{3,}te(?:n)?$/u;

/** "wird … abschaffen", against "wird … abgeschafft". */
function isFuture(words: readonly string[], deeds: readonly string[]): boolean {
  return (
    words.some((word) => /^(?:wird|werden|werde)$/u.test(word)) &&
    deeds.some((deed) => INFINITIVE.test(deed) && !PARTICIPLE.test(deed))
  );
}

const INFINITIVE = /^\p{Ll}{3,}(?:en|eln|ern)$/u;
