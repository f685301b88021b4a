import { exampleSpeakers } from '../answer/example-speakers.ts';
import type { Archive } from '../archive/archive.ts';
import type { Texts } from '../texts/texts.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import { escapeLabel, escapeText } from './markdown.ts';
import { createHint, type Reply } from './reply.ts';
import { completeReport } from './report-choices.ts';
import { completeSpeaker } from './speaker-choices.ts';

/** More names to choose from than these are not read. */
const MAX_NAMED = 3;

/** What to say where a user names a report that is not there: which ones come near, or where all of them are. */
export function hintAtReports(asked: string, archive: Archive, texts: Texts): Reply {
  const near = completeReport(asked, archive).slice(0, MAX_NAMED);
  const next = near.length > 0 ? texts.answer.meant(texts.list.or(quoted(near, texts))) : texts.answer.allReports;
  return createHint(`${texts.answer.unknownReport(escapeLabel(asked, MAX_NAME_LENGTH))} ${next}`);
}

/** What to say where a user names somebody who says nothing in the reports: who does. */
export function hintAtSpeakers(asked: string, archive: Archive, texts: Texts): Reply {
  const unknown = texts.answer.unknownSpeaker(escapeLabel(asked, MAX_NAME_LENGTH));
  const near = completeSpeaker(asked, archive).slice(0, MAX_NAMED);
  if (near.length > 0) return createHint(`${unknown} ${texts.answer.meant(texts.list.or(quoted(near, texts)))}`);
  const names = archive.speakers.slice(0, MAX_NAMED).map(({ name }) => escapeLabel(name, MAX_NAME_LENGTH));
  return createHint(names.length > 0 ? `${unknown} ${texts.answer.speakersAre(texts.list.and(names))}` : unknown);
}

/** "Frag mich zum Beispiel: „Was sagte Sergej Lawrow?“", with a name of these reports; undefined where nobody speaks. */
export function exampleQuestion(archive: Archive, texts: Texts): string | undefined {
  const [name] = exampleSpeakers(archive, 1);
  return name && texts.answer.forInstance(escapeLabel(name, MAX_NAME_LENGTH));
}

function quoted(choices: readonly { readonly name: string }[], texts: Texts): string[] {
  return choices.map(({ name }) => texts.quoted(escapeText(name)));
}
