import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Attribution } from '../../src/answer/answer.ts';
import { compareReports } from '../../src/answer/compare-reports.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import type { Report } from '../../src/corpus/report.ts';
import { ANSWER_ACTIONS } from '../../src/discord/answer-actions.ts';
import { type Context, isSlashCommand } from '../../src/discord/command.ts';
import { parseCustomId } from '../../src/discord/custom-id.ts';
import { readQuestionLine } from '../../src/discord/question-line.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { renderComparison } from '../../src/discord/render-comparison.ts';
import { renderDifferences } from '../../src/discord/render-differences.ts';
import { assertFaithful, type Reply } from '../../src/discord/reply.ts';
import { replyToQuestion } from '../../src/discord/reply-to-question.ts';
import { validateMessage } from '../../src/local-discord/validation/message.ts';
import { TEXTS } from '../../src/texts/texts.ts';
import { aContext, anAnswer, aParallel, aPlainReport, aQuote, finished, options } from '../support/answer.ts';
import { controlsOf } from '../support/components.ts';
import { anArchive } from '../support/reports.ts';

/** What breaks messages: marks, mentions, emoji, addresses, right-to-left, zero-width, code fences, very long words. */
const PIECES = [
  ...'*_~`|>#-+.:@\\()[]<> ',
  '```',
  '~~~',
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<:smile:123456789012345678>',
  '<t:1:R>',
  '</ask:1>',
  'https://a.de/b_(c)?d=[e]',
  '[hier](https://a.de)',
  'discord.gg/abc',
  'שלום',
  'مرحبا',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u2028',
  '👩‍👩‍👧',
  '😀',
  '\ud83d',
  '12. März',
  '„Nein. Nie.“',
  'Die Strecke wird gebaut. ',
  'Strecke ',
  'x'.repeat(500),
  '*'.repeat(300),
] as const;
const text = (maxLength: number) => fc.string({ unit: fc.constantFrom(...PIECES), minLength: 1, maxLength });
/** As the corpus makes them: white space folded, never empty. */
const passage = (maxLength: number) => text(maxLength).map((it) => it.replace(/\s+/gu, ' ').trim() || 'Strecke.');
const reports = fc.array(
  fc.record({
    passages: fc.array(passage(60), { minLength: 1, maxLength: 4 }),
    headline: fc.option(text(40), { nil: undefined }),
    outlet: fc.option(text(20), { nil: undefined }),
    published: fc.constantFrom(undefined, '2024-03-14'),
    url: fc.constantFrom(undefined, 'https://a.de/b_(c)', `https://a.de/${'x'.repeat(600)}`),
  }),
  { minLength: 1, maxLength: 3 },
);

function toReports(drafts: typeof reports extends fc.Arbitrary<infer T> ? T : never): Report[] {
  return drafts.map(({ passages, ...fields }, i) => {
    const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return aPlainReport(passages, { id: `bericht-${i}`, file: `bericht-*${i}*_.txt`, ...known });
  });
}

/** Throws where Discord would refuse the reply, or where a quote in it is not true. */
function check(reply: Reply): void {
  assertFaithful(reply);
  const files = (reply.files ?? []).map(({ name }) => name);
  const { content, components, flags } = reply;
  expect(validateMessage({ content, components, flags }, { fileNames: files })).toEqual([]);
}

/** Presses every button of a reply, and every one of what comes then, as far as they lead. */
function pressAll(reply: Reply, context: Context, depth: number): void {
  check(reply);
  if (depth === 0) return;
  const actions = [...ANSWER_ACTIONS, ...commands.flatMap((command) => command.buttons ?? [])];
  for (const { custom_id, options: choices } of controlsOf(reply)) {
    if (custom_id === undefined) continue;
    const { action, args } = parseCustomId(custom_id);
    const found = actions.find((one) => one.action === action);
    if (found === undefined) throw new Error(`no action "${action}"`);
    const values = choices?.slice(0, 1).map(({ value }) => value) ?? [];
    const content = readContent(reply);
    const press = {
      args,
      values,
      content,
      isPrivate: false,
      isDisplay: reply.content === undefined,
      mayModerate: false,
    };
    const pressed = finished(found.press(press, context));
    if (pressed.kind !== 'delete') pressAll(pressed.reply, context, depth - 1);
  }
}

function readContent({ content, components = [] }: Reply): string {
  const [first] = components;
  return content ?? (first && 'content' in first ? String(first.content) : '');
}

