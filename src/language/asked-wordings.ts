/** What a question asks for. */
export type AskedKind =
  | 'person'
  | 'organisation'
  | 'count'
  | 'money'
  | 'length'
  | 'duration'
  | 'age'
  | 'share'
  | 'temperature'
  | 'weight'
  | 'result'
  | 'time'
  | 'clock'
  | 'place'
  | 'reason'
  | 'purpose'
  | 'manner'
  | 'speech';

const WHICH = '(?:welche[rnms]?|was fur ein~|which|what)';

/** By kind, wordings that ask for it, German and English; ~ stands for any letters. The first kind that fits counts. */
export const WORDINGS: readonly (readonly [AskedKind, readonly string[]])[] = [
  [
    'clock',
    ['uhrzeit', 'um wie ?viel uhr', `um ${WHICH} uhrzeit`, 'what time', 'öffnungszeit~', 'opening (?:hours|times)'],
  ],
  [
    'duration',
    ['wie lange', 'wie viele? (?:jahre|monate|wochen|tage|stunden|minuten)', 'how long', 'dauer', 'dauert~'],
  ],
  ['age', ['wie alt', 'how old', 'alter', 'age']],
  ['temperature', ['~temperatur~', 'wie (?:warm|kalt|heiß)', 'how (?:hot|cold|warm)']],
  ['share', ['~prozent~', 'anteil', '~quote', 'percent~', 'mehrheit', 'share of']],
  [
    'money',
    [
      '~kostet~',
      'kosten',
      '~preis',
      'teuer',
      'wie ?viel (?:geld|euro|dollar)',
      'bezahl~',
      'zahlt',
      'zahlte',
      'zahlen',
      '~verdien~',
      'gehalt',
      'lohn',
      'umsatz',
      'gewinn',
      'verlust',
      'schaden',
      'sachschaden',
      'how expensive',
      'costs?',
      'price',
      'how much money',
      'spend',
      'spent',
      'paid',
      'pay',
      'damage',
      'bußgeld',
      'geldstrafe',
      'schulden',
      'summe',
    ],
  ],
  ['weight', ['wie schwer', 'wie ?viel wiegt', 'how heavy', 'gewicht', 'wiegt', 'wog']],
  [
    'length',
    [
      'wie (?:hoch|weit|lang|breit|tief|groß|dick|hohe)',
      'how (?:high|far|tall|wide|deep|big|large)',
      'höhe',
      'breite',
      'tiefe',
      'entfernung',
    ],
  ],
  ['result', ['~ergebnis', '~ergebnisse', 'endstand', 'spielstand', 'wie (?:ging|endete|spielte)~', 'result', 'score']],
  [
    'count',
    [
      'wie ?viel~',
      'wie (?:oft|schnell|stark|häufig)',
      'anzahl',
      'zahl',
      'how (?:many|much|often|fast|strong|low)',
      'number of',
      'platz',
      'rang',
    ],
  ],
  [
    'time',
    [
      'wann',
      'when',
      'datum',
      `(?:in|an|zu|on) ${WHICH} (?:jahr|tag|monat|datum|zeitpunkt|wochentag|jahrhundert|year|day|date|month|century)`,
      `${WHICH} (?:year|day|date|month|jahr|tag)`,
    ],
  ],
  [
    'person',
    [
      'wer',
      'wen',
      'wem',
      'wessen',
      'who',
      'whom',
      'whose',
      `${WHICH} (?:[a-z]+ )?(?:mann|frau|person|politiker~|spieler~|sänger~|minister~|präsident~|jurist~|anwalt|schauspieler~|regisseur~|trainer~|autor~|forscher~|wissenschaftler~|sportler~|president|player|actor|singer|scientist|politician)`,
    ],
  ],
  [
    'place',
    [
      'wo',
      'wohin',
      'woher',
      'where',
      'standort',
      `${WHICH} (?:[a-z]+ )?(?:stadt|land|ländern?|ort|orten|insel|region|gegend|ecke|staat|provinz|gemeinde|straße|stadtteil|bezirk|kontinent|fluss|city|country|island|place|state|town|road|street|river|continent)`,
    ],
  ],
  [
    'reason',
    [
      'warum',
      'weshalb',
      'wieso',
      'why',
      'woran',
      'wodurch',
      'weswegen',
      'grund',
      'gründe~',
      '~ursache~',
      'motiv',
      'anlass',
      'auslöser',
      'löste',
      'reasons?',
      'cause[sd]?',
      '~begründ~',
    ],
  ],
  [
    'purpose',
    [
      'wozu',
      'wofür',
      '~bezweck~',
      'ziel',
      'zweck',
      'erreichen',
      'what for',
      'purpose',
      'goal',
      'plan~',
      'vorhat~',
      'vorhaben',
    ],
  ],
  [
    'organisation',
    [
      `${WHICH} (?:[a-z]+ )?(?:partei~|firm[ae]n?|unternehmen|airline|fluggesellschaft|gewerkschaft|zeitung|blatt|bank|organisation|verein|behörde|gericht|agentur|konzern|band|party|company|newspaper|team|club)`,
    ],
  ],
  ['manner', ['auf welche weise', 'wie', 'how', 'womit', 'what method']],
];

/** Wordings of a question that asks what somebody said or thought. */
export const SPEECH = [
  'sagte?n?',
  'sagst',
  'gesagt',
  'meint~',
  'meinen',
  'gemeint',
  'äußer~',
  'geäußert',
  'erklärt~',
  'kommentier~',
  'nannten?',
  'genannt',
  'bezeichne~',
  'beschr(?:ieb|eib)~',
  'kritisier~',
  'kritik',
  'forder~',
  'gefordert',
  'behaupt~',
  'reagier~',
  'reaktion',
  'hielt~',
  'hält',
  'vergl(?:ich|eich)~',
  'warnt~',
  'gewarnt',
  'laut',
  'zufolge',
  'vorwurf',
  'vorwürfe',
  'wirft',
  'warf',
  'meinung',
  'ansicht',
  'denkt',
  'findet',
  'fand',
  'hofft~',
  'said',
  'says?',
  'think',
  'claim~',
  'call(?:ed)?',
  'describe~',
  'critici[sz]~',
  'complain~',
  'compare~',
  'opinion',
  'according',
  'comment~',
  'demand~',
  'warn(?:ed|s)',
  'afraid',
  'defend~',
];
