import type { Answer, Attribution, Parallel, Quote } from '../../src/answer/answer.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import type { Passage, Report } from '../../src/corpus/report.ts';
import type { Context, Options } from '../../src/discord/command.ts';
import { isSteps, type Steps } from '../../src/discord/turns.ts';
import { TEXTS } from '../../src/texts/texts.ts';

/** A report as an object, past the parsing of files: for texts that no file would keep as they are. */
export function aPlainReport(texts: readonly string[], fields: Partial<Omit<Report, 'passages'>> = {}): Report {
  const id = fields.id ?? 'bahn';
  const passages = texts.map((text, i): Passage => ({ reportId: id, position: i + 1, text }));
  return { id, file: `${id}.txt`, leftOut: [], ...fields, passages };
}

interface QuoteFields {
  readonly text?: string;
  readonly report?: Partial<Omit<Report, 'passages'>>;
  readonly attribution?: Partial<Attribution>;
  readonly alsoIn?: readonly Parallel[];
  readonly paragraph?: readonly [before: string, after: string];
}

/** A quote of a whole passage, or of a part of it where `paragraph` gives what stands before and after. */
export function aQuote({
  text = 'Die Bahn baut.',
  report,
  attribution,
  alsoIn = [],
  paragraph = ['', ''],
}: QuoteFields = {}): Quote {
  const [before, after] = paragraph;
  const source = aPlainReport([before + text + after], report);
  const [passage] = source.passages;
  if (!passage) throw new Error('a report without a passage');
  return {
    passage,
    span: { start: before.length, end: before.length + text.length },
    text,
    attribution: { report: source, paragraph: passage.position, ...attribution },
    score: 1,
    terms: [],
    alsoIn,
  };
}

/** The same statement in another report. */
export function aParallel({
  differences = [],
  sameAgencyText = true,
  ...fields
}: QuoteFields & Partial<Pick<Parallel, 'differences' | 'sameAgencyText'>> = {}): Parallel {
  const { passage, span, text, attribution } = aQuote(fields);
  return { passage, span, text, attribution, differences, sameAgencyText };
}

/** An answer to "Was baut die Bahn?". */
export function anAnswer(fields: Partial<Answer> = {}): Answer {
  return {
    question: 'Was baut die Bahn?',
    answered: true,
    quotes: [aQuote()],
    confidence: 0.9,
    words: [],
    searched: { reports: 1 },
    matches: [],
    ...fields,
  };
}

/** What a German user in a server asks from, over no reports. */
export function aContext(fields: Partial<Context> = {}): Context {
  return {
    archive: createArchive([]),
    texts: TEXTS.de,
    userId: '200000000000000001',
    isPrivate: false,
    mayEmbed: true,
    commands: [],
    botName: 'Wortlaut',
    ...fields,
  };
}

/** The options of a command as a user filled them in. */
export function options(values: Readonly<Record<string, string | boolean>> = {}): Options {
  const read = (name: string) => values[name] ?? null;
  return {
    getString: (name) => (typeof read(name) === 'string' ? String(read(name)) : null),
    getBoolean: (name) => (typeof read(name) === 'boolean' ? read(name) === true : null),
  };
}

/** A result that may come in steps, at its end. */
export function finished<T>(result: T | Steps<T>): T {
  if (!isSteps(result)) return result;
  for (;;) {
    const step = result.next();
    if (step.done) return step.value;
  }
}
