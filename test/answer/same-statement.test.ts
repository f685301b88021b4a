import { describe, expect, it } from 'vitest';
import { isSameStatement } from '../../src/answer/same-statement.ts';

const LONG =
  'Bei dem Zusammenstoß zweier Fähren vor der Küste der Insel Sylt sind am frühen Sonntagmorgen nach Angaben der Wasserschutzpolizei zwölf Passagiere leicht verletzt worden';

describe('two sentences carry the same statement', () => {
  it.each([
    ['in another order', 'Am Montag sperrt die Stadt die Brücke.', 'Die Stadt sperrt die Brücke am Montag.'],
    ['in the passive', 'Das Kabinett billigte den Haushalt.', 'Der Haushalt ist vom Kabinett gebilligt worden.'],
    ['with synonyms', 'Bei einem Brand starben drei Menschen.', 'Drei Menschen kamen bei einem Feuer ums Leben.'],
    [
      'with a compound taken apart',
      'Der Pilotenstreik bei der Lufthansa endet.',
      'Der Streik der Piloten bei der Lufthansa endet.',
    ],
    ['with a number in words', 'Zwölf Häuser wurden in Köln zerstört.', 'In Köln sind 12 Häuser zerstört worden.'],
    [
      'with a capital for its government',
      'Moskau wies den Vorwurf der Spionage zurück.',
      'Russland hat den Spionage-Vorwurf zurückgewiesen.',
    ],
    ['with a detail more', 'Die Fähre nach Sylt fällt aus.', 'Die Fähre nach Sylt fällt am Dienstag wegen Sturms aus.'],
    [
      'with a refusal in other words',
      'Der Minister lehnt höhere Steuern auf Benzin ab.',
      'Höhere Steuern auf Benzin werde es nicht geben, sagte der Minister.',
    ],
    ['with an acronym written out', 'Die EZB senkt den Zins.', 'Die Europäische Zentralbank senkt den Zins.'],
    ['with a number in a compound', 'Die siebenmonatige Reise endete.', 'Die Reise endete nach sieben Monaten.'],
    [
      'with who says it in another place',
      'Die Wasserwacht barg zwei Kinder aus der Isar, teilte sie mit.',
      'Nach Angaben der Wasserwacht wurden zwei Kinder aus der Isar geborgen.',
    ],
    ['with a strong verb in another tense', 'Der Zug fuhr in Hagen ab.', 'In Hagen ist der Zug abgefahren.'],
    [
      'with a phrase for a verb',
      'Bei dem Erdrutsch in Bludenz starben zwei Wanderer.',
      'Zwei Wanderer sind bei dem Erdrutsch in Bludenz ums Leben gekommen.',
    ],
    [
      'with the opposite negated',
      'Die Museen in Kassel bleiben am Montag geschlossen.',
      'Die Museen in Kassel öffnen am Montag nicht.',
    ],
    ['with its object first', 'Die Bahn beendet den Streik.', 'Den Streik beendet die Bahn.'],
    ['with another number in one long dispatch', LONG, LONG.replace('zwölf', 'vierzehn')],
  ])('%s', (_, a, b) => {
    expect(isSameStatement(a, b)).toBe(true);
    expect(isSameStatement(b, a)).toBe(true);
  });
});

describe('two sentences do not, with', () => {
  it.each([
    ['another number', 'In Köln wurden 12 Häuser zerstört.', 'In Köln wurden 20 Häuser zerstört.'],
    ['a negation', 'Der Kanzler reist nach Peking.', 'Der Kanzler reist nicht nach Peking.'],
    ['another name', 'Merz fordert eine Reform der Rente.', 'Söder fordert eine Reform der Rente.'],
    ['another country', 'Frankreich weist zwei Diplomaten aus.', 'Polen weist zwei Diplomaten aus.'],
    ['places changed', 'China erhebt Zölle auf Autos aus Europa.', 'Europa erhebt Zölle auf Autos aus China.'],
    ['roles changed', 'Die Polizei verklagt die Regierung.', 'Die Regierung verklagt die Polizei.'],
    [
      'roles changed in the passive',
      'Die Stiftung verklagt den Konzern auf Schadenersatz.',
      'Die Stiftung wird vom Konzern auf Schadenersatz verklagt.',
    ],
    ['speakers changed', 'Polen wirft Belarus Spionage vor.', 'Belarus wirft Polen Spionage vor.'],
    [
      'cause and effect changed',
      'Weil die Preise sinken, kürzt das Werk in Halle die Löhne.',
      'Weil das Werk in Halle die Löhne kürzt, sinken die Preise.',
    ],
    ['a condition', 'Falls es regnet, fällt das Konzert in Bonn aus.', 'Das Konzert in Bonn fällt aus, es regnet.'],
    [
      'what is said of it',
      'Der Konzern Brixo verlagert die Produktion nach Vietnam.',
      'Der Betriebsrat nannte es unverständlich, dass der Konzern Brixo die Produktion nach Vietnam verlagert.',
    ],
    [
      'what is done to it later',
      'Piraten haben den Frachter vor Aden gekapert.',
      'Der vor Aden von Piraten gekaperte Frachter ist wieder freigegeben worden.',
    ],
    ['another word in the same place', 'Sie gewann Gold über 400 Meter.', 'Sie gewann Silber über 400 Meter.'],
    ['ranks changed', 'Die Union liegt vor der AfD.', 'Die AfD liegt vor der Union.'],
    ['the way back', 'Der Zug fuhr von Köln nach Bonn.', 'Der Zug fuhr von Bonn nach Köln.'],
    ['a plan for a deed', 'Die Sonde soll auf dem Mars landen.', 'Die Sonde ist auf dem Mars gelandet.'],
    ['another compound', 'Die Preise im Nahverkehr steigen.', 'Die Preise im Fernverkehr steigen.'],
    ['what came after', 'Der Bahnhof wurde geräumt.', 'Der Bahnhof wurde nach der Räumung freigegeben.'],
    ['the opposite', 'Der Ölpreis stieg am Montag kräftig.', 'Der Ölpreis sank am Montag kräftig.'],
    ['for and against', 'Sie stimmte für die Reform der Rente.', 'Sie stimmte gegen die Reform der Rente.'],
    ['a cancellation', 'Der Minister reist nach Israel.', 'Der Minister hat die Reise nach Israel abgesagt.'],
    ['a refusal', 'Die Union will die Reform der Rente.', 'Die Union lehnt die Reform der Rente ab.'],
    ['another month', 'Die Inflation lag im Mai bei zwei Prozent.', 'Die Inflation lag im Juni bei zwei Prozent.'],
    ['another verb', 'Die Regierung verkauft die Bahn.', 'Die Regierung modernisiert die Bahn.'],
    [
      'nothing but phrases in common',
      'Das sagte ein Sprecher der Polizei.',
      'Ein Sprecher der Polizei sagte, der Täter sei flüchtig.',
    ],
    ['only a gain for a loss in a long sentence', `${LONG} und haben gewonnen`, `${LONG} und haben verloren`],
  ])('%s', (_, a, b) => {
    expect(isSameStatement(a, b)).toBe(false);
    expect(isSameStatement(b, a)).toBe(false);
  });
});
