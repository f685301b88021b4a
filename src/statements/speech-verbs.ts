import { toForms, type VerbForm, type VerbUse } from './verb-forms.ts';

/**
 * Verbs that report speech. What each can govern:
 * `s` says: a clause in any mood, "dass", a quotation; may stand after what was said (", sagte X");
 * `k` as `s`, but a clause without "dass" has to show the Konjunktiv: without it these verbs stand before the reporter's own clauses;
 * `d` finds out, decides or feels: only a clause with "dass", "ob" or a question word;
 * `z` wants: an infinitive with "zu";
 * `a` acts by speaking: "lobte die Hilfe" is a report of speech without its words (Redebericht);
 * `q` names: its object or "als …" may be somebody's own word ("nannte das „Unsinn“").
 */
const TABLE: readonly (readonly [uses: string, verbs: string])[] = [
  [
    's',
    `sagen; erklären; mit|teilen; berichten; betonen; melden; behaupten; schreiben schreibt schrieb geschrieben; meinen; erläutern; ergänzen;
    unterstreichen unterstreicht unterstrich unterstrichen; versichern; argumentieren; entgegnen; erwidern; antworten; konstatieren; resümieren; äußern;
    bemerken; an|merken; bekunden; verlautbaren; verlauten; verkünden; kommentieren; hinzu|fügen; klar|stellen; fest|stellen; hervor|heben hebt hob gehoben;
    aus|führen; aus|sagen; bekannt|geben gibt gab gegeben; bekannt_|geben gibt gab gegeben; an|geben gibt gab gegeben; zu_Protokoll|geben gibt gab gegeben;
    hin|weisen weist wies gewiesen; ein|räumen; zu|geben gibt gab gegeben; gestehen gesteht gestand gestanden; ein|gestehen gesteht gestand gestanden;
    zum_Ausdruck|bringen bringt brachte gebracht; bekräftigen; beteuern; schildern; heraus|streichen streicht strich gestrichen; ein|wenden wendet wandte gewandt;
    präzisieren; prognostizieren; voraus|sagen; vorher|sagen; prophezeien; twittern; folgern; schlussfolgern; urteilen; bilanzieren; mutmaßen; vermelden;
    zu|sichern; zu|sagen; versprechen verspricht versprach versprochen; an|kündigen; an|deuten; begründen; beschwören beschwört beschwor beschworen;
    bestätigen; warnen; mahnen; fordern; kritisieren; heißen heißt hieß geheißen; glauben; hoffen; vermuten; befürchten; beklagen; zusammen|fassen; klar|machen; dar|legen; klar_|machen; deutlich_|machen; erwähnen`,
  ],
  [
    'k',
    `verweisen verweist verwies verwiesen; wiederholen; zitieren; erzählen; verraten verrät verriet verraten; enthüllen; entgegen|halten hält hielt gehalten;
    dagegen|halten hält hielt gehalten; vor|werfen wirft warf geworfen; bemängeln; monieren; rügen; spotten; schwärmen; jubeln; rufen ruft rief gerufen;
    aus|rufen ruft rief gerufen; zu|rufen ruft rief gerufen; fragen; schimpfen; poltern; klagen; titeln; formulieren; relativieren; ein|schränken; nach|legen; unterstellen; bescheinigen;
    attestieren; suggerieren; signalisieren; garantieren; schwören schwört schwor geschworen; drohen; dementieren; bestreiten bestreitet bestritt bestritten;
    verneinen; leugnen; bezweifeln; an|zweifeln; beanstanden; skandieren; lauten; reagieren; konkretisieren; übermitteln; bedauern; appellieren; plädieren;
    fürchten; informieren; an|führen; bekannt|machen; vor|geben gibt gab gegeben; loben; würdigen; danken; denken denkt dachte gedacht; schätzen; erwarten;
    an|nehmen nimmt nahm genommen; davon_aus|gehen geht ging gegangen; aus|gehen geht ging gegangen; spekulieren; fürchten; sprechen spricht sprach gesprochen;
    freuen; erinnern; zeigen; nach|fragen; empfehlen empfiehlt empfahl empfohlen; raten rät riet geraten; verlangen; auf|fordern; auf|rufen ruft rief gerufen; bitten bittet bat gebeten; vor|schlagen schlägt schlug geschlagen;
    beschuldigen; an|regen; verteidigen; widersprechen widerspricht widersprach widersprochen; zurück|weisen weist wies gewiesen; ab|lehnen; begrüßen; verurteilen; entschuldigen; bekennen bekennt bekannte bekannt; beschreiben beschreibt beschrieb beschrieben;
    dar|stellen; vertreten vertritt vertrat vertreten; interpretieren; werten; bewerten; befinden befindet befand befunden; entscheiden entscheidet entschied entschieden; beschließen beschließt beschloss beschlossen; an|prangern; lästern; nennen nennt nannte genannt; bezeichnen; appellieren; protestieren; ermahnen; drängen; regen; wider|rufen; aus|schließen schließt schloss geschlossen; äußern; kund|tun tut tat getan; an|zeigen; posten; aus|rufen ruft rief gerufen; zweifeln; veröffentlichen; aus|drücken`,
  ],
  [
    'd',
    `rechnen; wissen weiß wusste gewusst; sehen sieht sah gesehen; heraus|finden findet fand gefunden; ermitteln; nach|weisen weist wies gewiesen;
    belegen; besagen; hervor|gehen geht ging gegangen; überlegen; ein|schätzen; wünschen; errechnen; demonstrieren;
    überzeugen; auf|zeigen; erhoffen; finden findet fand gefunden; einigen; verständigen; wundern; erkennen erkennt erkannte erkannt; bekannt|werden wird wurde geworden; bekannt_|werden wird wurde geworden; erfahren erfährt erfuhr erfahren; ergeben ergibt ergab ergeben; heraus|stellen; zeigen`,
  ],
  [
    'z',
    `fordern; verlangen; auf|fordern; bitten bittet bat gebeten; auf|rufen ruft rief gerufen; appellieren; mahnen; drängen; empfehlen empfiehlt empfahl empfohlen;
    raten rät riet geraten; ab|raten rät riet geraten; warnen; drohen; versprechen verspricht versprach versprochen; an|kündigen; an|bieten bietet bot geboten; vor|schlagen schlägt schlug geschlagen;
    zu|sagen; zu|sichern; behaupten; erklären; sagen; an|geben gibt gab gegeben; beschuldigen; bezichtigen; verdächtigen; vor|werfen wirft warf geworfen; ein|räumen; gestehen gesteht gestand gestanden; beteuern; versichern;
    bestreiten bestreitet bestritt bestritten; dementieren; plädieren; beantragen; hoffen; beschließen beschließt beschloss beschlossen; glauben; befürchten; entscheiden entscheidet entschied entschieden; planen; erwägen erwägt erwog erwogen;
    beabsichtigen; an|weisen weist wies gewiesen; an|ordnen; befehlen befiehlt befahl befohlen; ermahnen; ersuchen; untersagen; ab|lehnen;
    ein|laden lädt lud geladen; wünschen; überlegen; schwören schwört schwor geschworen; zu|geben gibt gab gegeben; an|regen; vor|haben hat hatte gehabt; zurück|weisen weist wies gewiesen; bekräftigen; betonen; bekunden; vor|geben gibt gab gegeben; verkünden; mit|teilen; berichten; signalisieren; vereinbaren; beauftragen; erinnern; bekannt|geben gibt gab gegeben; bekannt_|geben gibt gab gegeben; einigen; verständigen; entschließen entschließt entschloss entschlossen; ein|willigen; nach|denken denkt dachte gedacht`,
  ],
  [
    'a',
    `loben; tadeln; würdigen; begrüßen; verurteilen; kritisieren; bedauern; zurück|weisen weist wies gewiesen; dementieren; ab|lehnen; bestätigen; ein|laden lädt lud geladen; verweisen verweist verwies verwiesen;
    danken; gratulieren; protestieren; widersprechen widerspricht widersprach widersprochen; bekräftigen; fordern; verlangen; bitten bittet bat gebeten; auf|rufen ruft rief gerufen; auf|fordern; appellieren; empfehlen empfiehlt empfahl empfohlen;
    warnen; drohen; versprechen verspricht versprach versprochen; an|kündigen; an|bieten bietet bot geboten; vor|schlagen schlägt schlug geschlagen; plädieren; beklagen; bemängeln; monieren; rügen; an|prangern; betonen; bezweifeln; befürworten;
    dar|legen; erläutern; thematisieren; kommentieren; an|regen; zu|sichern; zu|sagen; ein|räumen; bestreiten bestreitet bestritt bestritten; begründen; vor|werfen wirft warf geworfen; beschuldigen; in_Aussicht|stellen;
    entschuldigen; äußern; aus|sprechen spricht sprach gesprochen; hin|weisen weist wies gewiesen; verkünden; unterstreichen unterstreicht unterstrich unterstrichen; nennen nennt nannte genannt; bezeichnen; sprechen spricht sprach gesprochen; berichten; befürchten; hoffen; erwarten; vermuten; in_Frage|stellen; mahnen; bezweifeln; beantragen; rechtfertigen; raten rät riet geraten`,
  ],
  [
    'q',
    `nennen nennt nannte genannt; bezeichnen; sprechen spricht sprach gesprochen; beschreiben beschreibt beschrieb beschrieben; charakterisieren; ein|stufen; kritisieren; loben; verurteilen; würdigen; werten; bewerten; rügen; feiern; beschimpfen; begrüßen; fordern; warnen;
    betiteln; titulieren; brandmarken; verteidigen; ab|tun tut tat getan; an|prangern; geißeln; rühmen; preisen preist pries gepriesen; halten hält hielt gehalten; bekennen bekennt bekannte bekannt; begründen; kommentieren; verlangen; äußern; beklagen; rechtfertigen;
    ein|schätzen; zurück|weisen weist wies gewiesen; ab|lehnen; reagieren; danken; rufen ruft rief gerufen; skandieren; sehen sieht sah gesehen; zeigen; attackieren; kennzeichnen; beurteilen; vor|werfen wirft warf geworfen`,
  ],
];

