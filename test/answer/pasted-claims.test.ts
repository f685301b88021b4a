import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/answer/check-claim.ts';
import { findClaims } from '../../src/answer/find-quotations.ts';
import type { Verdict } from '../../src/answer/verdict.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import { readReports } from '../../src/corpus/read-reports.ts';
import { aPlainReport } from '../support/answer.ts';

const archive = createArchive((await readReports(['seeds'])).reports);
const WORDS = 'die Formen, in denen wir unser Abkommen über strategische Partnerschaft umsetzen, selbst bestimmen';

/** The verdicts on the quotes of a message, as its menu gives them: "verbatim (Lawrow)". */
function verdictsOn(message: string): string[] {
  return findClaims(message, archive).map(({ text, ...ascribed }) => inShort(checkClaim(text, archive, ascribed)));
}

function inShort({ kind, claimedSpeaker }: Verdict): string {
  return claimedSpeaker === undefined ? kind : `${kind} (${claimedSpeaker})`;
}

describe('a quote with who said it, as people paste it', () => {
  it.each([
    [`Lawrow: „${WORDS}“`, 'verbatim (Lawrow)'],
    [`So Lawrow: „${WORDS}“`, 'verbatim (Lawrow)'],
    [`Wie Lawrow sagte: „${WORDS}“`, 'verbatim (Lawrow)'],
    [`Lawrow sagte gestern in Wonsan: „${WORDS}“`, 'verbatim (Lawrow)'],
    [`Der russische Außenminister Sergej Lawrow sagte am Samstag: „${WORDS}“`, 'verbatim (Sergej Lawrow)'],
    [`Laut Tass sagte Lawrow: „${WORDS}“`, 'verbatim (Lawrow)'],
    [`„${WORDS}“, sagte der russische Außenminister Sergej Lawrow am Samstag.`, 'verbatim (Sergej Lawrow)'],
    [`„${WORDS}“, erklärte Lawrow`, 'verbatim (Lawrow)'],
    [`„${WORDS}“, so Lawrow.`, 'verbatim (Lawrow)'],
    [`„${WORDS}“ (Lawrow)`, 'verbatim (Lawrow)'],
    [`Putin: „${WORDS}“`, 'other-speaker (Putin)'],
    [`Wladimir Putin sagte gestern: „${WORDS}“`, 'other-speaker (Wladimir Putin)'],
    [`„${WORDS}“, sagte Putin`, 'other-speaker (Putin)'],
    [`„${WORDS}“, so Putin.`, 'other-speaker (Putin)'],
    ['„direkte Kontakte“, sagte Putin', 'other-speaker (Putin)'],
    ['Laut Lawrow: „heroisch“', 'other-speaker (Lawrow)'],
    [
      'Lawrow sagte: „Die Formulierung richtet sich mutmaßlich gegen die USA und ihre Verbündeten in Ostasien.“',
      'other-speaker (Lawrow)',
    ],
    [`Lawrow: „${WORDS.replace('selbst', 'niemals')}“`, 'altered'],
    [`„${WORDS}“, sagte Lawrow nach einem Treffen mit seiner russischen Kollegin`, 'altered'],
  ])('%s', (claim, verdict) => {
    expect(inShort(checkClaim(claim, archive))).toBe(verdict);
  });

  it('is checked without what is around it, and says so', () => {
    expect(checkClaim('Nachdem alles vorbei war, sagte Lawrow: „direkte Kontakte“', archive).claim).toBe(
      'direkte Kontakte',
    );
  });

  it('is compared frame and all where nothing divides them', () => {
    expect(checkClaim(`${WORDS}, sagte Lawrow`, archive).kind).toBe('verbatim');
    expect(checkClaim(`${WORDS}, erklärte Lawrow`, archive).kind).toBe('altered');
  });
});

