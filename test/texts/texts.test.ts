import { describe, expect, it } from 'vitest';
import { TEXTS, textsFor } from '../../src/texts/texts.ts';

type Leaf = readonly [path: string, text: unknown];

/** Every text of a language by its path. */
function leavesOf(texts: object, path = ''): Leaf[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? leavesOf(value, `${path}${key}.`) : [[path + key, value] as const],
  );
}

/** Words that both languages spell alike. */
const ALIKE =
  /^(?:dot|cut|buttons\.(?:contextOf|link|linkOf)|reportList\.text|help\.version|terminal\.|preview\.|verdict\.claim)/u;
/** Discord's pattern for names of commands and options. Source: discord.com/developers/docs, "Application Command Naming". */
const COMMAND_NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

/** Arguments that fit the names of a text's parameters, which both languages share. */
function argumentsOf(text: (...args: never[]) => unknown): unknown[] {
  const [, names = ''] = /^\(?([^)=]*)\)?\s*=>/u.exec(text.toString()) ?? [];
  return names
    .split(',')
    .map((name) => name.trim())
    .map((name) => {
      if (/^(?:n|seconds|page|pages|position|count|\w*Ms|size)$/u.test(name)) return 2;
      if (name === 'items') return ['Lawrow', 'Choe', 'Kim'];
      return name === 'words' ? [{ text: 'Wonsan', reports: 2 }] : 'Lawrow';
    });
}

describe('the texts', () => {
  it('say the same things in both languages', () => {
    const paths = (texts: object) => leavesOf(texts).map(([path, text]) => `${path}: ${typeof text}`);
    expect(paths(TEXTS.en)).toEqual(paths(TEXTS.de));
  });

  it('leave nothing empty', () => {
    // What stands around a name may be empty on one side.
    for (const [path, text] of [...leavesOf(TEXTS.de), ...leavesOf(TEXTS.en)])
      if (typeof text === 'string' && !/\.(?:before|after)$/u.test(path)) expect(text.trim(), path).not.toBe('');
  });

  it.each(Object.entries(TEXTS))('make whole sentences of what they are given: %s', (_, texts) => {
    for (const [path, text] of leavesOf(texts)) {
      if (typeof text !== 'function' || path.startsWith('preview.') || path.startsWith('terminal.')) continue;
      const sentence: unknown = text(...argumentsOf(text as (...args: never[]) => unknown));
      expect(sentence, path).toMatch(/\S/u);
      expect(sentence, path).not.toMatch(/undefined|NaN|\[object/u);
    }
  });

  it('leave nothing untranslated', () => {
    const english = new Map(leavesOf(TEXTS.en));
    const same = leavesOf(TEXTS.de).filter(([path, text]) => typeof text === 'string' && english.get(path) === text);
    expect(same.map(([path]) => path).filter((path) => !ALIKE.test(path) && path !== 'language')).toEqual([]);
  });

  it.each(Object.entries(TEXTS))('keep within the limits of commands and buttons: %s', (_, texts) => {
    const { checkMenu, ...slash } = texts.commands;
    for (const { name, description } of [...Object.values(slash), ...Object.values(texts.options)]) {
      expect(name).toMatch(COMMAND_NAME);
      expect(name).toBe(name.toLowerCase());
      expect([...description].length).toBeLessThanOrEqual(100);
    }
    expect([...checkMenu.name].length).toBeLessThanOrEqual(32);
    for (const label of Object.values(texts.buttons))
      if (typeof label === 'string') expect([...label].length).toBeLessThanOrEqual(80);
  });

  it.each(Object.entries(TEXTS))('name no two commands alike: %s', (_, texts) => {
    const names = Object.values(texts.commands).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(Object.entries(TEXTS))(
    'explain in the help each way of speaking by the word that answers use: %s',
    (_, texts) => {
      for (const kind of Object.values(texts.answer.kinds)) expect(texts.help.kinds).toContain(`*${kind}*`);
    },
  );

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['en-US', 'en'],
    ['fr', 'en'],
    ['den', 'en'],
    ['', 'en'],
  ])('speaks to the locale "%s" in %s', (locale, language) => {
    expect(textsFor(locale).language).toBe(language);
  });

  it.each([
    [
      TEXTS.de.answer.words([
        { text: 'Wonsan', reports: 2 },
        { text: 'Einwohner', reports: 0 },
      ]),
      '„Wonsan“ kommt in 2 Berichten vor, „Einwohner“ in keinem.',
    ],
    [TEXTS.de.answer.words([{ text: 'Wonsan', reports: 1 }]), '„Wonsan“ kommt in 1 Bericht vor.'],
    [
      TEXTS.en.answer.words([
        { text: 'Wonsan', reports: 2 },
        { text: 'age', reports: 0 },
      ]),
      '“Wonsan” occurs in 2 reports, “age” in none.',
    ],
    [TEXTS.de.answer.searched(2, '12. Juli 2025'), 'Durchsucht: 2 Berichte, 12. Juli 2025.'],
    [TEXTS.de.answer.searched(1, ''), 'Durchsucht: 1 Bericht.'],
    [TEXTS.de.answer.agreement.nearlyIdentical(2), 'In 2 Berichten, fast gleichlautend (vermutlich Agenturtext)'],
    [TEXTS.de.reports(1234), '1.234 Berichte'],
    [TEXTS.en.reports(1234), '1,234 reports'],
    [TEXTS.de.limits.user(1), 'Etwas langsamer, bitte: In 1 Sekunde geht es weiter.'],
    [TEXTS.de.list.or(['A', 'B', 'C']), 'A, B oder C'],
    [TEXTS.en.list.and(['A']), 'A'],
  ])('reads as a sentence: %s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});
