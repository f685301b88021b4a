import { isBoundary } from './clauses.ts';
import type { Frame } from './frame.ts';
import { nounIndex } from './noun-index.ts';
import { isFiniteAuxiliary, isNoun, isWord } from './nouns.ts';
import { OFFICE } from './person-names.ts';
import type { Token } from './sentence-tokens.ts';
import { speechForms } from './speech-verbs.ts';

type Tokens = readonly Token[];

/** Whether a verb of speech is used for something that nobody says: "Ihm droht Haft", "verspricht sich davon". */
export function isUnspoken(tokens: Tokens, frame: Frame): boolean {
  if (isAttributive(tokens, frame) || isDenied(tokens, frame)) return true;
  switch (frame.infinitive) {
    case 'drohen':
      return !isThreat(tokens, frame);
    case 'versprechen':
      return clauseOf(tokens, frame).some(({ lower }) => lower === 'sich');
    // "zum Katastrophengebiet erklärt": a deed done by declaring.
    case 'erklären':
      return frame.participle !== undefined && /^zu[mr]$/u.test(tokens[frame.participle - 2]?.lower ?? '');
    case 'verurteilen':
      return (
        clauseOf(tokens, frame).some(({ lower, text }) => /^zu[mr]?$/u.test(lower) || COURT.test(text)) ||
        // "wurden wegen Mordes, Raubes und Betrugs verurteilt": the commas of the list end no clause.
        (tokens[frame.finite]?.lower === 'verurteilt' &&
          tokens.slice(0, frame.finite).some(({ lower }) => lower === 'wegen'))
      );
    // "forderte zwölf Menschenleben".
    case 'fordern':
      return clauseOf(tokens, frame).some(({ text }) =>
        /^(?:Menschenleben|Todesopfer|Opfer|Tote|Verletzte|Leben|Tribut)$/u.test(text),
      );
    // "dass das Team gestärkt aus der Krise hervorgeht", against "wie aus dem Bericht hervorgeht".
    case 'hervorgehen':
      return frame.role === 'final' && !frame.wie;
    // "die sich „Rat“ nennt": a name.
    case 'nennen':
      return frame.passive || clauseOf(tokens, frame).some(({ lower }) => lower === 'sich' || lower === 'man');
    case 'sprechen':
      return clauseOf(tokens, frame).some(({ text }) => /^(?:Urteil|Urteile|Recht|frei)$/u.test(text));
    default:
      return false;
  }
}

/** "gab nicht bekannt, warum", "haben sich nicht geeinigt, …": nothing was said. Who does not believe says so. */
const isDenied = (tokens: Tokens, frame: Frame): boolean =>
  DENIABLE.test(frame.infinitive) &&
  tokens
    .slice(frame.finite, Math.max(...frame.cue) + 2)
    .some(({ lower }, i, all) => lower === 'nicht' && !/^(?:nur|ohne|ganz)$/u.test(all[i + 1]?.lower ?? ''));

const DENIABLE =
  /^(?:sagen|mitteilen|bekanntgeben|bekannt geben|bestätigen|einigen|verständigen|verraten|beschließen|entscheiden|angeben|erklären|versprechen|zusagen|äußern)$/u;

/** Whether a verb without what was said is an act of speaking: offers and grants of things and institutions are deeds. */
export function isAct(tokens: Tokens, frame: Frame): boolean {
  const { infinitive, subject } = frame;
  if (infinitive === 'drohen') return clauseOf(tokens, frame).some(({ lower }) => lower === 'mit');
  if (infinitive !== 'anbieten' && infinitive !== 'einräumen') return true;
  if (subject?.pronoun) return /^(?:er|sie)$/u.test(tokens[subject.first]?.lower ?? '');
  return subject !== undefined && tokens.slice(subject.first, subject.head + 1).some(({ text }) => OFFICE.test(text));
}

const COURT = /(?:gericht|gerichte|gerichtshof|senat|kammer|richter|richterin)(?:e?s)?$/iu;

/** Somebody threatens with something, or that something will be; a thing that threatens to happen does neither. */
function isThreat(tokens: Tokens, { cue, finite, subject, first }: Frame): boolean {
  if (/^(?:ihm|ihnen|es|mir|uns)$/iu.test(subject ? (tokens[subject.first]?.lower ?? '') : 'es')) return false;
  let end = Math.max(...cue);
  while (end + 1 < tokens.length && !isBoundary(tokens[end + 1])) end += 1;
  if (tokens.slice(first, end + 1).some(({ lower }) => lower === 'mit' || lower === 'damit')) return true;
  // "droht auseinanderzubrechen", "drohen zu kentern": no comma and no participle before the infinitive.
  const next = tokens[end + 1];
  return Math.max(...cue) !== finite || (next !== undefined && /^(?:comma|colon|quote)$/u.test(next.kind));
}

/** "wurden zwölf zum Tode verurteilte Menschen", "sollen verurteilt worden sein": a participle, and no finite verb. */
function isAttributive(tokens: Tokens, { finite, cue, role, first }: Frame): boolean {
  if (role !== 'second' || cue.length > 1) return false;
  const lower = tokens[finite]?.lower ?? '';
  if (/t$/u.test(lower) && /^(?:worden|werden|wurden?)$/u.test(tokens[finite + 1]?.lower ?? '')) return true;
  if (finite === first || !isNoun(tokens, finite + 1) || !isPast(lower)) return false;
  const before = tokens.slice(first, finite);
  if (before.some((_, i) => ARTICLE.test(before[i]?.lower ?? '') && nounIndex(tokens, first + i) === finite + 1))
    return true;
  let end = finite;
  while (end + 1 < tokens.length && !isBoundary(tokens[end + 1])) end += 1;
  const others = [...before, ...tokens.slice(finite + 1, end + 1)];
  const coordinated = others.some(({ lower: word }) => /^(?:und|oder|sowie)$/u.test(word));
  const second = others.some((token) => isWord(token) && isFiniteAuxiliary(token.lower));
  return second && !coordinated;
}

/** Only the past of weak verbs looks like a participle with an ending. */
const isPast = (lower: string): boolean => /ten?$/u.test(lower) && speechForms(lower).some(({ past }) => past);

/** Without "das": "Das berichteten Ärzte" has a verb. */
const ARTICLE = /^(?:d(?:er|ie|en|em|es)|eine?[nmrs]?)$/u;

function clauseOf(tokens: Tokens, { first, cue }: Frame): Tokens {
  let end = Math.max(...cue);
  while (end + 1 < tokens.length && !isBoundary(tokens[end + 1])) end += 1;
  return tokens.slice(first, end + 1);
}
