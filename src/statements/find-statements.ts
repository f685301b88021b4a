import type { Report } from '../corpus/report.ts';
import type { Draft } from './draft.ts';
import { draftsOfPassage } from './passage-drafts.ts';
import type { Statement } from './statement.ts';

export const debugRules = new WeakMap<Statement, string>();

/** What the report says that somebody said, in reading order. */
export function findStatements(report: Report): Statement[] {
  const statements: Statement[] = [];
  let spoke: string | undefined;
  for (const passage of report.passages) {
    for (const draft of draftsOfPassage(passage.text)) {
      const first = draft.parts[0];
      const last = draft.parts.at(-1);
      if (!first || !last) continue;
      const asWritten = draft.source
        ? passage.text.slice(draft.source.start, draft.source.end)
        : draft.goesOn
          ? spoke
          : undefined;
      if (draft.source || draft.goesOn) spoke = asWritten;
      const statement: Statement = {
        passage,
        span: { start: first.start, end: last.end },
        ...(draft.parts.length > 1 && { parts: draft.parts }),
        kind: draft.kind,
        ...(asWritten && { speaker: { name: asWritten, asWritten, certain: true } }),
        ...(draft.cue && { cue: draft.cue }),
        ...(draft.via && { via: passage.text.slice(draft.via.start, draft.via.end) }),
        confidence: confidenceOf(draft),
      };
      debugRules.set(statement, draft.rule);
      statements.push(statement);
    }
  }
  return statements;
}

const confidenceOf = (draft: Draft): number => (draft.rule === 'continued' ? 0.4 : draft.source ? 0.8 : 0.5);
