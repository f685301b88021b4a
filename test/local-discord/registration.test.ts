import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { aDiscord, aRest, PING, register } from './stage.ts';

const text = (length: number) => 'a'.repeat(length);
const string = (name: string, more: object = {}) => ({ type: 3, name, description: 'An option', ...more });
const slash = (more: object) => [{ ...PING, ...more }];
const options = (...list: object[]) => slash({ options: list });
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));

describe('registering commands', () => {
  it('replaces a whole scope and keeps the ids of those that stay', async () => {
    const discord = await aDiscord();
    await register(discord, PING, { name: 'old', description: 'Goes' });
    const [before] = discord.commands();
    await register(discord, { ...PING, description: 'Changed' });
    expect(discord.commands()).toMatchObject([{ id: before?.id, name: 'ping', description: 'Changed', type: 1 }]);
  });

  it('keeps guild commands apart, and reads, changes and deletes single ones', async () => {
    const discord = await aDiscord();
    const rest = aRest(discord);
    const scope = `/applications/${discord.applicationId}/guilds/${discord.guildId}/commands` as const;
    const made = (await rest.post(scope, { body: PING })) as { id: string };
    expect(await rest.post(scope, { body: { ...PING, description: 'Again' } })).toMatchObject({
      id: made.id,
      description: 'Again',
    });
    expect(await rest.patch(`${scope}/${made.id}`, { body: { description: 'Third' } })).toMatchObject({
      id: made.id,
      name: 'ping',
    });
    expect(await rest.get(scope)).toMatchObject([{ description: 'Third', guild_id: discord.guildId }]);
    expect(await rest.get(`${scope}/${made.id}`)).toMatchObject({ id: made.id });
    expect(discord.commands()).toEqual([]);
    await rest.delete(`${scope}/${made.id}`);
    await expect(rest.get(`${scope}/${made.id}`)).rejects.toMatchObject({ code: 10063 });
  });

  it.each([
    ['another application', (id: string) => `/applications/${id}1/commands`],
    ['an unknown guild', (id: string) => `/applications/${id}/guilds/1/commands`],
  ])('refuses %s', async (_, path) => {
    const discord = await aDiscord();
    await expect(aRest(discord).get(path(discord.applicationId) as `/${string}`)).rejects.toMatchObject({
      code: 50001,
    });
  });

  it.each<[string, readonly object[], string]>([
    ['no name', [{ description: 'x' }], '0.name[BASE_TYPE_REQUIRED]'],
    ['an upper-case name', slash({ name: 'Ping' }), '0.name[APPLICATION_COMMAND_INVALID_NAME]'],
    ['a space in the name', slash({ name: 'a b' }), '0.name[APPLICATION_COMMAND_INVALID_NAME]'],
    ['a name of 33', slash({ name: text(33) }), '0.name[APPLICATION_COMMAND_INVALID_NAME]'],
    ['no description', slash({ description: '' }), '0.description[BASE_TYPE_BAD_LENGTH]'],
    [
      'a description of 101',
      slash({ description: text(101) }),
      '0.description[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 100 in length.',
    ],
    ['two of a name', [PING, PING], '1[APPLICATION_COMMANDS_DUPLICATE_NAME]: Application command names must be unique'],
    [
      'a wrong German name',
      slash({ name_localizations: { de: 'Zwei Wörter' } }),
      '0.name_localizations.de[APPLICATION_COMMAND_INVALID_NAME]',
    ],
    [
      'a language that is none',
      slash({ name_localizations: { xx: 'x' } }),
      '0.name_localizations.xx[ENUM_TYPE_COERCE]',
    ],
    [
      'a long German description',
      slash({ description_localizations: { de: text(101) } }),
      '0.description_localizations.de[BASE_TYPE_BAD_LENGTH]',
    ],
    [
      'a described menu',
      [{ type: 3, name: 'Check quotes', description: 'x' }],
      '0.description[APPLICATION_COMMAND_MENU_DESCRIPTION]',
    ],
    ['a menu name of 33', [{ type: 3, name: text(33) }], '0.name[BASE_TYPE_BAD_LENGTH]'],
    [
      'a long German menu name',
      [{ type: 3, name: 'x', name_localizations: { de: text(33) } }],
      '0.name_localizations.de[BASE_TYPE_BAD_LENGTH]',
    ],
    [
      'permissions as a word',
      slash({ default_member_permissions: 'all' }),
      '0.default_member_permissions[NUMBER_TYPE_COERCE]',
    ],
    ['an unknown context', slash({ contexts: [3] }), '0.contexts[0][ENUM_TYPE_COERCE]'],
    ['an unknown installation', slash({ integration_types: [0, 2] }), '0.integration_types[1][ENUM_TYPE_COERCE]'],
    ['26 options', options(...many(26, (n) => string(`o${n}`))), '0.options[BASE_TYPE_MAX_LENGTH]'],
    [
      'two options of a name',
      options(string('a'), string('a')),
      '0.options[1][APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS]',
    ],
    [
      'a required option behind an optional one',
      options(string('a'), string('b', { required: true })),
      '0.options[1][APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID]',
    ],
    [
      'an unknown option type',
      options({ ...string('a'), type: 12 }),
      '0.options[0].type[APPLICATION_COMMAND_OPTIONS_TYPE_INVALID]',
    ],
    [
      'options beside a subcommand',
      options({ ...string('a'), type: 1 }, string('b')),
      '0.options[APPLICATION_COMMAND_OPTIONS_TYPE_MIXED]',
    ],
    [
      'a group in a group',
      options({ ...string('a'), type: 2, options: [{ ...string('b'), type: 2 }] }),
      '0.options[0].options[0].type[APPLICATION_COMMAND_OPTIONS_TYPE_INVALID]',
    ],
    [
      'a subcommand in a subcommand',
      options({ ...string('a'), type: 1, options: [{ ...string('b'), type: 1 }] }),
      '0.options[0].options[0].type[APPLICATION_COMMAND_OPTIONS_TYPE_INVALID]',
    ],
    [
      '26 choices',
      options(string('a', { choices: many(26, (n) => ({ name: `${n}`, value: `${n}` })) })),
      '0.options[0].choices[BASE_TYPE_MAX_LENGTH]',
    ],
    [
      'a choice name of 101',
      options(string('a', { choices: [{ name: text(101), value: 'x' }] })),
      '0.options[0].choices[0].name[BASE_TYPE_BAD_LENGTH]',
    ],
    [
      'a choice without value',
      options(string('a', { choices: [{ name: 'x' }] })),
      '0.options[0].choices[0].value[BASE_TYPE_REQUIRED]',
    ],
    [
      'a text as choice of a number',
      options(string('a', { type: 4, choices: [{ name: 'x', value: 'x' }] })),
      '0.options[0].choices[0].value[NUMBER_TYPE_COERCE]',
    ],
    [
      'choices with autocomplete',
      options(string('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })),
      '0.options[0].choices[APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE]',
    ],
    [
      'autocomplete for a user',
      options(string('a', { type: 6, autocomplete: true })),
      '0.options[0].autocomplete[APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_TYPE]',
    ],
    ['a max_length of 6001', options(string('a', { max_length: 6001 })), '0.options[0].max_length[NUMBER_TYPE_MAX]'],
    ['a max_length of 0', options(string('a', { max_length: 0 })), '0.options[0].max_length[NUMBER_TYPE_MIN]'],
    [
      'a min_length above max_length',
      options(string('a', { min_length: 5, max_length: 4 })),
      '0.options[0].min_length[NUMBER_TYPE_MAX]',
    ],
    [
      'more than 8000 characters',
      options(
        ...many(25, (n) =>
          string(`o${n}`, {
            description: text(100),
            choices: many(3, (m) => ({ name: text(50), value: `${m}${text(80)}` })),
          }),
        ),
      ),
      '0[APPLICATION_COMMAND_TOO_LARGE]',
    ],
    ['a command that is none', ['x' as unknown as object], '0[MODEL_TYPE_CONVERT]'],
  ])('refuses %s', async (_, commands, problem) => {
    const discord = await aDiscord();
    const error = await register(discord, ...commands).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DiscordAPIError);
    expect(error).toMatchObject({ code: 50035, status: 400 });
    expect(discord.requests.validationErrors().join('\n')).toContain(
      `${problem.replace(/^0/, '[0]').replace(/^1/, '[1]')}`,
    );
    expect(discord.commands()).toEqual([]);
  });

  it('refuses a body that is no list, and more than 100 commands', async () => {
    const discord = await aDiscord();
    const put = (body: unknown) => aRest(discord).put(`/applications/${discord.applicationId}/commands`, { body });
    await expect(put({})).rejects.toMatchObject({ code: 50035 });
    await expect(put(many(101, (n) => ({ name: `c${n}`, description: 'x' })))).rejects.toMatchObject({ code: 30032 });
    await put(many(100, (n) => ({ name: `c${n}`, description: 'x' })));
    const post = aRest(discord).post(`/applications/${discord.applicationId}/commands`, { body: PING });
    await expect(post).rejects.toMatchObject({ code: 30032 });
  });

  it('accepts a command in every detail that Discord allows', async () => {
    const discord = await aDiscord();
    await register(
      discord,
      {
        name: 'prüfen',
        description: 'x',
        contexts: [0, 1, 2],
        integration_types: [0, 1],
        default_member_permissions: '32',
        name_localizations: { de: 'prüfung', fr: null },
      },
      { type: 3, name: 'Check quotes', name_localizations: { de: 'Zitate prüfen' } },
      ...options({
        type: 2,
        name: 'group',
        description: 'x',
        options: [{ type: 1, name: 'sub', description: 'x', options: [string('a')] }],
      }),
    );
    expect(discord.requests.validationErrors()).toEqual([]);
    expect(discord.commands()).toHaveLength(3);
  });
});
