import type { Archive } from '../archive/archive.ts';
import type { Passage } from '../corpus/report.ts';
import type { Span } from '../language/span.ts';
import type { Statement } from '../statements/statement.ts';
import type { Attribution } from './answer.ts';

/**
 * Where a stretch of a passage comes from and who speaks in it.
 *
 * The statement that covers most of it decides; where another speaker's statement stands inside that one, the innermost
 * is the speaker and the outer one the frame. Throws where the passage is of no report of the archive.
 */
export function attribute(passage: Passage, span: Span, archive: Archive): Attribution {
  const report = archive.report(passage.reportId);
  if (!report)
    throw new Error(
      `attribution: passage ${passage.position} is of report "${passage.reportId}", which is not in the archive`,
    );
  const source = { report, paragraph: passage.position };
  const inside = archive.statementsIn(passage).filter((statement) => overlap(statement, span) > 0);
  const [main] = inside.toSorted((a, b) => overlap(b, span) - overlap(a, span) || length(b.span) - length(a.span));
  if (!main) return source;
  const inner = innermost(main, inside);
  const frame = inner === main ? otherVoice(main, inside) : main;
  return {
    ...source,
    ...(inner.speaker && { speaker: inner.speaker }),
    ...(inner.candidates && { candidates: inner.candidates }),
    kind: main.kind,
    ...((inner.via ?? main.via) !== undefined && { via: inner.via ?? main.via }),
    ...(frame?.speaker && { frameSpeaker: frame.speaker }),
  };
}

/** The statement of another speaker that stands inside `outer` and covers at least half of it, or `outer` itself. */
function innermost(outer: Statement, statements: readonly Statement[]): Statement {
  const inner = statements.find(
    (other) =>
      other !== outer &&
      speaksOtherThan(other, outer) &&
      other.span.start >= outer.span.start &&
      other.span.end <= outer.span.end &&
      length(other.span) * 2 >= length(outer.span),
  );
  return inner
    ? innermost(
        inner,
        statements.filter((other) => other !== outer),
      )
    : outer;
}

/** Somebody else who speaks in the same stretch, beside the main statement. */
function otherVoice(main: Statement, statements: readonly Statement[]): Statement | undefined {
  return statements.find((other) => other !== main && other.speaker?.certain === true && speaksOtherThan(other, main));
}

function speaksOtherThan(a: Statement, b: Statement): boolean {
  return a.speaker !== undefined && a.speaker.name !== b.speaker?.name;
}

/** Characters of what was said that fall into a stretch. */
function overlap({ span, parts }: Statement, stretch: Span): number {
  return (parts ?? [span]).reduce(
    (sum, part) => sum + Math.max(0, Math.min(part.end, stretch.end) - Math.max(part.start, stretch.start)),
    0,
  );
}

const length = ({ start, end }: Span) => end - start;
