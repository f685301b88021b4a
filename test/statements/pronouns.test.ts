import { describe, expect, it } from 'vitest';
import { findStatements } from '../../src/statements/find-statements.ts';
import { aReport } from './said.ts';

const lastSpeaker = (...passages: string[]) => findStatements(aReport(...passages)).at(-1)?.speaker;

describe('a pronoun', () => {
  it.each([
    ['the subject of the sentence before', 'Außenminister Max Berg kam an. „Es regnet“, sagte er.', 'Max Berg'],
    ['the subject before the object', 'Max Berg lobte Paul Dorn. „Es regnet“, sagte er.', 'Max Berg'],
    ['who an earlier pronoun means', 'Max Berg kam an. Er war müde. „Es regnet“, sagte er.', 'Max Berg'],
    ['a woman', 'Ministerin Eva Berg traf Paul Dorn. „Es regnet“, sagte sie.', 'Eva Berg'],
    [
      'a woman by her given name',
      'Paul Dorn kam an. Eva Berg auch. Theresa May blieb. „Es regnet“, sagte sie.',
      'Theresa May',
    ],
    ['somebody without a name', 'Ein Sprecher des Rates kam an. „Es regnet“, sagte er.', 'Sprecher des Rates'],
    ['an institution', 'Die Polizei kam an. Sie teilte mit, es regne.', 'Polizei'],
    ['the nearer of two', 'Max Berg kam an. Paul Dorn ging. „Es regnet“, sagte er.', 'Paul Dorn'],
    ['the subject with "seiner Ansicht nach"', 'Max Berg kam an. Seiner Ansicht nach regnet es.', 'Max Berg'],
  ])('means %s', (_, text, name) => {
    expect(lastSpeaker(text)).toMatchObject({ name, certain: true });
  });

  it.each([
    ['a thing', 'Max Berg kam an. Der Katalog lag da. „Es regnet“, sagte er.'],
    ['a man with "sie"', 'Max Berg kam an. Minister Paul Dorn ging. „Es regnet“, sagte sie.'],
    ['several people with a singular verb', 'Die Berater Max Berg und Paul Dorn kamen an. „Es regnet“, sagte sie.'],
    ['somebody a paragraph before', 'Max Berg kam an.', '„Es regnet“, sagte er.'],
    ['two who both stand in front', 'Max Berg kam an, Paul Dorn ging. „Es regnet“, sagte er.'],
  ])('means for certain never %s', (_, ...passages) => {
    expect(lastSpeaker(...passages)?.certain).toBe(false);
  });
});
