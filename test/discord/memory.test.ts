import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { toInviteLink } from '../../src/discord/invite-link.ts';
import {
  createPermissionNotices,
  missingPermissions,
  NEEDED_PERMISSIONS,
  renderMissing,
} from '../../src/discord/permissions.ts';
import { createRecentAnswers } from '../../src/discord/recent-answers.ts';
import { createFirstSight } from '../../src/discord/seen.ts';
import { TEXTS } from '../../src/texts/texts.ts';
import { aLog } from '../support/log.ts';

describe('first sight', () => {
  it('knows what came by already, and forgets it after 2,000 others', () => {
    const isNew = createFirstSight();
    expect(isNew('a')).toBe(true);
    expect(isNew('a')).toBe(false);
    for (let i = 0; i < 2000; i++) isNew(String(i));
    expect(isNew('a')).toBe(true);
  });
});

describe('recent answers', () => {
  it('are known for ten minutes', async () => {
    let now = 0;
    const answers = createRecentAnswers(() => now);
    answers.remember('question', Promise.resolve(undefined));
    const known = new Error('known');
    const failing = Promise.reject(known);
    failing.catch(() => undefined);
    answers.remember('other', failing);
    now = 600_000;
    await expect(answers.find('other')).rejects.toBe(known);
    now = 600_001;
    await expect(answers.find('other')).resolves.toBeUndefined();
  });
});

describe('permissions', () => {
  const without = (...missing: (keyof typeof PermissionFlagsBits)[]) =>
    new PermissionsBitField(NEEDED_PERMISSIONS.map((name) => PermissionFlagsBits[name])).remove(missing);

  it.each([
    ['in a channel', false, ['SendMessages'], ['SendMessages']],
    ['in a channel, where threads do not matter', false, ['SendMessagesInThreads'], []],
    ['in a thread', true, ['SendMessagesInThreads', 'SendMessages'], ['SendMessagesInThreads']],
    [
      'in the order in which they are named',
      false,
      ['ReadMessageHistory', 'EmbedLinks'],
      ['EmbedLinks', 'ReadMessageHistory'],
    ],
  ] as const)('are missed %s', (_, isThread, taken, missing) => {
    expect(missingPermissions(without(...taken), isThread)).toEqual(missing);
  });

  it('are all there for an administrator', () => {
    expect(missingPermissions(new PermissionsBitField('Administrator'), false)).toEqual([]);
  });

  it('are named in the language of the reader', () => {
    expect(renderMissing(['SendMessages', 'EmbedLinks'], '<#1>', TEXTS.de)).toBe(
      'In <#1> fehlt mir die Berechtigung „Nachrichten senden“ und „Links einbetten“. Wer den Server verwaltet, kann sie mir dort geben.',
    );
  });

  it('are logged once a channel, and told once a user', () => {
    const { log, lines } = aLog();
    const notices = createPermissionNotices(log);
    const tell = (userId: string, channelId = 'c') => notices.isNews({ channelId, userId, missing: ['SendMessages'] });
    expect([tell('a'), tell('a'), tell('b'), tell('b'), tell('a', 'd')]).toEqual([true, false, true, false, true]);
    expect(lines.map(({ channel, missing }) => [channel, missing])).toEqual([
      ['c', ['SendMessages']],
      ['d', ['SendMessages']],
    ]);
  });

  it('are asked for in the invitation, and no others', () => {
    const link = new URL(toInviteLink('123456789012345678'));
    expect(link.origin + link.pathname).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: '123456789012345678',
      scope: 'bot applications.commands',
      permissions: String(without().bitfield),
    });
  });
});
