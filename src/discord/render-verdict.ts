import type { Quote } from '../answer/answer.ts';
import type { ClaimMatch, Verdict } from '../answer/verdict.ts';
import type { Texts } from '../texts/texts.ts';
import type { Context } from './command.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel } from './markdown.ts';
import { renderSearched } from './render-answer.ts';
import { renderQuotes } from './render-quotes.ts';
import { createReply, type Reply } from './reply.ts';

/** So much of a claim is repeated: enough to know it again. */
const MAX_CLAIM_LENGTH = 150;
/** More differences than these are a different text. */
const MAX_DIFFERENCES = 3;
const MAX_DIFFERENCE_LENGTH = 30;

/** The verdict on a claimed quote, with the places that it was compared with. */
export function renderVerdict(
  verdict: Verdict,
  { texts, userId, isPrivate }: Pick<Context, 'texts' | 'userId' | 'isPrivate'>,
): Reply {
  if (verdict.claim === '') return createReply(texts.verdict.nothingClaimed);
  const head = renderVerdictHead(verdict, texts);
  if (verdict.matches.length === 0)
    return createReply([head, renderSearched(verdict.searched, texts), renderCaveat(texts)].join('\n'));
  const caveat = verdict.kind === 'verbatim' ? [] : [renderCaveat(texts)];
  return renderQuotes(verdict.matches.map(toQuote), {
    head: [head, ...caveat].join('\n'),
    texts,
    askerId: userId,
    isPrivate,
    page: 0,
  });
}

/** What was claimed, what became of it, and where the words differ. */
export function renderVerdictHead(verdict: Verdict, texts: Texts): string {
  const claim = texts.quoted(escapeLabel(verdict.claim, MAX_CLAIM_LENGTH));
  const { claimedSpeaker, kind, touched } = verdict;
  const checked =
    claimedSpeaker === undefined
      ? texts.verdict.claim(claim)
      : texts.verdict.claimOf(claim, escapeLabel(claimedSpeaker, MAX_NAME_LENGTH));
  const differences = kind === 'altered' && verdict.matches[0] ? differencesOf(verdict.matches[0], texts) : [];
  const lines = [`-# ${checked}`, texts.verdict.kinds[kind]];
  if (differences.length > 0) lines.push(differences.join(texts.dot));
  if (touched.length > 0)
    lines.push(texts.verdict.changes(texts.list.and(touched.map((one) => texts.verdict.touched[one]))));
  return lines.join('\n');
}

/** "**bald** statt **in naher Zukunft**": words that the claim has where the report has others. */
function differencesOf({ diff }: ClaimMatch, texts: Texts): string[] {
  const changes: { report: string; claim: string }[] = [];
  let open: { report: string; claim: string } | undefined;
  for (const { op, text } of diff) {
    if (op === 'same') {
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { report: '', claim: '' };
      changes.push(open);
    }
    const shown = escapeLabel(text, MAX_DIFFERENCE_LENGTH);
    if (op === 'missing') open.report = `${open.report} ${shown}`.trim();
    else open.claim = `${open.claim} ${shown}`.trim();
  }
  return changes.slice(0, MAX_DIFFERENCES).map(({ report, claim }) => texts.verdict.difference(report, claim));
}

export function toQuote({ passage, span, text, attribution, similarity }: ClaimMatch): Quote {
  return { passage, span, text, attribution, score: similarity, terms: [], alsoIn: [] };
}

export function renderCaveat(texts: Texts): string {
  return `-# ${texts.verdict.caveat}`;
}
