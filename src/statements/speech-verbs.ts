import { toForms, type VerbForm, type VerbUse } from './verb-forms.ts';

/**
 * Verbs that report speech. What each can govern:
 * `s` says: a clause in any mood, "dass", a quotation; may stand after what was said (", sagte X");
 * `t` thinks, hopes or fears: as `s`;
 * `d` finds out, decides or feels: only a clause with "dass", "ob" or a question word;
 * `z` wants: an infinitive with "zu";
 * `a` acts by speaking: "lobte die Hilfe" is a report of speech without its words (Redebericht);
 * `q` names: its object or "als …" may be somebody's own word ("nannte das „Unsinn“").
 */
const TABLE: readonly (readonly [uses: string, verbs: string])[] = [
  [
    's',
    `sagen; erklären; mit|teilen; berichten; betonen; melden; behaupten; schreiben schreibt schrieb geschrieben; meinen;
    erläutern; ergänzen; unterstreichen unterstreicht unterstrich unterstrichen; versichern; argumentieren; entgegnen;
    erwidern; antworten; konstatieren; resümieren; äußern; bemerken; an|merken; bekunden; verlautbaren; informieren; verkünden;
    kommentieren; hinzu|fügen; klar|stellen; fest|stellen; heraus|stellen; hervor|heben hebt hob gehoben; aus|führen; an|führen;
    aus|sagen; bekannt|geben gibt gab gegeben; bekannt_|geben gibt gab gegeben; an|geben gibt gab gegeben; vor|geben gibt gab gegeben;
    zu_Protokoll|geben gibt gab gegeben; hin|weisen weist wies gewiesen; verweisen verweist verwies verwiesen; ein|räumen; zu|geben gibt gab gegeben;
    gestehen gesteht gestand gestanden; ein|gestehen gesteht gestand gestanden; zum_Ausdruck|bringen bringt brachte gebracht; bestätigen;
    bekräftigen; beteuern; wiederholen; zitieren; erzählen; schildern; warnen; mahnen; bekannt|machen; verraten verrät verriet verraten; enthüllen;
    unter|streichen streicht strich gestrichen; heraus|streichen streicht strich gestrichen; ein|wenden wendet wandte gewandt; entgegen|halten hält hielt gehalten;
    dagegen|halten hält hielt gehalten; vor|werfen wirft warf geworfen; beklagen; bemängeln; monieren; kritisieren; rügen; spotten; schwärmen; jubeln;
    rufen ruft rief gerufen; aus|rufen ruft rief gerufen; fragen; schimpfen; poltern; klagen; begründen; präzisieren; prognostizieren; voraus|sagen; vorher|sagen;
    orakeln; prophezeien; twittern; posten; titeln; formulieren; folgern; schlussfolgern; urteilen; bilanzieren; relativieren; ein|schränken; nach|legen;
    unterstellen; bescheinigen; attestieren; referieren; vermelden; kolportieren; mutmaßen; suggerieren; signalisieren; garantieren; schwören schwört schwor geschworen;
    geloben; zu|sichern; zu|sagen; versprechen verspricht versprach versprochen; an|kündigen; an|deuten; drohen; dementieren; bestreiten bestreitet bestritt bestritten;
    verneinen; leugnen; bezweifeln; an|zweifeln; beschwören beschwört beschwor beschworen; beanstanden; skandieren; singen singt sang gesungen; zurück|melden;
    lauten; reagieren; beurteilen; konkretisieren; aus|richten; übermitteln; bedauern; appellieren; plädieren; dafür_|plädieren; fürchten; lästern; raunen`,
  ],
  [
    't',
    `glauben; denken denkt dachte gedacht; hoffen; erhoffen; befürchten; vermuten; schätzen; erwarten; an|nehmen nimmt nahm genommen;
    davon_aus|gehen geht ging gegangen; aus|gehen geht ging gegangen; finden findet fand gefunden; urteilen; spekulieren; kalkulieren; fürchten`,
  ],
  [
    'd',
    `rechnen; zweifeln; wissen weiß wusste gewusst; sehen sieht sah gesehen; heraus|finden findet fand gefunden; ermitteln; nach|weisen weist wies gewiesen;
    belegen; zeigen; ergeben ergibt ergab ergeben; besagen; hervor|gehen geht ging gegangen; beschließen beschließt beschloss beschlossen; entscheiden entscheidet entschied entschieden;
    befinden befindet befand befunden; überlegen; ein|schätzen; vertreten vertritt vertrat vertreten; wünschen; begrüßen; freuen; erkennen erkennt erkannte erkannt;
    errechnen; demonstrieren; dar|stellen; vor|sehen sieht sah gesehen; überzeugen; klagen; prüfen; sprechen spricht sprach gesprochen; erinnern; loben; würdigen; aus|schließen schließt schloss geschlossen; auf|zeigen; nach|fragen; interpretieren; deuten`,
  ],
  [
    'sz',
    `fordern; verlangen; auf|fordern; bitten bittet bat gebeten; auf|rufen ruft rief gerufen; appellieren; mahnen; drängen; empfehlen empfiehlt empfahl empfohlen;
    raten rät riet geraten; ab|raten rät riet geraten; warnen; drohen; versprechen verspricht versprach versprochen; an|kündigen; an|bieten bietet bot geboten; vor|schlagen schlägt schlug geschlagen;
    zu|sagen; zu|sichern; behaupten; erklären; an|geben gibt gab gegeben; beschuldigen; bezichtigen; verdächtigen; vor|werfen wirft warf geworfen; ein|räumen; gestehen gesteht gestand gestanden; beteuern; versichern;
    bestreiten bestreitet bestritt bestritten; dementieren; plädieren; beantragen; hoffen; beschließen beschließt beschloss beschlossen; glauben; befürchten; entscheiden entscheidet entschied entschieden; planen; erwägen erwägt erwog erwogen;
    beabsichtigen; verpflichten; an|weisen weist wies gewiesen; an|ordnen; befehlen befiehlt befahl befohlen; ermahnen; ersuchen; erlauben; verbieten verbietet verbot verboten; untersagen; gestatten; ab|lehnen; weigern; beauftragen; geloben; bereit_|erklären; auf_|fordern;
    ein|laden lädt lud geladen; wünschen; überlegen; verweigern; schwören schwört schwor geschworen; wider|rufen; zu|geben gibt gab gegeben; an|regen; vor|haben hat hatte gehabt; ermutigen; ermuntern; zurück|weisen weist wies gewiesen; verzichten`,
  ],
  [
    'a',
    `loben; tadeln; würdigen; begrüßen; verurteilen; kritisieren; bedauern; zurück|weisen weist wies gewiesen; dementieren; ab|lehnen; bestätigen; ein|laden lädt lud geladen; verweisen verweist verwies verwiesen;
    danken; gratulieren; protestieren; widersprechen widerspricht widersprach widersprochen; zu|stimmen; bekräftigen; fordern; verlangen; bitten bittet bat gebeten; auf|rufen ruft rief gerufen; auf|fordern; appellieren; empfehlen empfiehlt empfahl empfohlen;
    warnen; drohen; versprechen verspricht versprach versprochen; an|kündigen; an|bieten bietet bot geboten; vor|schlagen schlägt schlug geschlagen; plädieren; beklagen; bemängeln; monieren; rügen; an|prangern; betonen; bezweifeln; befürworten; unterstützen;
    dar|legen; erläutern; thematisieren; kommentieren; an|regen; zu|sichern; zu|sagen; ein|räumen; bestreiten bestreitet bestritt bestritten; begründen; erheben erhebt erhob erhoben; vor|werfen wirft warf geworfen; beschuldigen; in_Aussicht|stellen;
    entschuldigen; äußern; aus|sprechen spricht sprach gesprochen; hin|weisen weist wies gewiesen; verkünden; unterstreichen unterstreicht unterstrich unterstrichen; entgegnen; nennen nennt nannte genannt; bezeichnen; sprechen spricht sprach gesprochen; zeigen; berichten; befürchten; hoffen; erwarten; vermuten; spekulieren; in_Frage|stellen; mahnen`,
  ],
  [
    'q',
    `nennen nennt nannte genannt; bezeichnen; sprechen spricht sprach gesprochen; beschreiben beschreibt beschrieb beschrieben; charakterisieren; ein|stufen; kritisieren; loben; verurteilen; würdigen; werten; bewerten; rügen; feiern; beschimpfen; begrüßen; fordern; warnen;
    betiteln; titulieren; brandmarken; verteidigen; ab|tun tut tat getan; an|prangern; geißeln; schelten; rühmen; preisen preist pries gepriesen; halten hält hielt gehalten; sehen sieht sah gesehen; fühlen; zeigen; bekennen bekennt bekannte bekannt; begründen; kommentieren; verlangen; äußern; erklären; berichten; beklagen; reden; lehnen; ein|schätzen; reagieren; danken; beschuldigen; rufen ruft rief gerufen`,
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
  /(?:forderung|ankündigung|behauptung|vorwurf|vorwürfe|aussage|ansicht|meinung|auffassung|einschätzung|vermutung|warnung|hoffnung|befürchtung|bericht|berichte|berichten|meldung|vorschlag|kritik|schluss|schluß|ergebnis|überzeugung|zusage|versprechen|drohung|begründung|erklärung|hinweis|hinweise|standpunkt|these|theorie|prognose|angebot|bitte|appell|aufforderung|gerücht|gerüchte|verdacht|annahme|beschluss|argument|feststellung|nachricht|mitteilung|empfehlung|zusicherung|versicherung|erkenntnis|beschwerde|klage|entscheidung|anschuldigung|aufruf|zweifel|position|absicht|wunsch|eindruck|bereitschaft|erwartung|äußerung|stellungnahme|worte|worten|bemerkung|angst|sorge|bedenken)(?:en|n|s|es)?$/iu;
