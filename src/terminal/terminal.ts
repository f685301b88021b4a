import type { OpenedArchive } from '../archive/open-archive.ts';

/** What a subcommand gets from the process, so that a test can hand it something else. */
export interface Terminal {
  /** Lines for programs and people; the text as it is, with no line end added. */
  readonly stdout: (text: string) => void;
  /** Usage errors and what is wrong with report files. */
  readonly stderr: (text: string) => void;
  /** Lines of standard input, and whether a person types them. */
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  /** Where a prompt writes what is being typed. */
  readonly output: NodeJS.WritableStream;
  readonly style: Style;
  /** Language of what is said where no question tells it. */
  readonly locale: 'de' | 'en';
  readonly openArchive: (folders: readonly string[]) => Promise<OpenedArchive>;
}

/** Marks text for the eye; gives it back unchanged where colours are off. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly warning: (text: string) => string;
}

/** Exit codes of every subcommand, as `--help` documents them. */
export const EXIT = { done: 0, failed: 1, usage: 2, reports: 3 } as const;

/** Thrown for arguments that a subcommand does not take; the message is for the person who typed them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
