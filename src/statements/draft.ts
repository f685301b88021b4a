import type { Span } from '../language/span.ts';
import type { StatementKind } from './statement.ts';

/** The construction that a statement was found by; the confidence starts from it. */
export type Rule =
  | 'quote-frame'
  | 'quote-colon'
  | 'turn'
  | 'quote-part'
  | 'quote-named'
  | 'quote-alone'
  | 'dass'
  | 'clause'
  | 'infinitive'
  | 'trailing'
  | 'wie'
  | 'source'
  | 'so'
  | 'demnach'
  | 'noun'
  | 'continued'
  | 'subordinate'
  | 'act';

/** Who speaks, as the sentence writes it, before it is known who that is. */
export interface SourceMention extends Span {
  readonly pronoun: boolean;
  /** The verb is of another number: who is meant is doubtful. */
  readonly disagrees?: boolean;
  /** Whether the phrase or its verb is a plural. */
  readonly plural?: boolean;
  /** "eigenen Angaben": the subject speaks, which stands here. */
  readonly meant?: Span;
  /** "Demnach": who spoke before. */
  readonly goesOn?: true;
}

/** A statement found in one sentence, with offsets into the passage, before names are resolved. */
export interface Draft {
  readonly rule: Rule;
  readonly kind: StatementKind;
  readonly parts: readonly Span[];
  /** Absent where the construction names nobody ("hieß es", a passive, "Demnach"). */
  readonly source?: SourceMention;
  readonly via?: Span;
  readonly cue?: string;
  /** Nobody is named here, but who spoke before goes on speaking. */
  readonly goesOn?: boolean;
  /** Whether a verb in the Konjunktiv shows that the words are somebody's. */
  readonly marked: boolean;
  /** For a quotation inside a statement: how that one was found, which is how the speaker is known. */
  readonly holder?: Rule;
}
