import { hasVerb } from './has-verb.ts';

/** What a first line of the form "date 2025-07 KICKER HEADLINE", as some exports write it, says. */
export interface FirstLine {
  readonly kicker?: string;
  readonly headline: string;
}

/**
 * Kicker and headline of an export's first line, without the month before them; undefined for any other line.
 *
 * Nothing stands between the two, so the headline is taken to start at a subject with its verb ("Lawrow äußert …") after
 * a word that is also capitalised ("… mit Kim") and never stands before that subject in `body`. Where no such place or
 * more than one is found, all of it is the headline.
 */
export function parseExportedFirstLine(line: string, body: string): FirstLine | undefined {
  const title = /^\s*date \d{4}-\d{2}(?:-\d{2})? (.+)$/u.exec(line)?.[1]?.trim();
  if (!title) return undefined;
  const words = title.split(/\s+/u);
  const starts = words.flatMap((word, index) => {
    const [before, verb] = [words[index - 1] ?? '', words[index + 1] ?? ''];
    const joins = index >= 2 && /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(word);
    return joins && /^\p{Ll}/u.test(verb) && hasVerb(`${word} ${verb}`) && !body.includes(`${before} ${word}`)
      ? [index]
      : [];
  });
  const [start] = starts;
  if (start === undefined || starts.length > 1) return { headline: title };
  return { kicker: words.slice(0, start).join(' '), headline: words.slice(start).join(' ') };
}
