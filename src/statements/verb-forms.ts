/** What a verb can govern; see `speech-verbs.ts`. */
export type VerbUse = 's' | 'k' | 'd' | 'z' | 'a' | 'q';

export interface Verb {
  readonly infinitive: string;
  /** Parted from the finite form: "mit" in "teilte … mit", "zum Ausdruck" in "brachte … zum Ausdruck". */
  readonly particle?: string;
  readonly uses: ReadonlySet<VerbUse>;
}

export type FormKind = 'finite' | 'participle' | 'infinitive';

export interface VerbForm {
  readonly verb: Verb;
  readonly kind: FormKind;
  /** Whether the particle stands in the form itself ("mitteilte", "mitgeteilt"); otherwise it has to be found beside it. */
  readonly joined: boolean;
  readonly number: 'singular' | 'plural' | 'both';
  readonly past: boolean;
}

const INSEPARABLE = /^(?:be|er|ver|ent|emp|zer|ge|miss|wider|hinter|unter|über)/u;
/** Stems that need an e before t: "berichtet", "rechnet". */
const NEEDS_E = /(?:[td]|ch[mn]|[^aeiouäöülrhmn][mn])$/u;

/**
 * Forms of a verb, each with the verb and what it is. Entry: `mit|teilen` (weak, separable), `sagen` (weak), or with
 * present, past and participle where the verb is strong: `an|geben gibt gab gegeben`.
 */
export function toForms(entry: string, uses: ReadonlySet<VerbUse>): Map<string, VerbForm> {
  const [named = '', present, past, participle] = entry.split(' ');
  const [particle, base] = named.includes('|')
    ? [named.slice(0, named.indexOf('|')).replaceAll('_', ' '), named.slice(named.indexOf('|') + 1)]
    : [undefined, named];
  const stem = base.replace(/e?n$/u, '');
  const e = NEEDS_E.test(stem) ? 'e' : '';
  const weakParticiple = `${INSEPARABLE.test(base) || base.endsWith('ieren') ? '' : 'ge'}${stem}${e}t`;
  const pastStem = past ?? `${stem}${e}te`;
  const plural = past === undefined || past.endsWith('e') ? `${pastStem}n` : `${pastStem}en`;
  const verb: Verb = {
    infinitive: `${particle && !particle.includes(' ') ? particle : ''}${base}`,
    uses,
    ...(particle && { particle }),
  };
  const finite: [string, 'singular' | 'plural' | 'both', boolean][] = [
    [present ?? `${stem}${e}t`, 'singular', false],
    [`${stem}e`, 'singular', false],
    [base, 'plural', false],
    [pastStem, 'singular', true],
    [plural, 'plural', true],
  ];
  const forms = new Map<string, VerbForm>();
  const join = particle !== undefined && !particle.includes(' ');
  const add = (form: string, value: VerbForm): void => void (forms.has(form) || forms.set(form, value));
  for (const [form, number, isPast] of finite) {
    add(form, { verb, kind: 'finite', joined: particle === undefined, number, past: isPast });
    if (join) add(`${particle}${form}`, { verb, kind: 'finite', joined: true, number, past: isPast });
  }
  const perfect = participle ?? weakParticiple;
  add(join ? `${particle}${perfect}` : `${perfect} `, {
    verb,
    kind: 'participle',
    joined: join || particle === undefined,
    number: 'both',
    past: true,
  });
  add(join ? `${particle}${base} ` : `${base} `, {
    verb,
    kind: 'infinitive',
    joined: join || particle === undefined,
    number: 'both',
    past: false,
  });
  if (join) add(`${particle}zu${base}`, { verb, kind: 'infinitive', joined: true, number: 'both', past: false });
  return forms;
}