describe('whom a quote is ascribed to', () => {
  it.each([
    ['by a description of the report', WORDS, 'der Top-Diplomat', 'verbatim'],
    ['by an office', 'Putin übermittle nicht nur herzliche Grüße', 'Russlands Außenminister', 'verbatim'],
    ['by the office of another country', WORDS, 'die nordkoreanische Außenministerin', 'other-speaker'],
    ['one of two', 'ihre Entschlossenheit, gemeinsam gegen die hegemonialen Ambitionen', 'Choe', 'verbatim'],
    ['somebody who is only spoken of', 'Putin übermittle nicht nur herzliche Grüße', 'Putin', 'other-speaker'],
    ['somebody beside the text of the editors', 'Die Formulierung richtet sich mutmaßlich', 'Lawrow', 'other-speaker'],
    ['an agency that did not pass it on', '„heroisch“', 'Tass', 'other-speaker'],
    ['the ministry', '„heroisch“', 'Außenministerium', 'verbatim'],
  ])('%s', (_, claim, speaker, kind) => {
    expect(checkClaim(claim, archive, { speaker }).kind).toBe(kind);
  });
});

it('leaves open what the report leaves open, and only for those whom it names near', () => {
  const told = ['Karl Meier traf Hans Huber. Es gebe noch zu tun.', 'Rolf Beck fehlte.'];
  const check = (speaker: string) =>
    checkClaim('Es gebe noch zu tun', createArchive([aPlainReport(told)]), { speaker });
  expect(check('Hans Huber')).toMatchObject({ kind: 'verbatim', isSpeakerOpen: true });
  expect(check('Rolf Beck')).toMatchObject({ kind: 'other-speaker' });
  expect(check('Rolf Beck')).not.toHaveProperty('isSpeakerOpen');
});

describe('a whole message', () => {
  it.each([
    ['with talk around the quote', `Habt ihr gelesen? Lawrow: „${WORDS}“ Unfassbar.`, ['verbatim (Lawrow)']],
    [
      'that names somebody else',
      'Putin hat gesagt: "direkte Kontakte in sehr naher Zukunft". Krass, oder?',
      ['other-speaker (Putin)'],
    ],
    ['signed below', `> „${WORDS}“\n> — Wladimir Putin\n\nkein Kommentar`, ['other-speaker (Wladimir Putin)']],
    ['that introduces the quote with a noun', `Fazit: „${WORDS}“`, ['verbatim']],
    ['with a day', `Außenminister Lawrow am 12.07.: »${WORDS}« (via Tass)`, ['verbatim (Außenminister Lawrow)']],
    ['with bold letters and a link', `**„${WORDS}“** ([Quelle](https://example.org/a?b=„c“))`, ['verbatim']],
    ['that mentions somebody', `<@1234> stimmt das? "${WORDS}"`, ['verbatim']],
    [
      'of several quotes',
      'Lawrow sagte, Putin hoffe auf „direkte Kontakte“. Choe sagte: „ohne Vorbehalt“. Er: „Wir kommen wieder“',
      ['verbatim (Lawrow)', 'other-speaker (Choe)', 'not-found'],
    ],
    ['with a quote in a quote', '„Putin hoffe auf ‚direkte Kontakte‘ mit Kim in naher Zukunft“', ['verbatim']],
    [
      'of somebody of whom the reports know nothing',
      'Angela Merkel meinte mal: "Wir schaffen das"',
      ['not-found (Angela Merkel)'],
    ],
  ])('%s', (_, message, verdicts) => {
    expect(verdictsOn(message)).toEqual(verdicts);
  });
});

