import { fold } from '../../src/language/fold.ts';
import { isStopWord } from '../../src/language/stop-words.ts';
import { toWords } from '../../src/language/words.ts';
import { seededRandom } from './random.ts';

/** How people write questions that are not written with care; each the same on every run. */
export const VARIANTS: Readonly<Record<string, (question: string, number: number) => string>> = {
  'as they are': (question) => question,
  'ae, oe, ue, ss': (question) =>
    question
      .replace(/ä/g, 'ae')
      .replace(/ö/g, 'oe')
      .replace(/ü/g, 'ue')
      .replace(/Ä/g, 'Ae')
      .replace(/Ö/g, 'Oe')
      .replace(/Ü/g, 'Ue')
      .replace(/ß/g, 'ss'),
  NFD: (question) => question.normalize('NFD'),
  'upper case': (question) => question.toUpperCase(),
  'one typo': (question, number) => withTypos(question, 1, number),
  'two typos': (question, number) => withTypos(question, 2, number),
  keywords: (question) =>
    toWords(question)
      .map(({ text }) => text)
      .filter((word) => !isStopWord(fold(word), 'de'))
      .join(' '),
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Nobody notices a typo in a shorter word as one: it is another word. */
const SHORTEST = 4;

/** Letters left out, doubled, swapped or replaced in words chosen at random. */
function withTypos(question: string, typos: number, seed: number): string {
  const random = seededRandom(seed + 1);
  let text = question;
  for (let typo = 0; typo < typos; typo += 1) {
    const words = toWords(text).filter((word) => word.text.length >= SHORTEST);
    const word = words[Math.floor(random() * words.length)];
    if (!word) return text;
    const at = word.start + Math.floor(random() * (word.text.length - 1));
    const [letter = '', next = ''] = [text[at], text[at + 1]];
    const wrong = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'x';
    const typed = ['', letter + letter, next + letter, wrong][Math.floor(random() * 4)] ?? '';
    const taken = typed === next + letter ? 2 : 1;
    text = text.slice(0, at) + typed + text.slice(at + taken);
  }
  return text;
}
