/** One news article as published. What its file does not say stays undefined: it is never guessed. */
export interface Report {
  /** File name without its ending; unique over all folders. */
  readonly id: string;
  /** File name with its ending, without the folder. */
  readonly file: string;
  readonly headline?: string;
  readonly kicker?: string;
  readonly outlet?: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published?: string;
  readonly url?: string;
  readonly byline?: string;
  /** In reading order, never empty. */
  readonly passages: readonly Passage[];
  /** What of the file is no passage, in reading order: shown to operators, never quoted. */
  readonly leftOut: readonly LeftOut[];
}

/** One kept paragraph of a report. */
export interface Passage {
  readonly reportId: string;
  /** From 1; headline, day, headings, captions and teasers do not count. */
  readonly position: number;
  /** The heading above it. */
  readonly heading?: string;
  /**
   * The file's wording, white space folded to single spaces. What is typography and no wording is not in it: hyphens and soft
   * hyphens that only divide a word at the end of a line, bullets, in Markdown its marks.
   */
  readonly text: string;
}

/** A part of a report file that is not its text, and why. */
export interface LeftOut {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly reason: 'headline' | 'day' | 'heading' | 'caption' | 'source' | 'teaser' | 'page' | 'paywall' | 'byline';
}
