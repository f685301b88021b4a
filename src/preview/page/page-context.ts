import type { Language, Texts } from '../../texts/texts.ts';
import type { Connection } from './connection.ts';
import type { Model } from './model.ts';

/** What the parts of the page share. It is made anew when the language changes. */
export interface PageContext {
  readonly model: Model;
  readonly connection: Connection;
  readonly language: Language;
  readonly texts: Texts;
  /** Tells the user something for a moment, on screen and to screen readers. */
  notify(sentence: string): void;
  /** Opens the report beside the chat and marks the quote that one of the wordings is. */
  showQuote(wordings: readonly string[], source: string): void;
}
