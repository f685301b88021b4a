import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../src/corpus/blocks.ts';
import { toParagraphs } from '../../src/corpus/paragraphs.ts';

const paragraphs = (...lines: string[]) => toParagraphs(splitBlocks(lines.join('\n'))).map(({ text }) => text);

describe('toParagraphs', () => {
  it('takes each line for a paragraph where no blank lines divide a text', () => {
    const lines = [
      'Rat stimmt für neue Schwimmhalle',
      'Der Rat hat am Donnerstag für eine neue Schwimmhalle gestimmt. Die Kosten stehen noch nicht fest.',
      'Der Oberbürgermeister sprach von einem „guten Tag“. Die Halle solle 2027 öffnen.',
      'Gebaut wird an der Förde.',
    ];
    expect(paragraphs(...lines)).toEqual(lines);
  });

  it('joins lines of a sentence each between blank lines', () => {
    expect(paragraphs('Der Minister tritt zurück.', 'Er zieht die Folgen.', '', 'Ein Nachfolger steht fest.')).toEqual([
      'Der Minister tritt zurück. Er zieht die Folgen.',
      'Ein Nachfolger steht fest.',
    ]);
  });

  it('joins a text with a blank line after each of its lines', () => {
    expect(
      paragraphs(
        'Gericht stoppt Rodung',
        '',
        'Das Verwaltungsgericht Köln hat die Rodung eines',
        '',
        'Waldstücks am Rande des Tagebaus vorläufig gestoppt,',
        '',
        'wie eine Sprecherin am Freitag in Köln mitgeteilt',
        '',
        'hat.',
      ),
    ).toEqual([
      'Gericht stoppt Rodung',
      'Das Verwaltungsgericht Köln hat die Rodung eines Waldstücks am Rande des Tagebaus vorläufig gestoppt, wie eine Sprecherin am Freitag in Köln mitgeteilt hat.',
    ]);
  });

  it('ends a paragraph at a short last line, and takes a short line for a heading', () => {
    expect(
      paragraphs(
        'Kiel - Das Land gibt 30 Millionen Euro für die Sanierung von Schulen',
        'frei. Das beschloss der Finanzausschuss am Donnerstag. Die Opposition',
        'sprach von einem überfälligen Schritt und verlangte',
        'weitere Mittel.',
        'Reaktionen der Verbände',
        'Der Lehrerverband begrüßte den Beschluss. Es sei „ein Anfang“, sagte',
        'die Vorsitzende.',
      ),
    ).toEqual([
      'Kiel - Das Land gibt 30 Millionen Euro für die Sanierung von Schulen frei. Das beschloss der Finanzausschuss am Donnerstag. Die Opposition sprach von einem überfälligen Schritt und verlangte weitere Mittel.',
      'Reaktionen der Verbände',
      'Der Lehrerverband begrüßte den Beschluss. Es sei „ein Anfang“, sagte die Vorsitzende.',
    ]);
  });

  it('starts a paragraph at an indented line', () => {
    expect(
      paragraphs(
        '   Das Land stockt die Mittel auf. Die Träger erhalten mehr, wie das',
        'Ministerium mitteilte.',
        '   Die Gemeinden hatten lange mehr Hilfe verlangt. Das Geld reiche aber',
        'nicht.',
      ),
    ).toEqual([
      'Das Land stockt die Mittel auf. Die Träger erhalten mehr, wie das Ministerium mitteilte.',
      'Die Gemeinden hatten lange mehr Hilfe verlangt. Das Geld reiche aber nicht.',
    ]);
  });

  it('joins lines that end anywhere', () => {
    expect(
      paragraphs('Ein Sprecher der', 'Polizei sagte am Abend, der Mann sei', 'geflohen. Zuvor', 'lief er.'),
    ).toEqual(['Ein Sprecher der Polizei sagte am Abend, der Mann sei geflohen. Zuvor lief er.']);
  });

  it('keeps items of a list apart, without their bullets and with their figures', () => {
    expect(
      paragraphs(
        'Ein Überblick über die Regeln:',
        '• Briefe werden',
        'teurer.',
        '• Der Lohn steigt.',
        '',
        '1. Rente',
        '2. Steuern',
      ),
    ).toEqual([
      'Ein Überblick über die Regeln:',
      'Briefe werden teurer.',
      'Der Lohn steigt.',
      '1. Rente',
      '2. Steuern',
    ]);
  });
});
