/**
 * Ten real questions through the real client: what a user reads, when it was acknowledged and when answered.
 *
 * Over the two seed reports. Run with: npx tsx bench/discord/transcript.ts
 */
import { openArchive } from '../../src/archive/open-archive.ts';
import { questionLanguage } from '../../src/language/question-language.ts';
import { createBenchStage, quantile } from './stage.ts';

const QUESTIONS = [
  'Wer hat Kim Jong Un nach Russland eingeladen?',
  'Worauf hofft der russische Präsident?',
  'Mit wem traf sich Lawrow nach dem Gespräch in Wonsan?',
  'Wie viele nordkoreanische Soldaten kamen nach Kursk?',
  'Wann begann die Überraschungsoffensive?',
  'Was steht im Abkommen über militärischen Beistand?',
  'When did North Korea officially confirm the deployment?',
  'lavrov formen partnerschaft selbst bestimen',
  'Welche Rolle spielt China bei dem Treffen?',
  'What did the pope say?',
];

const { archive } = await openArchive(['seeds']);
const stage = await createBenchStage(archive);
const acknowledged: number[] = [];
const answered: number[] = [];
for (const [i, question] of QUESTIONS.entries()) {
  const start = performance.now();
  // Every other one as a mention, as people do.
  const isMention = i % 2 === 1;
  if (isMention) {
    const post = stage.discord.post(`<@${stage.discord.botId}> ${question}`);
    const { content } = await post.answer();
    acknowledged.push(post.acknowledgedAfterMs ?? Number.NaN);
    answered.push(performance.now() - start);
    print(`@Wortlaut ${question}`, content);
  } else {
    const handle = stage.discord.command(
      'ask',
      { question },
      { locale: questionLanguage(question) === 'de' ? 'de' : 'en-US' },
    );
    const { content } = await handle.answer();
    acknowledged.push(handle.acknowledgement?.afterMs ?? Number.NaN);
    answered.push(performance.now() - start);
    print(`/ask question: ${question}`, content);
  }
}
console.log(
  `acknowledged: p50 ${quantile(acknowledged, 0.5).toFixed(0)} ms, max ${Math.max(...acknowledged).toFixed(0)} ms`,
);
console.log(`answered:     p50 ${quantile(answered, 0.5).toFixed(0)} ms, max ${Math.max(...answered).toFixed(0)} ms`);
await stage.close();
process.exit(0);

function print(asked: string, content: string): void {
  console.log(
    `${asked}\n  acknowledged after ${acknowledged.at(-1)?.toFixed(0)} ms, answered after ${answered.at(-1)?.toFixed(0)} ms`,
  );
  console.log(content.replace(/^/gmu, '    '), '\n');
}
