import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../src/discord/markdown.ts';
import { assertFaithful, createDisplayReply, createReply, UnfaithfulQuoteError } from '../../src/discord/reply.ts';
import { toMessage } from '../../src/discord/to-message.ts';
import { aQuote } from '../support/answer.ts';

const text = '„Die *Bahn* baut“, sagte @everyone.';
const quote = aQuote({ text, paragraph: ['Davor. ', ' Danach.'] });

describe('the last check before sending', () => {
  it.each([
    ['escaped', createReply(`> ${escapeText(text)}`, { quotes: [quote] })],
    [
      'with words in bold',
      createReply(`> ${escapeText('„Die *Bahn*')} **baut**${escapeText('“, sagte @everyone.')}`, { quotes: [quote] }),
    ],
    ['as a file', createReply('zu lang', { quotes: [quote], files: [{ name: 'a.txt', text: quote.passage.text }] })],
    [
      'in a text display',
      createDisplayReply([{ type: ComponentType.TextDisplay, content: escapeText(text) }], [quote]),
    ],
    [
      'in a container',
      createDisplayReply(
        [
          {
            type: ComponentType.Container,
            components: [{ type: ComponentType.TextDisplay, content: escapeText(text) }],
          },
        ],
        [quote],
      ),
    ],
  ])('lets a quote pass that stands in the message %s', (_, reply) => {
    expect(() => assertFaithful(reply)).not.toThrow();
    expect(toMessage(reply).allowedMentions).toEqual({ parse: [], repliedUser: false });
  });

  it.each([
    ['has a word less than its passage', { ...quote, text: '„Die Bahn baut“, sagte @everyone.' }, createReply('> x')],
    ['is not where it says', { ...quote, span: { start: 0, end: 6 } }, createReply(escapeText(text))],
    ['is empty', { ...quote, text: '', span: { start: 3, end: 3 } }, createReply('> ')],
  ])('stops a quote that %s', (_, wrong, reply) => {
    expect(() => toMessage({ ...reply, quotes: [wrong] })).toThrow(UnfaithfulQuoteError);
    expect(() => toMessage({ ...reply, quotes: [wrong] })).toThrow('bahn, paragraph 1');
  });

  it.each([
    ['is not shown', 'etwas anderes'],
    ['is shown with a word changed', escapeText(text.replace('baut', 'baute'))],
    ['is shown without a word', escapeText(text.replace(' sagte', ''))],
  ])('stops a message in which the quote %s', (_, content) => {
    expect(() => toMessage(createReply(content, { quotes: [quote] }))).toThrow('the message does not show the quote');
  });
});
