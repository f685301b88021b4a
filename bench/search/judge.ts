import type { Match } from '../../src/search/match.ts';
import type { BenchQuestion } from './data-sets.ts';

/** A place that an engine names as its answer. */
export interface Place {
  readonly report: string;
  readonly paragraph: number;
  readonly text: string;
}

export function toPlace({ report, passage, sentence }: Match): Place {
  return { report: report.id, paragraph: passage.position, text: passage.text.slice(sentence.start, sentence.end) };
}

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Whether a place holds the answer, by the rule of `score-answers.mjs`. */
export function holdsAnswer(question: BenchQuestion, { report, paragraph, text }: Place): boolean {
  const folded = fold(text);
  if (question.gold) {
    return question.gold.some((gold) => idOf(gold.file) === report && folded.includes(fold(gold.contains)));
  }
  if (question.report !== report || question.paragraph !== paragraph) return false;
  const { answer = '', before = '', after = '' } = question;
  const at = fold(answer);
  const left = fold(`${before}|${answer}`)
    .replace('|', '')
    .slice(-at.length - 8);
  const right = fold(`${answer}|${after}`)
    .replace('|', '')
    .slice(0, at.length + 8);
  return folded.includes(left) || folded.includes(right) || folded.startsWith(at) || folded.endsWith(at);
}

export function inReport(question: BenchQuestion, { report }: Place): boolean {
  return question.report === report || (question.gold?.some((gold) => idOf(gold.file) === report) ?? false);
}

export function inPassage(question: BenchQuestion, { report, paragraph }: Place): boolean {
  return question.report === report && question.paragraph === paragraph;
}

const idOf = (file: string) => file.replace(/\.\w+$/, '');

export interface Quality {
  readonly questions: number;
  readonly quote1: number;
  readonly quote3: number;
  readonly report1: number;
  readonly passage1: number;
  readonly passageMrr: number;
  readonly chars: number;
}

/** Shares over the answerable questions, from the first ten places for each. */
export function toQuality(answered: readonly { question: BenchQuestion; places: readonly Place[] }[]): Quality {
  const sums = { quote1: 0, quote3: 0, report1: 0, passage1: 0, passageMrr: 0, chars: 0 };
  const answerable = answered.filter(({ question }) => question.gold?.length !== 0);
  for (const { question, places } of answerable) {
    const rank = places.findIndex((place) => holdsAnswer(question, place)) + 1;
    if (rank === 1) sums.quote1 += 1;
    if (rank >= 1 && rank <= 3) sums.quote3 += 1;
    if (places[0] && inReport(question, places[0])) sums.report1 += 1;
    const passages = [...new Map(places.map((place) => [`${place.report}#${place.paragraph}`, place])).values()];
    const passageRank = passages.slice(0, 10).findIndex((place) => inPassage(question, place)) + 1;
    if (passageRank === 1) sums.passage1 += 1;
    if (passageRank > 0) sums.passageMrr += 1 / passageRank;
    sums.chars += places[0]?.text.length ?? 0;
  }
  const n = answerable.length || 1;
  return {
    questions: answerable.length,
    quote1: sums.quote1 / n,
    quote3: sums.quote3 / n,
    report1: sums.report1 / n,
    passage1: sums.passage1 / n,
    passageMrr: sums.passageMrr / n,
    chars: sums.chars / n,
  };
}