describe('a pasted sentence of a report', () => {
  const sentence =
    'Nordkorea habe zudem „ohne Vorbehalt seine Unterstützung aller Ziele“ der russischen Offensive in der Ukraine unterstrichen.';
  it.each([
    ['with other marks', sentence.replace(/[„“]/gu, '"'), 'verbatim'],
    ['as a block on Discord', `> ${sentence}`, 'verbatim'],
    ['with bold letters', `**Nordkorea** ${sentence.slice(10)}`, 'verbatim'],
    ['with a gap […]', sentence.replace(' aller Ziele', ' […]'), 'altered'],
    ['with a gap (…)', 'ohne Vorbehalt seine Unterstützung (…) der russischen Offensive', 'altered'],
    ['with a gap ...', 'ohne Vorbehalt seine Unterstützung ... der russischen Offensive', 'altered'],
    ['in capitals', 'DIREKTE KONTAKTE IN SEHR NAHER ZUKUNFT', 'altered'],
    ['with another mark at its end', 'direkte Kontakte in sehr naher Zukunft!', 'altered'],
    ['written without ß', 'der russische Aussenminister Sergej Lawrow', 'altered'],
    ['in another mood', 'Putin hofft auf direkte Kontakte in sehr naher Zukunft zu Kim', 'altered'],
    ['without "nicht nur"', 'Putin übermittle herzliche Grüße', 'altered'],
    ['with another country', 'Im April bestätigte Südkorea die Entsendung von Soldaten nach Russland', 'altered'],
    ['with changed places', 'Im April bestätigte Russland die Entsendung von Soldaten nach Nordkorea', 'altered'],
    ['with the opposite', 'Im April dementierte Nordkorea die Entsendung von Soldaten nach Russland', 'altered'],
    [
      'with another number in words',
      'Nordkorea hat in der Vergangenheit zehntausende Soldaten in die an die Ukraine grenzende russische Region Kursk geschickt',
      'altered',
    ],
    ['with a name one letter off', 'Zuvor hatte Laworw am Samstag die Unterstützung Pjöngjangs', 'altered'],
    [
      'in English',
      'Lavrov said: "North Korea will itself determine the forms in which we implement our agreement on strategic partnership"',
      'nearest',
    ],
    [
      'in English, said behind it',
      '"Putin hopes for direct contacts with Kim in the near future," said Lavrov',
      'nearest',
    ],
  ])('%s', (_, claim, kind) => {
    expect(checkClaim(claim, archive).kind).toBe(kind);
  });
});

it('finds text that a report has with what looks like Markdown', () => {
  const told = createArchive([aPlainReport(['Die Note *sehr gut* bekam d.&#8239;h. niemand.'])]);
  expect(checkClaim('Die Note *sehr gut* bekam d.&#8239;h. niemand.', told).kind).toBe('verbatim');
});

describe('nothing is claimed', () => {
  it.each(['und', 'die', 'in der', '„und“'])('by words that stand in every text: %s', (claim) => {
    expect(checkClaim(claim, archive)).toMatchObject({ kind: 'not-found', claim: '', matches: [] });
  });
});

it('takes no end of a sentence and start of the next for a quote that was altered', () => {
  const told = createArchive([aPlainReport(['Das werden wir schaffen. Das Geld ist da.'])]);
  expect(checkClaim('Wir schaffen das', told).kind).toBe('not-found');
  expect(checkClaim('Das werden wir schon schaffen', told).kind).toBe('altered');
});

it('finds the speaker other than claimed where the report names the claimed one beside the words', () => {
  const told = createArchive([aPlainReport(['Hans Huber sagte, Karl Meier sollte wissen, „dass wir ihn finden“.'])]);
  expect(checkClaim('Karl Meier sagte: „dass wir ihn finden“', told).kind).toBe('other-speaker');
  expect(checkClaim('Hans Huber erklärte: „dass wir ihn finden“', told).kind).toBe('verbatim');
});

it('takes no score and no heading for a frame', () => {
  const told = createArchive([aPlainReport(['Die Niederlande schlugen Japan mit 1:0. Es blieb bei einem Tor.'])]);
  expect(checkClaim('Die Niederlande schlugen Jagan mit 1:0.', told).kind).toBe('altered');
  expect(checkClaim('Endstand: Es blieb bei einem Tor', told).claimedSpeaker).toBeUndefined();
});
