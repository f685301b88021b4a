import { findWords } from '../answer/find-words.ts';
import type { ClaimMatch, Verdict } from '../answer/verdict.ts';
import type { Texts } from '../texts/texts.ts';
import { createRows } from './buttons.ts';
import { toClaimQuote } from './claim-quote.ts';
import type { Context } from './command.ts';
import { renderEmphasised } from './emphasis.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel } from './markdown.ts';
import { deleteButton, renderQuotes } from './render-quotes.ts';
import { renderSearched } from './render-searched.ts';
import { createReply, type Reply } from './reply.ts';

/** So much of a claim is repeated: enough to know it again. */
const MAX_CLAIM_LENGTH = 150;
/** A longer claim is not repeated with its changes: they are listed instead. */
const MAX_MARKED_LENGTH = 450;

/** The verdict on a claimed quote, with the places that it was compared with. */
export function renderVerdict(
  verdict: Verdict,
  { texts, userId, isPrivate }: Pick<Context, 'texts' | 'userId' | 'isPrivate'>,
): Reply {
  if (verdict.claim === '') return createReply(texts.verdict.nothingClaimed);
  const caveat = `-# ${texts.verdict.caveat}`;
  const head = renderVerdictHead(verdict, texts);
  if (verdict.matches.length === 0)
    return createReply([head, renderSearched(verdict.searched, texts), caveat].join('\n'), {
      components: createRows(deleteButton({ texts, askerId: userId, isPrivate })),
    });
  return renderQuotes(verdict.matches.map(toClaimQuote), {
    head,
    ...(verdict.kind !== 'verbatim' && { foot: caveat }),
    texts,
    askerId: userId,
    isPrivate,
    page: 0,
  });
}

/** What was claimed, what became of it, and where the words differ: at most 1,000 units. */
export function renderVerdictHead(
  { claim, claimedSpeaker, isSpeakerOpen, kind, touched, matches }: Verdict,
  texts: Texts,
): string {
  const repeated = inMarks(claim, escapeLabel(claim, MAX_CLAIM_LENGTH), texts);
  const name = claimedSpeaker === undefined ? undefined : escapeLabel(claimedSpeaker, MAX_NAME_LENGTH);
  const checked = name === undefined ? texts.verdict.claim(repeated) : texts.verdict.claimOf(repeated, name);
  const lines = [`-# ${checked}`, texts.verdict.kinds[kind]];
  if (isSpeakerOpen && name !== undefined) lines.push(texts.verdict.speakerOpen(name));
  if (kind === 'altered' && matches[0]) lines.push(...renderChanges(claim, matches[0], texts));
  if (touched.length > 0)
    lines.push(texts.verdict.changes(texts.list.and(touched.map((one) => texts.verdict.touched[one]))));
  return lines.join('\n');
}

/** The claim as shown between quotation marks, unless it brings its own: "„Nein“, sagte Vogt". */
function inMarks(claim: string, shown: string, texts: Texts): string {
  return /[„“”"»«]/u.test(claim) ? shown : texts.quoted(shown);
}

/**
 * The claim with its own words in bold; those of the report stand in bold in its quote. Of a long claim the changes.
 * Nothing where the claim has no words of its own: it was repeated already.
 */
function renderChanges(claim: string, { diff }: ClaimMatch, texts: Texts): string[] {
  const added = diff.flatMap(({ op, text }) => (op === 'added' ? text : []));
  const claimed = texts.verdict.claimed(inMarks(claim, renderEmphasised(claim, findWords(claim, added)), texts));
  if (added.length === 0 && claim.length <= MAX_CLAIM_LENGTH) return [];
  if (claimed.length <= MAX_MARKED_LENGTH) return [claimed];
  const changes: string[] = [];
  let left = MAX_MARKED_LENGTH;
  for (const { op, text } of diff) {
    if (op === 'same') continue;
    const shown = escapeLabel(text, MAX_NAME_LENGTH);
    const change = op === 'missing' ? texts.verdict.difference(shown, '') : texts.verdict.difference('', shown);
    left -= change.length + texts.dot.length;
    if (left < 0) return [[...changes, texts.cut].join(texts.dot)];
    changes.push(change);
  }
  return [changes.join(texts.dot)];
}
