import type { Passage, Report } from '../corpus/report.ts';
import { confidenceOf, foundBy, isCertain } from './confidence.ts';
import type { Draft } from './draft.ts';
import { interviewDrafts } from './interview.ts';
import { mentionsAround } from './mentions.ts';
import { isGarbled, isNamed, isPartOf } from './named.ts';
import { readPassage } from './passage-drafts.ts';
import { findPeople, type People } from './people.ts';
import type { Reading } from './reading.ts';
import { isRecurringName } from './recurring-names.ts';
import { type Reference, resolvePhrase } from './reference.ts';
import { countryOf } from './seats-of-government.ts';
import type { Statement } from './statement.ts';
import { type Found, type LastSpeaker, whoSpeaks } from './who-speaks.ts';

/** What the report says that somebody said, in reading order; a statement stands before those inside it. */
export function findStatements(report: Report): Statement[] {
  const readings = report.passages.map((passage) => ({ passage, ...readPassage(passage.text) }));
  const people = findPeople(readings.flatMap(({ sentences }) => sentences.map(({ tokens }) => tokens)));
  const turns = interviewDrafts(report.passages, people);
  const text = report.passages.map((passage) => passage.text).join('\n');
  const statements: Statement[] = [];
  let before: readonly Reading[] = [];
  let last: LastSpeaker | undefined;
  for (const { passage, sentences, readings: here, drafts } of readings) {
    const mentions = whenAsked(() => mentionsAround(before, here, people));
    for (const draft of withoutRepeats([...(turns.get(passage) ?? drafts)].sort(byPosition))) {
      if (draft.kind === 'direct' && draft.parts.every((part) => isRecurringName(passage.text, part, text))) continue;
      const at = draft.source?.start ?? startOf(draft);
      const sentence = sentences.findIndex(({ end }) => end > at);
      const found = fromSeat(whoSpeaks(draft, { passage, people, mentions, sentence, last }), report);
      const statement = toStatement(draft, passage, found, people, last);
      const end = Math.max(endOf(draft), draft.source?.end ?? 0);
      // Who is quoted inside somebody's words does not go on speaking.
      if (found && draft.holder && last) last = { ...last, end };
      else if (found) last = { ...found, passage, end, ...(statement.via && { via: statement.via }) };
      statements.push(statement);
    }
    before = here;
  }
  return statements;
}

/** The value, made at most once: most paragraphs have no pronoun that speaks. */
function whenAsked<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** "Pjöngjang" as the Nordkorea of the same report. */
function fromSeat(found: Found | undefined, report: Report): Found | undefined {
  const country =
    found &&
    countryOf(
      found.reference.name,
      report.passages.map(({ text }) => text),
    );
  return found && country ? { ...found, reference: { ...found.reference, name: country } } : found;
}

const startOf = ({ parts }: Draft): number => parts[0]?.start ?? 0;
const endOf = ({ parts }: Draft): number => parts.at(-1)?.end ?? 0;
const byPosition = (a: Draft, b: Draft): number => startOf(a) - startOf(b) || endOf(b) - endOf(a);

/** Of drafts on exactly the same words the one whose construction is surest: "Das bestätigte X" against the act it points to. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, i) =>
    drafts.every((other, k) => {
      if (k === i || startOf(other) !== startOf(draft) || endOf(other) !== endOf(draft)) return true;
      return foundBy(draft) > foundBy(other) || (foundBy(draft) === foundBy(other) && i < k);
    }),
  );
}

function toStatement(
  draft: Draft,
  passage: Passage,
  found: Found | undefined,
  people: People,
  last: LastSpeaker | undefined,
): Statement {
  const sure = found?.reference.sure;
  const certain = sure !== undefined && isCertain(draft, sure) && !isGarbled(found?.reference.name ?? '');
  const candidates = found && !certain ? candidatesOf(found.reference) : undefined;
  const via = draft.via && resolvePhrase(passage.text.slice(draft.via.start, draft.via.end), people).name;
  const known = via ?? found?.reference.via ?? (isCarriedOn(draft, passage, found, last) ? last?.via : undefined);
  const inherited = known && found && isPartOf(known, found.reference.name) ? undefined : known;
  return {
    passage,
    span: { start: startOf(draft), end: endOf(draft) },
    ...(draft.parts.length > 1 && { parts: draft.parts }),
    kind: draft.kind,
    ...(found && {
      speaker: {
        name: found.reference.name,
        asWritten: found.asWritten,
        ...(found.reference.office && { office: found.reference.office }),
        certain,
      },
    }),
    ...(candidates && candidates.length > 0 && { candidates }),
    ...(draft.cue && { cue: draft.cue }),
    ...(inherited && { via: inherited }),
    confidence: confidenceOf(draft, sure),
  };
}

/** The same speaker goes on in the same paragraph, or with words in the next: the report still knows it from there. */
function isCarriedOn(draft: Draft, passage: Passage, found: Found | undefined, last: LastSpeaker | undefined): boolean {
  if (!found || last?.reference.name !== found.reference.name) return false;
  return last.passage === passage || (draft.kind !== 'reported' && passage.position === last.passage.position + 1);
}

/** No pronoun and no bare noun is a candidate. */
const candidatesOf = ({ name, candidates = [name] }: Reference): string[] => candidates.filter(isNamed);
