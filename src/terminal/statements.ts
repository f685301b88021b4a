import type { Archive } from '../archive/archive.ts';
import { matchSpeaker } from '../statements/speakers.ts';
import type { Statement } from '../statements/statement.ts';
import { TEXTS, type Texts } from '../texts/texts.ts';
import { COMMON_OPTIONS, parseArguments } from './arguments.ts';
import { openReports } from './open-reports.ts';
import { renderSpeaker } from './render-answer.ts';
import { EXIT, type Terminal, UsageError } from './terminal.ts';

/** More names to choose from than these are not read. */
const MAX_NAMED = 3;

const OPTIONS = { ...COMMON_OPTIONS, speaker: { type: 'string' } } as const;

/** `statements`: who is reported to have said what, in reading order. Returns the exit code. */
export async function statements(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  if (positionals.length > 0) throw new UsageError(`statements takes no argument, got "${positionals.join(' ')}"`);
  const archive = await openReports(values.reports, terminal);
  const [speaker] = values.speaker === undefined ? [] : matchSpeaker(values.speaker, archive.speakers);
  const spoken = new Set(speaker?.statements);
  if (values.speaker !== undefined && !speaker)
    terminal.stderr(`${sayNobody(values.speaker, archive, TEXTS[terminal.locale])}\n`);
  for (const statement of archive.statements) {
    if (values.speaker !== undefined && !spoken.has(statement)) continue;
    terminal.stdout(
      values.json ? `${JSON.stringify(toStatementJson(statement))}\n` : renderStatement(statement, terminal),
    );
  }
  return EXIT.done;
}

/** That nobody of that name speaks, and who does. */
function sayNobody(asked: string, { speakers }: Archive, { answer, list }: Texts): string {
  const names = speakers.slice(0, MAX_NAMED).map(({ name }) => name);
  const nobody = answer.unknownSpeaker(asked);
  return names.length === 0 ? nobody : `${nobody} ${answer.speakersAre(list.and(names))}`;
}

function toStatementJson({ passage, span, parts, kind, speaker, candidates, cue, via, confidence }: Statement) {
  return {
    report: passage.reportId,
    paragraph: passage.position,
    start: span.start,
    end: span.end,
    text: passage.text.slice(span.start, span.end),
    ...(parts && { parts: parts.map(({ start, end }) => passage.text.slice(start, end)) }),
    kind,
    speaker: speaker ? { name: speaker.name, asWritten: speaker.asWritten, certain: speaker.certain } : null,
    ...(candidates && { candidates }),
    ...(cue !== undefined && { cue }),
    ...(via !== undefined && { via }),
    confidence: Math.round(confidence * 1000) / 1000,
  };
}

function renderStatement(statement: Statement, { style, locale }: Terminal): string {
  const { passage, span, parts, kind, speaker, candidates, via } = statement;
  const text = (parts ?? [span]).map(({ start, end }) => passage.text.slice(start, end)).join(' … ');
  const voice = renderSpeaker(
    { kind, ...(speaker && { speaker }), ...(candidates && { candidates }), ...(via !== undefined && { via }) },
    TEXTS[locale],
  );
  return `${style.accent('>')} ${text}\n${voice} ${style.dim(`${passage.reportId}#${passage.position}`)}\n\n`;
}
