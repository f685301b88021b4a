import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/answer/check-claim.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import { readReports } from '../../src/corpus/read-reports.ts';
import { aPlainReport } from '../support/answer.ts';

const { reports } = await readReports(['seeds']);
const archive = createArchive(reports);
const A = '000_c94fe4e8229a913c';
const B = '004_15e5ad7cfee9b103';
const HEROIC = 'Die nordkoreanischen Soldaten hätten der russischen Armee „heroisch“ beim Zurückdrängen geholfen';

describe('a claimed quote is verbatim', () => {
  it.each([
    ['as it stands', '"direkte Kontakte in sehr naher Zukunft" zu Kim', B],
    ['in other quotation marks', '»direkte Kontakte in sehr naher Zukunft« zu Kim', B],
    ['without quotation marks', 'direkte Kontakte in sehr naher Zukunft zu Kim', B],
    ['with other white space', ' direkte  Kontakte\nin sehr naher\u00a0Zukunft ', B],
    ['with the other case at its start', 'Direkte Kontakte in sehr naher Zukunft', B],
    ['with a full stop of its own', 'direkte Kontakte in sehr naher Zukunft.', B],
    ['with an ellipsis at its edges', '… hoffe auf „direkte Kontakte“ mit Kim in naher Zukunft …', A],
    ['as one word', 'heroisch', A],
    ['with soft hyphens', 'heroi\u00adsch', A],
  ])('%s', (_, claim, report) => {
    const { kind, matches } = checkClaim(claim, archive);
    expect(kind).toBe('verbatim');
    expect(matches[0]?.passage.reportId).toBe(report);
    expect(matches[0]?.similarity).toBe(1);
  });

  it('in every report that has it', () => {
    const { matches } = checkClaim('„heroisch“', archive);
    expect(matches.map(({ passage }) => passage.reportId)).toEqual([A, B]);
  });

  it('over the break between two paragraphs', () => {
    const claim = `${reports[1]?.passages[1]?.text} ${reports[1]?.passages[2]?.text}`;
    const { kind, matches } = checkClaim(claim, archive);
    expect(kind).toBe('verbatim');
    expect(matches.map(({ passage }) => passage.position)).toEqual([2, 3]);
  });
});