describe('no report text breaks a message', () => {
  it('in an answer, on any of its pages, in its contexts and differences', () => {
    fc.assert(
      fc.property(reports, text(60), fc.constantFrom('de', 'en'), (drafts, words, language) => {
        const context = aContext({ archive: anArchive(...toReports(drafts)), texts: TEXTS[language] });
        pressAll(replyToQuestion(`Strecke ${words}`, context), context, 2);
      }),
      { numRuns: 80 },
    );
  });

  it.each(commands.filter(isSlashCommand).map((command) => [command.data.name, command] as const))(
    'in /%s',
    (_, command) => {
      fc.assert(
        fc.property(reports, text(30), fc.boolean(), (drafts, words, mayEmbed) => {
          const archive = anArchive(...toReports(drafts));
          const context = aContext({ archive, commands, mayEmbed, botName: words });
          const value = `Strecke ${words}`;
          const speaker = archive.speakers[0]?.name ?? value;
          for (const filled of [
            { question: value, topic: value, quote: value, speaker },
            {
              question: value,
              report: 'bericht-0',
              quote: archive.reports[0]?.passages[0]?.text ?? '',
              topic: '',
              speaker: value,
            },
            {},
          ])
            pressAll(finished(command.reply(options(filled), context)), context, 1);
        }),
        { numRuns: 25 },
      );
    },
  );

  it('in what autocomplete offers', () => {
    const completions = commands.flatMap((command) =>
      isSlashCommand(command) ? Object.values(command.complete ?? {}) : [],
    );
    fc.assert(
      fc.property(reports, text(5), (drafts, typed) => {
        const archive = anArchive(...toReports(drafts));
        for (const complete of completions) {
          for (const { name, value } of complete(typed, archive)) {
            expect(name.trim()).not.toBe('');
            expect([...name].length).toBeLessThanOrEqual(100);
            expect([...value].length).toBeLessThanOrEqual(100);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('whoever speaks in it, in however many reports, however long the quote', () => {
    const attribution = fc.record<Partial<Attribution>>(
      {
        kind: fc.constantFrom('direct', 'indirect', 'reported'),
        speaker: fc.record({ name: text(30), asWritten: text(5), office: text(30), certain: fc.boolean() }),
        candidates: fc.array(text(20), { maxLength: 6 }),
        via: text(30),
        frameSpeaker: fc.record({ name: text(30), asWritten: text(5), certain: fc.boolean() }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(passage(250), attribution, fc.nat(6)), { minLength: 1, maxLength: 4 }),
        text(100),
        (drafts, words) => {
          const quotes = drafts.map(([quoted, said, others], i) =>
            aQuote({
              text: quoted,
              attribution: said,
              report: { id: `r${i}`, headline: words },
              alsoIn: Array.from({ length: others }, (_, j) =>
                aParallel({ text: quoted, report: { id: `r${i}-${j}`, headline: words } }),
              ),
            }),
          );
          const view = {
            texts: TEXTS.de,
            askerId: '99999999999999999999',
            page: 0,
            understood: true,
            isPrivate: false,
            speaker: words,
            reportId: 'r0',
          };
          const question = readQuestionLine(`-# Frage: ${words}`)?.question.slice(0, 300) ?? 'x';
          for (const page of [0, 1, 2, 3]) check(renderAnswer(anAnswer({ question, quotes }), { ...view, page }));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('in wordings of one statement that are too long to stand side by side', () => {
    const tail = 'und auch die Brücken bei Rostock, Wismar und Stralsund werden erneuert '.repeat(25);
    const told = (number: string) =>
      `Die Behörde teilte mit, die Strecke nach Norden werde für ${number} Millionen Euro ausgebaut, ${tail}und fertig.`;
    const archive = createArchive([
      aPlainReport([told('zwölf')], { id: 'a', published: '2024-05-06' }),
      aPlainReport([told('dreizehn')], { id: 'b', published: '2024-05-07' }),
    ]);
    const context = aContext({ archive });
    const [passage] = archive.report('a')?.passages ?? [];
    if (passage === undefined) throw new Error('a report without a passage');
    const reply = renderDifferences({ passage, span: { start: 0, end: passage.text.length } }, archive, context.texts);
    expect(reply.content).toMatch(/^Die Wortlaute sind zu lang/u);
    expect(reply.files?.[0]?.text).toContain(told('dreizehn'));
    check(reply);
    for (const form of ['boxes', 'plain'] as const) {
      const view = { unknown: ['x'.repeat(100)], texts: context.texts, askerId: '1', page: 0, isPrivate: false, form };
      check(renderComparison(compareReports('Strecke Norden', archive), view));
    }
  });

  it.each([
    ['6,000 characters in one sentence', `Die Strecke ${'ist lang und '.repeat(460)}ist lang.`],
    ['6,000 marks', `Strecke ${'*'.repeat(6000)}`],
    ['one word of 6,000 letters', `Strecke ${'x'.repeat(6000)}`],
    ['from right to left', 'Strecke '.concat('שלום '.repeat(600))],
  ])('of %s', (_, long) => {
    const archive = anArchive(aPlainReport([long, 'Kurz.'], { headline: 'Ü'.repeat(200) }));
    const context = aContext({ archive, commands });
    pressAll(replyToQuestion('Strecke?', context), context, 2);
    for (const command of commands.filter(isSlashCommand))
      pressAll(
        finished(
          command.reply(
            options({ question: 'Strecke', topic: 'Strecke', quote: long.slice(0, 2000), report: 'bahn' }),
            context,
          ),
        ),
        context,
        3,
      );
  });
});
