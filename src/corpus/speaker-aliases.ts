import { parseDocument } from 'yaml';
import { ReportError } from './report-error.ts';

/** The operator's other names of speakers: alias to name. */
export type SpeakerAliases = Readonly<Record<string, string>>;

/** Aliases of a `speakers.yaml`, lines "alias: name". Throws a `ReportError` for anything else. */
export function parseSpeakerAliases(file: string, yaml: string): SpeakerAliases {
  const document = parseDocument(yaml, { prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new ReportError(file, `expected YAML, got: ${error.message}`);
  const values: unknown = document.toJS() ?? {};
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new ReportError(file, `expected lines "alias: name", got ${JSON.stringify(values)}`);
  }
  for (const [alias, name] of Object.entries(values)) {
    if (typeof name !== 'string' || name.trim() === '') {
      throw new ReportError(file, `"${alias}" must be followed by a name, got ${JSON.stringify(name)}`);
    }
  }
  return values as SpeakerAliases;
}
