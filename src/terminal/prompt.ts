import { createInterface } from 'node:readline';

/**
 * Asks for one line after the other until the input ends. Earlier lines come back with the arrow keys; they are kept in
 * memory only.
 */
export async function promptForLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  onLine: (line: string) => void,
): Promise<void> {
  const lines = createInterface({ input, output, prompt: '? ', historySize: 200, removeHistoryDuplicates: true });
  lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== '') onLine(line);
    lines.prompt();
  }
}
