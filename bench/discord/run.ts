/**
 * Acknowledgement times with 20 interactions in flight, by the local Discord's clock, and the time from the start to
 * ready. Fails (exit code 1) where an acknowledgement takes longer than 500 ms, an autocomplete longer than 50 ms, or
 * the start with the two seed reports longer than 1.5 s.
 *
 * Over the seeds, and over ../shared/data/wikinews where it is. Run with: npx tsx bench/discord/run.ts
 */
import { openArchive } from '../../src/archive/open-archive.ts';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { createBenchStage, hasLargeFolder, LARGE_FOLDER, quantile } from './stage.ts';

const IN_FLIGHT = 20;
const MAX_ACKNOWLEDGEMENT_MS = 500;
const MAX_AUTOCOMPLETE_MS = 50;
const MAX_START_MS = 1500;
const ROUNDS = 5;

const QUESTIONS = [
  'Worauf hofft Putin?',
  'Wer wurde verletzt?',
  'Wie viele Soldaten kamen nach Kursk?',
  'Was sagte der Außenminister?',
];
const TYPED = ['', 'l', 'lav', 'lawrow', 'soldtaen', 'überraschungsoffensive', 'berlin', 'xyz'];

function callsOf(discord: LocalDiscord, round: number) {
  return Array.from({ length: IN_FLIGHT }, (_, i) => {
    const question = QUESTIONS[(i + round) % QUESTIONS.length] ?? '';
    if (i % 5 === 3) return discord.command('compare', { topic: 'Soldaten' });
    if (i % 5 === 4)
      return discord.command('check', { quote: `Es hieß, ${question} sei ganz anders gewesen als damals` });
    return discord.command('ask', { question });
  });
}

const folders = ['seeds', ...(hasLargeFolder ? [LARGE_FOLDER] : [])];
if (!hasLargeFolder) console.log(`${LARGE_FOLDER} is not there: the seeds only`);
let failed = false;
for (const folder of folders) {
  const opening = performance.now();
  const { archive } = await openArchive([folder]);
  const openMs = performance.now() - opening;
  const stage = await createBenchStage(archive);
  const acknowledged: number[] = [];
  const answered: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const handles = callsOf(stage.discord, round);
    await Promise.all(
      handles.map(async (handle) => {
        acknowledged.push((await handle.acknowledged({ timeoutMs: 60_000 })).afterMs);
        await handle.answer({ timeoutMs: 60_000 });
        answered.push(performance.now() - start);
      }),
    );
  }
  const typed: number[] = [];
  for (const [command, option] of [
    ['ask', 'report'],
    ['ask', 'speaker'],
    ['quotes', 'topic'],
  ] as const) {
    for (const text of TYPED) {
      const handle = stage.discord.autocomplete(command, option, text);
      typed.push((await handle.acknowledged()).afterMs);
    }
  }
  const startMs = openMs + stage.readyMs;
  console.log(`${folder}: ${archive.reports.length} reports`);
  console.log(
    `  start to ready          ${startMs.toFixed(0)} ms (reports ${openMs.toFixed(0)}, Discord ${stage.readyMs.toFixed(0)})`,
  );
  console.log(
    `  ${IN_FLIGHT} in flight: acknowledged p50 ${quantile(acknowledged, 0.5).toFixed(0)} ms, max ${Math.max(...acknowledged).toFixed(0)} ms; all answered after ${Math.max(...answered).toFixed(0)} ms`,
  );
  console.log(
    `  autocomplete            p50 ${quantile(typed, 0.5).toFixed(1)} ms, max ${Math.max(...typed).toFixed(1)} ms`,
  );
  console.log(`  refused by Discord      ${stage.discord.requests.validationErrors().length}`);
  failed ||=
    Math.max(...acknowledged) > MAX_ACKNOWLEDGEMENT_MS ||
    Math.max(...typed) > MAX_AUTOCOMPLETE_MS ||
    (folder === 'seeds' && startMs > MAX_START_MS) ||
    stage.discord.requests.validationErrors().length > 0;
  await stage.close();
}
process.exit(failed ? 1 : 0);
