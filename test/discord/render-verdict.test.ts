import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/answer/verdict.ts';
import { renderVerdictHead } from '../../src/discord/render-verdict.ts';
import { TEXTS } from '../../src/texts/texts.ts';

const VERDICT: Verdict = {
  kind: 'verbatim',
  claim: 'Er sei zufrieden',
  claimedSpeaker: 'Hans_Huber',
  matches: [],
  touched: [],
  searched: { reports: 1 },
};

describe('the head of a verdict', () => {
  it('says where a report does not settle whether the claimed speaker says it', () => {
    expect(renderVerdictHead({ ...VERDICT, isSpeakerOpen: true }, TEXTS.de)).toContain(
      'Ob Hans\\_Huber das sagt, ist dort nicht eindeutig.',
    );
  });

  it.each([
    ['Er sei zufrieden', '-# Geprüft: „Er sei zufrieden“ (angeblich'],
    ['„Nein“, sagte Huber', '-# Geprüft: „Nein“, sagte Huber (angeblich'],
  ])('puts a claim between marks that has none: %s', (claim, expected) => {
    expect(renderVerdictHead({ ...VERDICT, claim }, TEXTS.de)).toContain(expected);
  });

  it('says nothing of the kind where it does', () => {
    expect(renderVerdictHead(VERDICT, TEXTS.de)).not.toContain('eindeutig');
  });
});
