/** Whether a sentence tells what is done or what is ahead; undefined for the present, announcements and hearsay. */
export type StatementTime = 'done' | 'ahead' | undefined;

/** Perfect and past passive, with a participle beside them: "hat … gebaut". */
const DONE = /^(?:hat|haben|hatten?|habe|hätten?|ist|sind|war|waren|wurden?|worden)$/u;
const PARTICIPLE = /^(?:\p{Ll}{0,6}ge\p{Ll}{3,}(?:t|en)|(?:be|er|ver|zer|ent)\p{Ll}{3,}(?:t|en)|\p{Ll}+iert)$/u;
const AHEAD =
  /^(?:will|wollen|wolle|soll|sollen|solle|sollte|sollten|kann|können|könne|könnte|könnten|dürfte|dürften|plant|planen)$/u;
/** What puts off what it speaks of: "hat den Bau beschlossen" and "will bauen" are one. */
const PUT_OFF =
  /^(?:an(?:ge)?kündig|geplant|plante|beabsichtig|vor(?:ge)?seh|beschl|zugesag|versproch|versprich|(?:ge)?einig|(?:ge)?forder|verlang|vorgesch|entsch|(?:ge)?droh|wollte|erwart|(?:ge)?rechn|hoff|genehmig|zu(?:ge)?stimm|(?:ge)?billig|befürwort|bereit)/u;
/** Hearsay: "soll … gelegt haben". */
const PERFECT = /^(?:haben|sein)$/u;

/** Whether words of a sentence, in reading order and lower case, tell of something done or of something ahead. */
export function timeOf(words: readonly string[]): StatementTime {
  if (words.some((word) => PUT_OFF.test(word))) return undefined;
  const isHearsay = words.some((word, i) => PERFECT.test(word) && PARTICIPLE.test(words[i - 1] ?? ''));
  if (words.some((word) => AHEAD.test(word))) return isHearsay ? undefined : 'ahead';
  return words.some((word) => DONE.test(word)) && words.some((word) => PARTICIPLE.test(word)) ? 'done' : undefined;
}
