/** A report file that cannot be read as one. The message names file, line, what was expected and what was found. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly file: string;
  /** Line of the file, from 1; absent where the whole file is at fault. */
  readonly line: number | undefined;

  constructor(file: string, reason: string, line?: number) {
    super(`${file}${line === undefined ? '' : `:${line}`}: ${reason}`);
    this.file = file;
    this.line = line;
  }
}
