import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('words in quotation marks', () => {
  it.each([
    ['stand in the report again', 'Berg sprach vom „Haus des Lebens“.', 'Das Haus des Lebens ist alt.'],
    [
      'are a name that the report quotes twice',
      'Laut Berg baut „con energy ag“ Räder.',
      'Die „con energy ag“ ist neu.',
    ],
  ])('are nobody’s where they %s', (_, ...passages) => {
    expect(said(...passages).filter((line) => line.startsWith('direct'))).toEqual([]);
  });

  it('are somebody’s where they stand once', () => {
    expect(said('Berg nannte den Plan einen „Bruch der Zusage“.')).toContain('direct | „Bruch der Zusage“ | Berg');
  });

  it('are also theirs who are quoted within them', () => {
    expect(said('Berg sagte: „Der Arzt sagte mir: ‚Alles ist gut.‘ Ich ging.“')).toEqual([
      'direct | „Der Arzt sagte mir: ‚Alles ist gut.‘ Ich ging.“ | Berg',
      'direct | ‚Alles ist gut.‘ | Arzt | via Berg',
    ]);
  });

  it('are theirs who named the thing so in the clause around them', () => {
    expect(said('Berg lobte, dass die Ministerin Anna Dorn den Plan als „sehr klug“ bezeichnet hat.')).toContain(
      'direct | „sehr klug“ | Anna Dorn',
    );
  });

  it('are nobody’s as what somebody is called', () => {
    expect(said('Die Gruppe, die sich selbst „rote Hand“ nennt, kam an.')).toEqual([]);
  });
});