const FORMS: ReadonlyMap<string, readonly VerbForm[]> = buildForms();

function buildForms(): Map<string, VerbForm[]> {
  const usesOf = new Map<string, Set<VerbUse>>();
  for (const [uses, verbs] of TABLE) {
    for (const entry of verbs.split(';').map((text) => text.trim().replace(/\s+/gu, ' '))) {
      const known = usesOf.get(entry) ?? new Set<VerbUse>();
      for (const use of uses) known.add(use as VerbUse);
      usesOf.set(entry, known);
    }
  }
  const forms = new Map<string, VerbForm[]>();
  for (const [entry, uses] of usesOf) {
    for (const [form, value] of toForms(entry, uses)) {
      const key = form.trim();
      forms.set(key, [...(forms.get(key) ?? []), value]);
    }
  }
  return forms;
}

/** What a lower-case word may be a form of, empty where it reports no speech. */
export function speechForms(word: string): readonly VerbForm[] {
  return FORMS.get(word) ?? NONE;
}

const NONE: readonly VerbForm[] = [];

/** Nouns for something said or thought, with "dass", an infinitive or a clause in the Konjunktiv beside them. */
export const SPEECH_NOUN =
  /(?:forderung|ankündigung|behauptung|vorwurf|vorwürfe|aussage|ansicht|meinung|auffassung|einschätzung|vermutung|warnung|mahnung|hoffnung|befürchtung|bericht|berichte|berichten|meldung|vorschlag|kritik|(?<!an|ab|aus|zusammen|ein)schluss|(?<!an|ab|aus)schluß|ergebnis|überzeugung|zusage|versprechen|drohung|begründung|erklärung|hinweis|hinweise|standpunkt|these|theorie|prognose|angebot|bitte|appell|aufforderung|gerücht|gerüchte|annahme|beschluss|argument|feststellung|nachricht|mitteilung|empfehlung|zusicherung|versicherung|erkenntnis|beschwerde|klage|anschuldigung|aufruf|zweifel|position|absicht|wunsch|bereitschaft|erwartung|äußerung|stellungnahme|worte|worten|bemerkung|angst|sorge|bedenken|befehl|anweisung|antrag|anliegen|ultimatum|pläne|ängste|sorgen|anfrage|botschaft|konsens|einigkeit|mutmaßung)(?:en|n|s|es)?$/iu;
