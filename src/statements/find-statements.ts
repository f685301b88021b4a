import type { Passage, Report } from '../corpus/report.ts';
import type { Span } from '../language/span.ts';
import { confidenceOf, foundBy, isCertain } from './confidence.ts';
import type { Draft } from './draft.ts';
import { isGarbled, isNamed, isPartOf } from './named.ts';
import { readPassage } from './passage-drafts.ts';
import { findPeople, type People } from './people.ts';
import { mentionsIn, type PersonMention, resolvePronoun } from './pronouns.ts';
import { type Reference, resolvePhrase } from './reference.ts';
import { countryOf } from './seats-of-government.ts';
import { canSpeak } from './speechless.ts';
import type { Statement } from './statement.ts';

/** "ihrer Meinung", "seinen Angaben": whose words they are is as open as with a pronoun. */
const POSSESSIVE =
  /^(sein|ihr)e[rn]? (?:Meinung|Ansicht|Auffassung|Angaben|Aussagen?|Einschätzung|Darstellung|Überzeugung|Worten)$/iu;

/** In UTF-16 units: the frame and full stop between a statement and the sentence that goes on with it. */
const GAP = 60;

/** Who spoke last, for sentences that go on without naming anybody. */
interface LastSpeaker {
  readonly reference: Reference;
  readonly asWritten: string;
  readonly via?: string;
  readonly passage: Passage;
  /** Where what they said, and the frame around it, ends. */
  readonly end: number;
}

/** What the report says that somebody said, in reading order; a statement stands before those inside it. */
export function findStatements(report: Report): Statement[] {
  const readings = report.passages.map((passage) => ({ passage, ...readPassage(passage.text) }));
  const people = findPeople(readings.flatMap(({ sentences }) => sentences.map(({ tokens }) => tokens)));
  const statements: Statement[] = [];
  let last: LastSpeaker | undefined;
  for (const { passage, sentences, drafts } of readings) {
    const mentions = mentionsIn(
      sentences.map(({ tokens }) => tokens),
      people,
    );
    for (const draft of withoutRepeats([...drafts].sort(byPosition))) {
      const speaker = fromSeat(speakerOf(draft, passage, people, mentions, sentences, last), report);
      const statement = toStatement(draft, passage, speaker, people, last);
      if (speaker)
        last = {
          ...speaker,
          passage,
          end: Math.max(endOf(draft), draft.source?.end ?? 0),
          ...(statement.via && { via: statement.via }),
        };
      statements.push(statement);
    }
  }
  return statements;
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

interface Found {
  readonly reference: Reference;
  readonly asWritten: string;
}

function speakerOf(
  draft: Draft,
  passage: Passage,
  people: People,
  mentions: readonly PersonMention[],
  sentences: readonly Span[],
  last: LastSpeaker | undefined,
): Found | undefined {
  const { source } = draft;
  if (!source || source.goesOn) {
    if (!last && source)
      return {
        reference: { name: passage.text.slice(source.start, source.end), sure: 0 },
        asWritten: passage.text.slice(source.start, source.end),
      };
    if (!last || !(draft.goesOn || source?.goesOn)) return undefined;
    const asWritten = source ? passage.text.slice(source.start, source.end) : last.asWritten;
    // Right behind what was said the same voice goes on; over other sentences and paragraphs less and less often.
    const near = last.passage !== passage ? 0.6 : startOf(draft) - last.end <= GAP ? 1 : 0.8;
    return {
      reference: { ...last.reference, sure: last.reference.sure * near, candidates: [last.reference.name] },
      asWritten,
    };
  }
  const asWritten = passage.text.slice(source.start, source.end);
  const owner = POSSESSIVE.exec(asWritten)?.[1]?.toLowerCase();
  if (source.meant) {
    const meant = passage.text.slice(source.meant.start, source.meant.end);
    const reference = resolvePhrase(meant, people);
    const speaks = draft.rule === 'source' || canSpeak(meant);
    return { reference: speaks ? reference : { ...reference, sure: reference.sure * 0.6 }, asWritten };
  }
  if (!source.pronoun && owner === undefined) {
    const reference = resolvePhrase(asWritten, people);
    // The subject of the sentence before a Konjunktiv without a frame is a guess.
    if (draft.rule === 'continued' || draft.holder === 'continued')
      return { reference: { ...reference, sure: 0.5 }, asWritten };
    const speaks = draft.rule === 'source' || draft.rule === 'so' || canSpeak(asWritten);
    return { reference: speaks ? reference : { ...reference, sure: reference.sure * 0.6 }, asWritten };
  }
  const sentence = sentences.findIndex(({ end }) => end > source.start);
  const before = mentions.filter(({ start }) => start < source.start);
  const reference = resolvePronoun(
    owner === undefined ? asWritten : owner === 'sein' ? 'er' : 'sie',
    before,
    sentence,
    last?.reference,
  );
  return { reference: reference ?? { name: asWritten, sure: 0.4 }, asWritten };
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
