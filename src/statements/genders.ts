import type { NounPhrase } from './noun-phrases.ts';
import type { People } from './people.ts';
import { isFullName, OFFICE, surnameKey } from './person-names.ts';
import type { Reference } from './reference.ts';
import type { Token } from './sentence-tokens.ts';
import { FEMININE } from './word-classes.ts';

/** Given names of women that do not end in -a. */
const WOMEN =
  /^(?:Anne|Antje|Astrid|Beate|Birgit|Brigitte|Carmen|Caroline|Charlotte|Christel|Christiane|Christine|Condoleezza|Doris|Dorothee|Edith|Elisabeth|Elizabeth|Ellen|Else|Esther|Franziska|Gabriele|Gerlinde|Gertrud|Gudrun|Hannelore|Heide|Heidi|Heike|Helen|Hilde|Hillary|Ilse|Inge|Ingrid|Irene|Iris|Isabel|Isabell|Isabelle|Jane|Janet|Jennifer|Judith|Julie|Jutta|Karen|Karin|Katharine|Kathrin|Katrin|Kerstin|Kirsten|Kristin|Laurence|Liz|Luise|Lynn|Madeleine|Manon|Margaret|Margarete|Margot|Marianne|Marie|Marine|Marion|Marlene|Martine|Mary|Michelle|Miriam|Monique|Nancy|Nicole|Petra|Rachel|Regine|Renate|Rose|Roswitha|Ruth|Sabine|Sarah|Ségolène|Sibylle|Sigrid|Silke|Simone|Sophie|Stefanie|Steffi|Susan|Susanne|Sylvie|Theresa|Ulrike|Ursel|Ute|Waltraud|Yvonne)$/u;
/** Given names of men that end in -a. */
const MEN =
  /^(?:Andrea|Mustafa|Luca|Joshua|Nikita|Ilja|Sascha|Jascha|Mischa|Garcia|Issa|Abdullah?|Musa|Costa|Geza|Béla|Attila|Kofi|Joseba|Elia|Noa|Nicola)$/u;

/** Letters of the genders that a subject's words may have, in the nominative: `m`, `f`, `n`, and `p` for the plural. */
export function gendersOf(tokens: readonly Token[], phrase: NounPhrase, { name }: Reference, people: People): string {
  if (phrase.plural) return 'p';
  const noun = tokens[phrase.head]?.text ?? '';
  switch (phrase.determiner) {
    case 'der':
    case 'dieser':
    case 'jener':
      return 'm';
    case 'das':
    case 'dieses':
      return 'n';
    case 'ein':
    case 'sein':
    case 'ihr':
    case 'kein':
      return 'mn';
    case 'eine':
      return 'f';
    case undefined:
      return gendersOfBare(name, people);
    default:
      return /in$/u.test(noun) && OFFICE.test(noun) ? 'f' : 'fp';
  }
}

/** Of a name without an article: people by office and given name, institutions by their ending. */
function gendersOfBare(name: string, people: People): string {
  const words = name.split(' ');
  const person = people.get(surnameKey(words.at(-1) ?? ''))?.find((known) => known.name === name);
  if (person || isFullName(words)) return gendersOfPerson(words[0] ?? '', person);
  if (/\sund\s/u.test(name)) return 'p';
  return FEMININE.test(name) ? 'f' : /(?:e[nr]|s)$/u.test(name) ? 'mnp' : 'mn';
}

function gendersOfPerson(given: string, person: { office?: string; female?: boolean } | undefined): string {
  if (person?.female || WOMEN.test(given) || (/a$/u.test(given) && !MEN.test(given))) return 'f';
  return person?.office ? 'm' : 'mf';
}