describe('a claimed quote is altered', () => {
  it.each([
    ['a word changed', 'direkte Gespräche in sehr naher Zukunft', ['missing:Kontakte', 'added:Gespräche'], []],
    ['a word left out', 'direkte Kontakte in naher Zukunft zu Kim', ['missing:sehr'], []],
    ['a word added', 'direkte und baldige Kontakte in sehr naher Zukunft', ['added:und baldige'], []],
    ['a negation added', HEROIC.replace('geholfen', 'nicht geholfen'), ['added:nicht'], ['negation']],
    ['a negation left out', 'Putin übermittle nur herzliche Grüße', ['missing:nicht'], ['negation']],
    [
      'a number changed',
      'Im August 2023 hatte die Ukraine eine Überraschungsoffensive',
      ['missing:2024', 'added:2023'],
      ['number'],
    ],
    [
      'a name changed',
      'Zuvor hatte Putin am Samstag die Unterstützung Pjöngjangs',
      ['missing:Lawrow', 'added:Putin'],
      ['name'],
    ],
    ['a typo', 'direkte Kontackte in sehr naher Zukunft', ['missing:Kontakte', 'added:Kontackte'], []],
    ['the case of a noun', 'direkte kontakte in sehr naher Zukunft', ['missing:Kontakte', 'added:kontakte'], []],
    ['a typo in one word', 'herosch', ['missing:heroisch', 'added:herosch'], []],
  ])('%s', (_, claim, changes, touched) => {
    const verdict = checkClaim(claim, archive);
    expect(verdict.kind).toBe('altered');
    const named = verdict.matches[0]?.diff.map(({ op, text }) => `${op}:${text}`);
    for (const change of changes) expect(named).toContain(change);
    expect(verdict.touched).toEqual(expect.arrayContaining(touched));
    expect(verdict.touched.length).toBe(touched.length);
  });

  it.each([
    ['two words', 'Kontakte direkte in sehr naher Zukunft zu Kim'],
    [
      'two halves of a sentence',
      'in der russischen Region Kursk gelobt. Zuvor hatte Lawrow am Samstag die Unterstützung Pjöngjangs',
    ],
    [
      'with an honest ellipsis',
      'Zuvor hatte Lawrow […] die Unterstützung Pjöngjangs […] in der russischen Region Kursk gelobt',
    ],
  ])('in the order or extent of one sentence: %s', (_, claim) => {
    expect(checkClaim(claim, archive).kind).toBe('altered');
  });

  it('shows both wordings whole: what is the same and missing is the report’s, what is the same and added the claim’s', () => {
    const claim = 'direkte und baldige Kontakte in naher Zukunft';
    const [match] = checkClaim(claim, archive).matches;
    const words = (ops: readonly string[]) =>
      match?.diff.flatMap(({ op, text }) => (ops.includes(op) ? [text.replace(/["„“]/gu, '')] : [])).join(' ');
    expect(words(['same', 'added'])).toBe(claim);
    expect(words(['same', 'missing'])).toBe(match?.text.replace(/["„“]/gu, ''));
  });
});

describe('a claimed quote is spliced', () => {
  const first = 'Das russische Verteidigungsministerium veröffentlichte eine Videoaufnahme';
  it.each([
    ['two sentences run together', `${first} Im April bestätigte Nordkorea die Entsendung von Soldaten`],
    ['with an ellipsis', `${first} … Im April bestätigte Nordkorea die Entsendung von Soldaten`],
    ['with brackets', `${first} [...] Im April bestätigte Nordkorea die Entsendung von Soldaten`],
    ['from two reports', `${first}, die Formulierung richtet sich mutmaßlich gegen die USA`],
  ])('%s', (_, claim) => {
    const { kind, matches } = checkClaim(claim, archive);
    expect(kind).toBe('spliced');
    expect(matches.map(({ similarity }) => similarity)).toEqual([1, 1]);
    expect(matches[0]?.text).toBe(first);
  });
});

describe('a claimed quote with a speaker', () => {
  const words = 'die Formen, in denen wir unser Abkommen über strategische Partnerschaft umsetzen, selbst bestimmen';
  it.each([
    ['by surname', 'Lawrow', 'verbatim'],
    ['by full name', 'Sergej Lawrow', 'verbatim'],
    ['in another spelling', 'Lavrov', 'verbatim'],
    ['by somebody else who is named near', 'Choe', 'other-speaker'],
    ['by somebody else', 'Angela Merkel', 'other-speaker'],
  ])('%s', (_, speaker, kind) => {
    const verdict = checkClaim(words, archive, { speaker });
    expect(verdict.kind).toBe(kind);
    expect(verdict.claimedSpeaker).toBe(speaker);
    expect(verdict.matches[0]?.attribution.speaker?.name).toBe('Sergej Lawrow');
  });

  it.each([
    [
      'behind it, with another verb than the report has',
      `„Kontakte in sehr naher Zukunft“, sagte Merkel`,
      'other-speaker',
      'Merkel',
    ],
    ['behind a dash', `„Kontakte in sehr naher Zukunft“ – Angela Merkel`, 'other-speaker', 'Angela Merkel'],
    ['before a colon', `Angela Merkel: „Kontakte in sehr naher Zukunft“`, 'other-speaker', 'Angela Merkel'],
    ['rightly', `„Kontakte in sehr naher Zukunft“, sagte Lawrow`, 'verbatim', 'Lawrow'],
  ])('whom the claim itself names: %s', (_, claim, kind, speaker) => {
    expect(checkClaim(claim, archive)).toMatchObject({ kind, claimedSpeaker: speaker });
  });
});

describe('a claimed quote that the reports do not have', () => {
  it.each([
    [
      'paraphrased',
      'Soldaten aus Nordkorea haben Russlands Armee heldenhaft unterstützt, hieß es im Außenministerium',
      'nearest',
    ],
    ['in English', 'North Korea has supported Russia with heroic soldiers in the Kursk region', 'nearest'],
    ['of something else', 'Die Milchpreise sind im Herbst kräftig gestiegen', 'not-found'],
    ['in English, of something else', 'The price of milk rose sharply in autumn', 'not-found'],
    ['of one word', 'Milchpreise', 'not-found'],
    ['of somebody of whom the reports have other things', 'Kim Jong Un war in Moskau', 'nearest'],
    ['empty', '', 'not-found'],
    ['of marks alone', '„…“ ?!', 'not-found'],
  ])('%s', (_, claim, kind) => {
    const verdict = checkClaim(claim, archive);
    expect(verdict.kind).toBe(kind);
    expect(verdict.matches.length > 0).toBe(kind === 'nearest');
    expect(verdict.searched).toEqual({ reports: 2, from: '2025-07-12', to: '2025-07-12' });
  });

  it('gets no diff: no wording is claimed to be behind it', () => {
    const { matches } = checkClaim(
      'North Korea has supported Russia with heroic soldiers in the Kursk region',
      archive,
    );
    expect(matches.every(({ diff }) => diff.length === 0)).toBe(true);
  });
});

describe('a claimed quote of 2,000 characters', () => {
  const long =
    reports[1]?.passages
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 2000)
      .replace(/\s\S*$/u, '') ?? '';

  it('is verbatim where it runs on through the report', () => {
    expect(checkClaim(long, archive).kind).toBe('verbatim');
  });

  it('is spliced where a paragraph is left out of it', () => {
    const texts = reports[1]?.passages.map(({ text }) => text) ?? [];
    expect(checkClaim([texts[1], texts[3], texts[5]].join(' '), archive).kind).toBe('spliced');
  });

  it('is altered where words of several paragraphs are changed, the changed ones shown', () => {
    const { kind, matches } = checkClaim(long.replace('getroffen', 'verpasst').replace('herzliche', 'kühle'), archive);
    expect(kind).toBe('altered');
    const added = matches.flatMap(({ diff }) => diff.flatMap(({ op, text }) => (op === 'added' ? [text] : [])));
    expect(added).toEqual(expect.arrayContaining(['verpasst', 'kühle']));
  });

  it('shows a sentence that was put in', () => {
    const [first, second] = reports[1]?.passages.slice(1, 3).map(({ text }) => text) ?? [];
    const { kind, matches } = checkClaim(`${first} Das ist frei erfundener Unsinn. ${second}`, archive);
    expect(kind).toBe('altered');
    expect(JSON.stringify(matches)).toContain('Das ist frei erfundener Unsinn.');
  });

  it('is not found where it is one word over and over', () => {
    expect(checkClaim('Milchpreis '.repeat(180), archive).kind).toBe('not-found');
  });
});

it('gives the same verdict whatever the order in which reports came', () => {
  const texts = [['Die Brücke ist am Montag gesperrt.'], ['Die Brücke ist am Dienstag gesperrt.']];
  const [x, y] = texts.map((text, i) => aPlainReport(text, { id: `r${i}` }));
  if (!x || !y) throw new Error('two reports expected');
  const check = (...order: (typeof x)[]) => checkClaim('Die Brücke ist am Mittwoch gesperrt', createArchive(order));
  expect(check(y, x)).toEqual(check(x, y));
});
