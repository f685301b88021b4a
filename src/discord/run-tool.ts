import { ConfigError } from '../config.ts';
import { ReportError } from '../corpus/report-error.ts';
import { explainStartFailure, StartError } from './start-error.ts';

/**
 * Runs a tool of the command line and sets the exit code to its result; of a failure that the operator can repair one
 * line is printed, of any other all that is known. 2: wrong usage; 75, 78: see `StartError`; 1: anything else.
 */
export async function runTool(tool: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await tool();
  } catch (error) {
    const failure = explainStartFailure(error);
    const code = exitCodeOf(failure);
    console.error(failure instanceof Error && code !== 1 ? failure.message : failure);
    process.exitCode = code;
  }
}

/** What a process ends with after this failure. */
export function exitCodeOf(failure: unknown): number {
  if (failure instanceof StartError) return failure.exitCode;
  if (failure instanceof ConfigError || failure instanceof ReportError) return 78;
  // node:util's parseArgs.
  const isUsage = failure instanceof Error && 'code' in failure && /^ERR_PARSE_ARGS/u.test(String(failure.code));
  return isUsage ? 2 : 1;
}
