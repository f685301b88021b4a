import { checkClaim } from '../answer/check-claim.ts';
import type { ClaimMatch, Verdict } from '../answer/verdict.ts';
import { TEXTS, type Texts } from '../texts/texts.ts';
import { COMMON_OPTIONS, parseArguments } from './arguments.ts';
import { openReports } from './open-reports.ts';
import { renderSource, renderSpeaker } from './render-answer.ts';
import { renderDays } from './render-day.ts';
import { EXIT, type Style, type Terminal, UsageError } from './terminal.ts';

const OPTIONS = { ...COMMON_OPTIONS, speaker: { type: 'string' } } as const;

/** `check`: the verdict on a claimed quote. Returns the exit code. */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  if (positionals.length === 0) throw new UsageError('expected a quote to check');
  const archive = await openReports(values.reports, terminal);
  const { speaker } = values;
  const verdict = checkClaim(positionals.join(' '), archive, speaker === undefined ? {} : { speaker });
  terminal.stdout(
    values.json
      ? `${JSON.stringify(toVerdictJson(verdict))}\n`
      : renderVerdict(verdict, TEXTS[terminal.locale], terminal.style),
  );
  return EXIT.done;
}

/** A verdict as the terminal's JSON gives it: a stable interface, described in ARCHITECTURE.md. */
function toVerdictJson({ kind, claim, claimedSpeaker, isSpeakerOpen, matches, touched, searched }: Verdict) {
  return {
    verdict: kind,
    claim,
    ...(claimedSpeaker !== undefined && { claimedSpeaker }),
    ...(isSpeakerOpen && { isSpeakerOpen }),
    matches: matches.map(({ passage, span, text, similarity, attribution: { speaker }, diff }) => ({
      report: passage.reportId,
      paragraph: passage.position,
      text,
      start: span.start,
      end: span.end,
      similarity: Math.round(similarity * 1000) / 1000,
      ...(speaker && { speaker: { name: speaker.name, asWritten: speaker.asWritten, certain: speaker.certain } }),
      diff,
    })),
    touched,
    searched,
  };
}

function renderVerdict(verdict: Verdict, texts: Texts, style: Style): string {
  const { claim, claimedSpeaker, isSpeakerOpen, kind, matches, touched, searched } = verdict;
  if (claim === '') return `${texts.verdict.nothingClaimed}\n`;
  const quoted = texts.quoted(claim);
  const kinds = touched.map((one) => texts.verdict.touched[one]);
  const head = [
    style.dim(
      claimedSpeaker === undefined ? texts.verdict.claim(quoted) : texts.verdict.claimOf(quoted, claimedSpeaker),
    ),
    emboldened(texts.verdict.kinds[kind], style),
    ...(isSpeakerOpen && claimedSpeaker !== undefined ? [texts.verdict.speakerOpen(claimedSpeaker)] : []),
    ...(kinds.length > 0 ? [texts.verdict.changes(texts.list.and(kinds))] : []),
    ...(matches.length > 0 ? [] : [texts.answer.searched(searched.reports, renderDays(searched, texts))]),
  ].join('\n');
  const blocks = matches.map((match) => renderMatch(match, texts, style));
  return `${[head, ...blocks, style.dim(texts.verdict.caveat)].join('\n\n')}\n`;
}

function renderMatch(match: ClaimMatch, texts: Texts, style: Style): string {
  const changes = match.diff.some(({ op }) => op !== 'same') ? [renderDiff(match, style)] : [];
  return [
    `${style.accent('>')} ${match.text}`,
    ...changes,
    renderSpeaker(match.attribution, texts),
    style.dim(`    ${renderSource(match.attribution, texts)}`),
  ].join('\n');
}

/** Both wordings in one line: [-what only the report has-] {+what only the claim has+}, as word diffs write it. */
function renderDiff({ diff }: ClaimMatch, style: Style): string {
  const marked = diff.map(({ op, text }) => {
    if (op === 'same') return text;
    return op === 'missing' ? style.bold(`[-${text}-]`) : style.warning(`{+${text}+}`);
  });
  return `  ${marked.join(' ')}`;
}

/** The texts mark with two stars what Discord shows in bold. */
function emboldened(text: string, style: Style): string {
  return text.replace(/\*\*(.+?)\*\*/gu, (_, inner: string) => style.bold(inner));
}
