/** "14 Berichte", "1 Bericht": a number with its noun, digits grouped as German does. */
function count(n: number, one: string, many: string): string {
  return n === 1 ? `1 ${one}` : `${n.toLocaleString('de-DE')} ${many}`;
}

/** "a, b oder c". */
function list(items: readonly string[], word: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

const reports = (n: number) => count(n, 'Bericht', 'Berichte');
const inReports = (n: number) => (n === 0 ? 'in keinem' : n === 1 ? 'in 1 Bericht' : `in ${reports(n)}n`);

/** A word of a question, as quoted, and in how many reports it occurs as written or in another spelling. */
export interface ToldWord {
  readonly text: string;
  readonly reports: number;
  readonly otherwiseSpelt?: number;
}

/**
 * Every sentence that a German reader sees. `en.ts` has the same shape.
 *
 * Parameters are ready to show: escaped where they come from a report or a user, days already written out.
 */
export const de = {
  language: 'de',
  quoted: (text: string) => `„${text}“`,
  /** Between the parts of a line. */
  dot: ' · ',
  /** Where text was left out before or after what is shown. */
  cut: '[…]',
  reports,
  passages: (n: number) => count(n, 'Absatz', 'Absätze'),
  /** After „mit“. */
  withPassages: (n: number) => `mit ${count(n, 'Absatz', 'Absätzen')}`,
  list: {
    or: (items: readonly string[]) => list(items, 'oder'),
    and: (items: readonly string[]) => list(items, 'und'),
  },

  commands: {
    ask: { name: 'frage', description: 'Beantwortet eine Frage mit wörtlichen Zitaten aus den Berichten' },
    quotes: { name: 'zitate', description: 'Was jemand laut den Berichten gesagt hat, nach Datum' },
    check: { name: 'prüfen', description: 'Prüft, ob ein Zitat so in den Berichten steht' },
    checkMenu: { name: 'Zitate prüfen' },
    compare: { name: 'vergleich', description: 'Stellt nebeneinander, was die Berichte zu einem Thema schreiben' },
    reports: { name: 'berichte', description: 'Welche Berichte durchsucht werden' },
    help: { name: 'hilfe', description: 'Was ich kann, was ich speichere, und wie man mich fragt' },
  },
  options: {
    question: { name: 'frage', description: 'Deine Frage, auf Deutsch oder Englisch' },
    report: { name: 'bericht', description: 'Nur in diesem Bericht suchen' },
    reportShown: { name: 'bericht', description: 'Diesen Bericht genauer zeigen' },
    speaker: { name: 'sprecher', description: 'Nur, was diese Person oder Stelle gesagt hat' },
    speakerQuoted: { name: 'sprecher', description: 'Wer es gesagt hat: eine Person oder Stelle' },
    private: { name: 'privat', description: 'Nur für dich sichtbar antworten' },
    topic: { name: 'thema', description: 'Worum es gehen soll' },
    quote: { name: 'zitat', description: 'Das Zitat, das geprüft werden soll' },
  },

  answer: {
    question: (question: string) => `Frage: ${question}`,
    understood: (question: string) => `Verstanden als: ${question}`,
    filters: { report: (report: string) => `nur in ${report}`, speaker: (name: string) => `nur von ${name}` },
    kinds: { direct: 'wörtlich', indirect: 'indirekt', reported: 'berichtet' },
    editors: 'Text der Redaktion',
    speakerUnnamed: 'Sprecher nicht genannt',
    speakerUnclear: 'Sprecher nicht eindeutig',
    /** Of those who may speak, at least one. */
    mayBe: (items: readonly string[]) => (items.length === 1 ? `vielleicht ${items[0]}` : list(items, 'oder')),
    /** A proper name goes after "laut" as it is; "russisches Außenministerium" would have to be inflected. */
    via: (name: string) => (/^\p{Lu}/u.test(name) ? `laut ${name}` : `Quelle: ${name}`),
    framedBy: (name: string) => `wiedergegeben von ${name}`,
    paragraph: (position: number) => `Absatz ${position}`,
    undated: 'ohne Datum',
    moreSources: (n: number) => `und ${n} weitere`,
    agreement: {
      identical: (n: number) => `In ${reports(n)}n, gleichlautend`,
      identicalAgency: (n: number) => `In ${reports(n)}n, gleichlautend (vermutlich Agenturtext)`,
      nearlyIdentical: (n: number) => `In ${reports(n)}n, fast gleichlautend (vermutlich Agenturtext)`,
      otherWords: (n: number) => `In ${reports(n)}n, mit anderen Worten`,
      /** What the reports have otherwise: "eine Zahl". */
      differ: (kinds: string) => `Verschieden: ${kinds}`,
      kinds: {
        number: 'eine Zahl',
        negation: 'eine Verneinung',
        name: 'ein Name',
        day: 'ein Tag',
        modality: 'ein Modalverb',
        qualifier: 'eine Abstufung',
        quotation: 'die zitierten Worte',
        speaker: 'wer es sagt',
        agency: 'die Agentur',
      },
    },
    tooLong: 'Das Zitat ist zu lang für eine Nachricht: Der ganze Absatz ist angehängt.',
    tooLongWithoutFile:
      'Das Zitat ist zu lang für eine Nachricht, und Dateien darf ich hier nicht anhängen. Frag mich mit /frage.',
    file: (position: number) => `absatz-${position}.txt`,
    nothing: 'Dazu steht nichts in den Berichten.',
    nothingThere: 'So eingeschränkt steht dazu nichts da.',
    searched: (n: number, days: string) => `Durchsucht: ${reports(n)}${days === '' ? '' : `, ${days}`}.`,
    dayRange: (from: string, to: string) => `${from} bis ${to}`,
    /** Words of the question, as quoted, and in how many reports each occurs. */
    words: (words: readonly ToldWord[]) =>
      words
        .map(({ text, reports, otherwiseSpelt }, i) => {
          const spelt = otherwiseSpelt ? 'in anderer Schreibweise ' : '';
          const found = spelt + inReports(otherwiseSpelt ?? reports);
          const noun = found === 'in keinem' ? `${found} Bericht` : found;
          return i === 0 ? `„${text}“ kommt ${noun} vor` : `„${text}“ ${found}`;
        })
        .join(', ')
        .concat('.'),
    /** Words as quoted, at least one, that a question or a topic has and the reports do not. */
    inNone: (quoted: string) => `In keinem Bericht: ${quoted}.`,
    /** Above quotes that may not answer the question. */
    doubtful: 'Ob das die Frage beantwortet, ist nicht sicher.',
    emptyQuestion: 'Da steht keine Frage.',
    noContent: 'Darin steht nichts, wonach ich suchen kann: kein Name, kein Ort, kein Stichwort.',
    /** A question that the reports answer, where somebody speaks in them. */
    forInstance: (name: string) => `Frag mich zum Beispiel: „Was sagte ${name}?“`,
    unknownReport: (asked: string) => `Einen Bericht „${asked}“ habe ich nicht.`,
    allReports: '/berichte zeigt alle.',
    unknownSpeaker: (asked: string) => `Unter „${asked}“ finde ich niemanden, der in den Berichten spricht.`,
    /** Names as quoted, at least one. */
    meant: (names: string) => `Meinst du ${names}?`,
    speakersAre: (names: string) => `Es sprechen zum Beispiel ${names}.`,
  },

  buttons: {
    context: 'Kontext',
    contextOf: (marker: string, source: string) => `${marker} ${source}`,
    more: (n: number) => `${n} weitere`,
    next: 'Weiter',
    back: 'Zurück',
    differences: 'Unterschiede',
    allQuotes: (n: number) => (n === 1 ? 'Das eine Zitat' : `Alle ${n.toLocaleString('de-DE')} Zitate`),
    about: (word: string) => `Stellen zu „${word}“`,
    everywhere: 'Überall suchen',
    delete: 'Löschen',
    link: 'Link',
    linkOf: (marker: string) => `Link ${marker}`,
  },
  context: {
    reportGone: 'Dieser Bericht ist nicht mehr da. Das Zitat stand in ihm, als ich geantwortet habe.',
    reportChanged: 'Dieser Bericht hat sich seit der Antwort geändert: Der Absatz steht nicht mehr so darin.',
    answerGone: 'Zu dieser Antwort finde ich die Frage nicht mehr. Stell sie bitte noch einmal.',
    answerChanged: 'Die Berichte haben sich seit der Antwort geändert. Stell die Frage bitte noch einmal.',
    notYours: 'Diese Antwort kann nur löschen, wer gefragt hat, oder wer hier Nachrichten verwalten darf.',
    outdated: 'Dieser Knopf gehört zu einer älteren Fassung von mir. Stell die Frage bitte noch einmal.',
  },

  differences: {
    noJudgement: 'Ich entscheide nicht, wer recht hat.',
    tooLong: 'Die Wortlaute sind zu lang für eine Nachricht: Sie sind angehängt.',
  },

  quotes: {
    heading: (name: string) => `Zitate von ${name}`,
    count: (n: number) => (n === 1 ? '1 Zitat' : `${n.toLocaleString('de-DE')} Zitate, älteste zuerst`),
    topic: (topic: string) => `Thema: ${topic}`,
    page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
    nothing: (name: string, topic: string) => `Von ${name} steht zu „${topic}“ nichts in den Berichten.`,
    unclear: (name: string, names: string) => `„${name}“ kann mehrere meinen: ${names}. Nenn bitte den vollen Namen.`,
  },

  comparison: {
    alike: 'Gleich in mehreren Berichten',
    differing: 'Verschieden',
    only: 'Nur in einem Bericht',
    agencyText: 'vermutlich derselbe Agenturtext',
  },

  compare: {
    heading: (topic: string) => `Vergleich: ${topic}`,
    same: 'Gleich',
    different: 'Verschieden',
    only: 'Nur hier',
    of: (kind: string, name: string) => `${kind} · ${name}`,
    agencyText: 'vermutlich derselbe Agenturtext',
    tooLong: 'zu lang für eine Nachricht',
    nothing: (topic: string) => `Zu „${topic}“ steht nichts in den Berichten.`,
    page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
    noTopic: 'Da steht kein Thema. Nenn mir einen Namen, einen Ort oder ein Stichwort.',
  },

  verdict: {
    claimed: (claim: string) => `Behauptet: ${claim}`,
    claim: (claim: string) => `Geprüft: ${claim}`,
    claimOf: (claim: string, name: string) => `Geprüft: ${claim} (angeblich ${name})`,
    kinds: {
      verbatim: '**Wörtlich belegt.** So steht es in den Berichten:',
      altered: '**Verändert.** In den Berichten steht es anders:',
      'other-speaker':
        '**Andere Quelle.** Die Worte stehen in den Berichten, aber nicht als Worte dieser Person oder Stelle:',
      spliced: '**Zusammengesetzt.** Die Teile stehen in den Berichten, aber nirgends so beieinander:',
      nearest: '**Nicht belegt.** So steht es in keinem Bericht. Am nächsten kommt, ohne dass es dasselbe heißen muss:',
      'not-found': '**Nicht belegt.** Davon steht nichts in den Berichten.',
    },
    /** What stands in the report, and what the claim says instead; either may be empty. */
    difference: (report: string, claim: string) =>
      report === ''
        ? `dazugekommen: **${claim}**`
        : claim === ''
          ? `weggelassen: **${report}**`
          : `**${claim}** statt **${report}**`,
    touched: { negation: 'eine Verneinung', number: 'eine Zahl', name: 'ein Name' },
    changes: (kinds: string) => `Das ändert die Aussage: ${kinds}.`,
    speakerOpen: (name: string) => `Ob ${name} das sagt, ist dort nicht eindeutig.`,
    nothingClaimed: 'Da steht kein Zitat, das ich prüfen könnte.',
    caveat: 'Ich vergleiche nur den Wortlaut. Ob etwas wahr ist, weiß ich nicht.',
  },

  reportList: {
    heading: (n: number, withPassages: string) => `**${reports(n)}** ${withPassages}`,
    page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
    none: 'Es sind noch keine Berichte da.',
    file: (file: string) => `Datei: ${file}`,
    outlet: (outlet: string) => `Medium: ${outlet}`,
    day: (day: string) => `Tag: ${day}`,
    byline: (byline: string) => `Von: ${byline}`,
    speakers: (names: string) => `Es sprechen: ${names}`,
    moreSpeakers: (n: number) => `${n} weitere`,
    nobody: 'Es spricht niemand.',
    missing: (names: string) => `Steht nicht in der Datei: ${names}`,
    fields: { headline: 'Überschrift', outlet: 'Medium', published: 'Tag' },
    text: 'Text',
    open: 'Bericht öffnen',
    whole: 'Ganzer Bericht',
    all: 'Alle Berichte',
  },

  help: {
    intro:
      'Ich beantworte Fragen mit **wörtlichen Zitaten** aus Zeitungsberichten und sage, wer spricht, wer es weitergibt und wo es steht. Eigene Sätze über die Welt schreibe ich nicht; steht etwas nicht da, sage ich das.',
    mention: (name: string) => `**@${name} Frage**: dasselbe ohne Befehl, in Kanälen, Threads und per Direktnachricht`,
    followUp: 'Antworte auf meine Antwort und erwähne mich dabei, um nachzufragen: „@… und im August?“',
    menu: (name: string) => `**Apps → ${name}** an einer Nachricht: prüft die Zitate darin`,
    private: (option: string) => `Mit der Option **${option}** siehst nur du die Antwort.`,
    privacy:
      'Ich speichere nichts von dem, was jemand fragt, und gebe nichts weiter. Alles wird auf diesem Rechner gesucht.',
    kinds:
      'Hinter dem Namen steht, wie jemand spricht: *wörtlich* mit eigenen Worten, *indirekt* mit denen des Berichts, *berichtet* ohne dass dasteht, was genau.',
    archive: (reports: string, withPassages: string) => `Durchsucht werden ${reports} ${withPassages}.`,
    version: (version: string) => `Wortlaut ${version}`,
  },

  mention: {
    thanks: 'Gern geschehen.',
    whatToCheck:
      'Was soll ich prüfen? Öffne bei einer Nachricht **Apps → Zitate prüfen**, oder schreib das Zitat hinter **/prüfen**.',
    useMenu:
      'Was in dieser Nachricht steht, sehe ich nicht. Öffne bei ihr **Apps → Zitate prüfen**, dann bekomme ich sie mit.',
    roleInstead:
      'Du hast meine Rolle erwähnt: Dann kommt deine Frage nicht bei mir an. Nimm bei „@“ den Eintrag mit meinem Bild, oder /frage.',
  },

  limits: {
    user: (seconds: number) => `Etwas langsamer, bitte: In ${count(seconds, 'Sekunde', 'Sekunden')} geht es weiter.`,
    channel: (seconds: number) =>
      `Hier wird gerade viel gefragt: In ${count(seconds, 'Sekunde', 'Sekunden')} geht es weiter. Mit „privat“ antworte ich sofort.`,
  },
  permissions: {
    missing: (channel: string, names: string) =>
      `In ${channel} fehlt mir die Berechtigung ${names}. Wer den Server verwaltet, kann sie mir dort geben.`,
    thisChannel: 'diesem Kanal',
    names: {
      ViewChannel: 'Kanal ansehen',
      SendMessages: 'Nachrichten senden',
      SendMessagesInThreads: 'Nachrichten in Threads senden',
      EmbedLinks: 'Links einbetten',
      AttachFiles: 'Dateien anhängen',
      ReadMessageHistory: 'Nachrichtenverlauf anzeigen',
    },
  },
  failure: (incident: string) =>
    `Da ist bei mir etwas schiefgegangen, entschuldige. Wer mich betreibt, findet es unter der Kennung \`${incident}\`.`,
  presence: (n: number) => `Ich lese ${reports(n)}`,

  preview: {
    title: 'Wortlaut · Vorschau',
    /** The server that the preview takes place in; names stay the same in both languages. */
    place: { guild: 'Redaktion', role: 'Chefredaktion', user: 'Lena', channel: 'berichte' },
    started: (url: string, reports: string) =>
      `Vorschau: ${url}\n  Ein Discord auf diesem Rechner, darin der echte Bot mit ${reports}. Nichts verlässt den Rechner.\n  Eigene Berichte: auf die Seite ziehen, oder REPORTS_FOLDERS setzen.\n  Auf Discord: DISCORD_TOKEN in .env eintragen (siehe README.md) und neu starten. Strg+C beendet.`,
    portTaken: (wanted: number) => `Port ${wanted} ist belegt, die Vorschau nimmt den nächsten freien.`,
    messages: 'Nachrichten',
    messageBy: (name: string) => `Nachricht von ${name}`,
    messageActions: 'Was mit dieser Nachricht geschehen soll',
    channels: 'Kanäle',
    textChannels: 'Textkanäle',
    directMessages: 'Direktnachrichten',
    placeholder: (channel: string) => `Nachricht an ${channel}`,
    suggestions: 'Vorschläge',
    send: 'Senden',
    app: 'App',
    you: 'Du',
    thisIsYou: 'Das bist du',
    yes: 'Ja',
    no: 'Nein',
    optionRequired: 'Hier fehlt noch eine Angabe.',
    reply: 'Antworten',
    replyingTo: (name: string) => `Antwort an ${name}`,
    cancelReply: 'Doch nicht antworten',
    edit: 'Bearbeiten',
    editHint: 'Enter speichert, Esc bricht ab',
    edited: '(bearbeitet)',
    delete: 'Löschen',
    more: 'Mehr',
    apps: 'Apps',
    /** Around the name of a command. */
    usedCommand: { before: 'hat', after: 'verwendet' },
    originalGone: 'Die ursprüngliche Nachricht wurde gelöscht.',
    clickToSee: 'Zur Nachricht',
    onlyYou: 'Nur du kannst dies sehen',
    dismiss: 'Nachricht verwerfen',
    thinking: (name: string) => `${name} denkt nach …`,
    isTyping: 'schreibt …',
    showInReport: 'Im Bericht zeigen',
    quoteNotFound: 'Das steht so in keinem der Berichte, die jetzt geladen sind.',
    online: (name: string) => `${name} ist online`,
    offline: (name: string) => `${name} ist offline`,
    botIsOffline: (name: string) =>
      `${name} ist nicht mehr verbunden und antwortet nicht. Warum, steht im Terminal, in dem die Vorschau läuft.`,
    serverIsGone: 'Die Vorschau läuft gerade nicht. Sobald sie wieder gestartet ist, geht es hier weiter.',
    restarted: 'Die Vorschau wurde neu gestartet: Der Kanal beginnt von vorn.',
    problems: {
      'no-response': 'Die Anwendung reagiert nicht.',
      refused: 'Das lässt Discord nicht zu.',
      'not-found': 'Das gibt es nicht mehr.',
      invalid: 'Das hat nicht geklappt. Näheres steht im Terminal.',
    },
    otherLanguage: 'Switch to English',
    dark: 'Dunkel',
    light: 'Hell',
    close: 'Schließen',
    welcome: {
      title: (channel: string) => `Willkommen bei #${channel}!`,
      channel: (name: string) =>
        `Frag @${name} etwas über die Berichte, oder tippe / für Befehle. Ein Klick auf ein Zitat zeigt, wo es steht.`,
      direct: (name: string) => `Hier sprichst du mit ${name} allein: Schreib einfach deine Frage.`,
      sample: (name: string) => `Was sagte ${name}?`,
      commands: '/ Befehle',
    },
    reports: 'Berichte',
    allReports: 'Alle Berichte',
    reportAsRead: 'Bericht, wie gelesen',
    panelHint: 'So hat der Bot die Dateien gelesen. Was unterstrichen ist, hat jemand gesagt.',
    statements: (n: number) => count(n, 'Aussage', 'Aussagen'),
    missing: (field: string) => `ohne ${field}`,
    temporary: 'nur für diese Sitzung',
    leftOut: (n: number) => `${count(n, 'Zeile', 'Zeilen')} nicht als Text gelesen`,
    line: (line: number) => `Zeile ${line}`,
    reasons: {
      headline: 'Überschrift des Berichts',
      day: 'Datum',
      heading: 'Zwischenüberschrift',
      caption: 'Bildunterschrift',
      source: 'Quelle',
      teaser: 'Hinweis auf andere Artikel',
      page: 'Teil der Webseite, nicht des Berichts',
      paywall: 'Bezahlhinweis',
      byline: 'Autorenzeile',
    },
    addReport: 'Bericht hinzufügen',
    dropHint: ' Datei wählen oder auf die Seite ziehen (.txt, .md). Sie bleibt im Speicher, bis die Vorschau endet.',
    dropHere: 'Loslassen, um den Bericht für diese Sitzung zu lesen',
    added: (name: string) => `„${name}“ ist gelesen und wird jetzt mit durchsucht.`,
    removeReport: (name: string) => `„${name}“ wieder entfernen`,
    dropProblems: {
      'too-large': (file: string) => `${file} ist größer als 1 MB: Das ist mehr als ein Bericht.`,
      'wrong-type': (file: string) => `${file} ist keine .txt- oder .md-Datei.`,
      taken: (file: string) => `Einen Bericht mit dem Namen von ${file} gibt es schon.`,
      unreadable: (file: string) => `${file} kann ich nicht als Bericht lesen.`,
      'no-server': (file: string) => `${file} ist nicht angekommen: Die Vorschau läuft gerade nicht.`,
    },
  },

  terminal: {
    welcome: (reports: string) =>
      `Ich habe ${reports} gelesen und beantworte Fragen mit wörtlichen Zitaten daraus. Eine leere Eingabe tut nichts, Strg+D beendet.`,
    /** Share of questions of this confidence that the reports answer, 0 to 1. */
    confidence: (share: string) => `Zuversicht ${share}`,
    /** Signals in which a sentence lies behind the first one. */
    behind: (signals: string) => `hinter dem ersten: ${signals}`,
    failed: (message: string) => `Das ging nicht: ${message}`,
    usage: `Aufruf: npm run -s BEFEHL -- …

  ask "Worauf hofft Putin?"     die besten wörtlichen Zitate; ohne Frage auf einem Terminal: nacheinander fragen
      --limit N                 höchstens N Zitate (sonst 3)
      --always                  auch Zitate, mit denen nicht geantwortet würde
      --explain                 was jedes Signal zu einem Zitat beigetragen hat, und warum die nächsten unterlagen
      --batch                   Fragen als JSON-Zeilen {id, question} von der Standardeingabe
  statements [--speaker NAME]   wer laut den Berichten was gesagt hat
  compare "Thema"               was die Berichte gleich, verschieden und nur einzeln schreiben
  check "Zitat" [--speaker N]   ob ein Zitat so in den Berichten steht
  reports                       was durchsucht wird, und was jede Datei nicht sagt

Für alle: --reports ORDNER (mehrfach möglich, sonst seeds), --json, --help
Farben nur auf einem Terminal; NO_COLOR schaltet sie ab.
Rückgabe: 0 erledigt (auch: nichts gefunden), 1 Fehler, 2 falscher Aufruf, 3 keine lesbaren Berichte`,
  },
};
