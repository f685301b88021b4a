import { readFileSync } from 'node:fs';
import type { Report } from '../../src/corpus/report.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { bareText, type Material, type Source } from './claims.ts';
import { personIn, personMeant } from './people.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface AnnotatedQuote extends Stretch {
  readonly text: string;
  readonly spans?: readonly Stretch[];
  readonly speaker: (Stretch & { readonly text: string }) | null;
  readonly cue: Stretch | null;
  readonly frame: Stretch | null;
}

interface AnnotatedArticle {
  readonly doc: string;
  readonly text: string;
  readonly quotes: readonly AnnotatedQuote[];
}

/** Fewest words of a quote that says something of its own, and of a sentence. */
const SHORTEST_QUOTE = 3;
const SHORTEST_SENTENCE = 5;
/** Of the sentences of indexed articles every fourth is a source: about as many as there are annotated quotes. */
const SENTENCES_EVERY = 4;

/** What claims are made from: annotated quotes of the indexed articles, and sentences of these and of those left out. */
export function readMaterial(folder: string, indexed: readonly Report[], leftOut: readonly Report[]): Material {
  const reports = new Map(indexed.map((report) => [report.id, report]));
  const articles = ['train', 'dev'].flatMap((file) => readArticles(`${folder}/${file}.jsonl`));
  const kept = articles.filter(({ doc }) => reports.has(doc));
  const stands = (doc: string, text: string) =>
    reports.get(doc)?.passages.some((passage) => passage.text.includes(text)) ?? false;
  return {
    sources: [
      ...kept.flatMap(quotesOf).filter(({ doc, text }) => stands(doc, text)),
      ...sentencesOf(indexed).filter((_, i) => i % SENTENCES_EVERY === 0),
    ],
    unspoken: kept.flatMap(unspokenOf).filter(({ doc, text }) => stands(doc, text)),
    leftOut: sentencesOf(leftOut),
    everything: bareText(indexed.flatMap(({ passages }) => passages.map(({ text }) => text)).join(' \n ')),
  };
}

function readArticles(path: string): AnnotatedArticle[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as AnnotatedArticle);
}

/** Quotes in one piece, with the person who says them where it is clear who does. */
function quotesOf({ doc, quotes }: AnnotatedArticle): Source[] {
  const phrases = quotes.flatMap(({ speaker }) => speaker?.text ?? []);
  const people = [...new Set(phrases.flatMap((phrase) => personIn(phrase) ?? []))];
  return quotes.flatMap(({ text, spans, speaker }) => {
    const folded = foldSpaces(text);
    if (spans || folded.split(' ').length < SHORTEST_QUOTE) return [];
    const person = speaker ? personMeant(speaker.text, people) : undefined;
    return [{ doc, text: folded, ...(person !== undefined && { person }) }];
  });
}

function unspokenOf({ doc, text, quotes }: AnnotatedArticle): Source[] {
  const spoken = quotes.flatMap(({ start, end, spans, speaker, cue, frame }) => [
    { start, end },
    ...(spans ?? []),
    ...[speaker, cue, frame].flatMap((stretch) => stretch ?? []),
  ]);
  return splitSentences(text)
    .filter((sentence) => !spoken.some(({ start, end }) => start < sentence.end && end > sentence.start))
    .map(({ start, end }) => ({ doc, text: foldSpaces(text.slice(start, end)) }))
    .filter(isLongEnough);
}

function sentencesOf(reports: readonly Report[]): Source[] {
  return reports
    .flatMap(({ id, passages }) =>
      passages.flatMap(({ text }) =>
        splitSentences(text).map(({ start, end }) => ({ doc: id, text: text.slice(start, end) })),
      ),
    )
    .filter(isLongEnough);
}

function isLongEnough({ text }: Source): boolean {
  return text.split(' ').length >= SHORTEST_SENTENCE;
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
