import { EmbedBuilder } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateMessage } from '../../../src/local-discord/validation/message.ts';
import { describeProblem } from '../../../src/local-discord/validation/problems.ts';

const text = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
const embeds = (...list: object[]) => ({ embeds: list });
const row = (...components: object[]) => ({ type: 1, components });
const rows = (...list: object[]) => ({ content: 'x', components: list });
const button = (more: object = {}) => ({ type: 2, style: 1, custom_id: 'b', label: 'b', ...more });
const option = (value: string) => ({ label: value, value });
const select = (more: object = {}) => row({ type: 3, custom_id: 's', options: [option('a'), option('b')], ...more });
const v2 = (...components: object[]) => ({ flags: 1 << 15, components });
const display = (content: string) => ({ type: 10, content });
const gallery = (...items: object[]) => ({ type: 12, items });
const PICTURE = { media: { url: 'https://example.org/a.png' } };

const problemsOf = (payload: unknown, fileNames: string[] = []) =>
  validateMessage(payload, { fileNames }).map(describeProblem);

describe('accepts', () => {
  it.each<[string, object]>([
    ['2000 code points that are 4000 UTF-16 units', { content: '💬'.repeat(2000) }],
    ['white space around 2000', { content: ` ${text(2000)} ` }],
    [
      'unknown keys and absent ones',
      { content: 'x', enforce_nonce: false, embeds: null, components: undefined, nonce: 7 },
    ],
    ['ten embeds of 600', embeds(...many(10, () => ({ description: text(600) })))],
    ['a builder', { embeds: [new EmbedBuilder().setTitle('x')] }],
    ['an embed that is a picture', embeds({ image: { url: 'attachment://a.png' } })],
    [
      'a whole embed',
      embeds({
        title: 'x',
        url: 'https://example.org',
        color: 0,
        timestamp: '2026-01-01T00:00:00Z',
        footer: { text: 'x' },
        author: { name: 'x', url: '' },
        fields: [{ name: 'x', value: 'x' }],
      }),
    ],
    ['five rows of five buttons', rows(...many(5, (r) => row(...many(5, (n) => button({ custom_id: `${r} ${n}` })))))],
    [
      'a link, an emoji and a premium button',
      rows(
        row(
          button({ style: 5, custom_id: undefined, url: 'discord://-/x' }),
          button({ label: undefined, emoji: { name: '👍' } }),
          { type: 2, style: 6, sku_id: '1' },
        ),
      ),
    ],
    ['a select of users', rows(row({ type: 5, custom_id: 's', default_values: [{ id: '1', type: 'user' }] }))],
    ['4000 characters of text displays', v2(display(text(4000)))],
    ['40 components', v2(...many(40, () => ({ type: 14, spacing: 2 })))],
    [
      'every new component',
      v2({
        type: 17,
        accent_color: 1,
        components: [
          { type: 9, components: [display('x')], accessory: { type: 11, ...PICTURE } },
          gallery(PICTURE),
          { type: 14 },
          row(button()),
        ],
      }),
    ],
    ['allowed mentions', { content: 'x', allowed_mentions: { parse: ['everyone'], users: ['1'] } }],
  ])('%s', (_, payload) => {
    expect(problemsOf(payload)).toEqual([]);
  });
});

describe('refuses', () => {
  it.each<[string, unknown, string]>([
    ['nothing', {}, '[50006]: Cannot send an empty message'],
    ['white space', { content: ' \n' }, '[50006]: Cannot send an empty message'],
    ['a list', [], '[MODEL_TYPE_CONVERT]'],
    ['2001 characters', { content: text(2001) }, 'content[BASE_TYPE_MAX_LENGTH]: Must be 2000 or fewer in length.'],
    ['an object as content', { content: {} }, 'content[STRING_TYPE_CONVERT]'],
    ['a nonce of 26', { content: 'x', nonce: text(26) }, 'nonce[BASE_TYPE_MAX_LENGTH]'],
    ['four stickers', { sticker_ids: ['1', '2', '3', '4'] }, 'sticker_ids[BASE_TYPE_MAX_LENGTH]'],
    [
      'users twice in allowed mentions',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions[MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE]: parse:["users"] and users: [ids...] are mutually exclusive.',
    ],
    [
      'an unknown kind of mention',
      { content: 'x', allowed_mentions: { parse: ['here'] } },
      'allowed_mentions.parse[0][BASE_TYPE_CHOICES]',
    ],

    [
      '11 embeds',
      embeds(...many(11, () => ({ title: 'x' }))),
      'embeds[BASE_TYPE_MAX_LENGTH]: Must be 10 or fewer in length.',
    ],
    ['embeds that are no list', { content: 'x', embeds: {} }, 'embeds[LIST_TYPE_CONVERT]'],
    ['an embed that is none', { content: 'x', embeds: ['x'] }, 'embeds[0][MODEL_TYPE_CONVERT]'],
    ['an empty embed', embeds({}), 'embeds[0].description[BASE_TYPE_REQUIRED]: This field is required'],
    [
      'an embed title of 257',
      embeds({ title: text(257) }),
      'embeds[0].title[BASE_TYPE_MAX_LENGTH]: Must be 256 or fewer in length.',
    ],
    [
      'an embed description of 4097',
      embeds({ description: text(4097) }),
      'embeds[0].description[BASE_TYPE_MAX_LENGTH]',
    ],
    [
      '26 fields',
      embeds({ fields: many(26, () => ({ name: 'x', value: 'x' })) }),
      'embeds[0].fields[BASE_TYPE_MAX_LENGTH]',
    ],
    [
      'a field without name',
      embeds({ fields: [{ name: '', value: 'x' }] }),
      'embeds[0].fields[0].name[BASE_TYPE_REQUIRED]',
    ],
    [
      'a field name of 257',
      embeds({ fields: [{ name: text(257), value: 'x' }] }),
      'embeds[0].fields[0].name[BASE_TYPE_MAX_LENGTH]',
    ],
    [
      'a field value of 1025',
      embeds({ fields: [{ name: 'x', value: text(1025) }] }),
      'embeds[0].fields[0].value[BASE_TYPE_MAX_LENGTH]: Must be 1024 or fewer in length.',
    ],
    ['a footer of 2049', embeds({ footer: { text: text(2049) } }), 'embeds[0].footer.text[BASE_TYPE_MAX_LENGTH]'],
    ['an author of 257', embeds({ author: { name: text(257) } }), 'embeds[0].author.name[BASE_TYPE_MAX_LENGTH]'],
    [
      'a broken address',
      embeds({ title: 'x', url: 'nonsense' }),
      'embeds[0].url[URL_TYPE_INVALID_URL]: Not a well formed URL.',
    ],
    [
      'an address of another scheme',
      embeds({ title: 'x', url: 'ftp://example.org' }),
      'embeds[0].url[URL_TYPE_INVALID_SCHEME]',
    ],
    ['an image without address', embeds({ image: {} }), 'embeds[0].image.url[BASE_TYPE_REQUIRED]'],
    ['a negative colour', embeds({ title: 'x', color: -1 }), 'embeds[0].color[NUMBER_TYPE_MIN]'],
    ['a colour of four bytes', embeds({ title: 'x', color: 16_777_216 }), 'embeds[0].color[NUMBER_TYPE_MAX]'],
    ['a colour as text', embeds({ title: 'x', color: 'red' }), 'embeds[0].color[NUMBER_TYPE_COERCE]'],
    ['a date that is none', embeds({ title: 'x', timestamp: 'gestern' }), 'embeds[0].timestamp[DATE_TIME_TYPE_PARSE]'],
    [
      '6001 characters in all embeds',
      embeds({ description: text(4000) }, { description: text(2001) }),
      'embeds[MAX_EMBED_SIZE_EXCEEDED]: Embed size exceeds maximum size of 6000',
    ],

    [
      'six rows',
      rows(...many(6, (n) => row(button({ custom_id: `${n}` })))),
      'components[BASE_TYPE_MAX_LENGTH]: Must be 5 or fewer in length.',
    ],
    [
      'a button outside of a row',
      rows(button()),
      'components[0].type[UNION_TYPE_CHOICES]: Value of field "type" must be one of (1,).',
    ],
    ['a text display without the flag', rows(display('x')), 'components[0].type[UNION_TYPE_CHOICES]'],
    ['an empty row', rows(row()), 'components[0].components[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 5 in length.'],
    [
      'six buttons in a row',
      rows(row(...many(6, (n) => button({ custom_id: `${n}` })))),
      'components[0].components[BASE_TYPE_BAD_LENGTH]',
    ],
    [
      'a button beside a select',
      rows(row(button(), ...select().components)),
      'components[0].components[COMPONENT_LAYOUT_WIDTH_EXCEEDED]: The specified component exceeds the maximum width',
    ],
    [
      'a custom id twice, once disabled',
      rows(row(button()), row(button({ disabled: true }))),
      'components[1].components[0].custom_id[COMPONENT_CUSTOM_ID_DUPLICATED]: Component custom id cannot be duplicated',
    ],
    [
      'an id twice',
      rows(row(button({ id: 3 }), button({ id: 3, custom_id: 'c' }))),
      'components[0].components[1].id[COMPONENT_ID_DUPLICATED]',
    ],
    [
      'a custom id of 101',
      rows(row(button({ custom_id: text(101) }))),
      'components[0].components[0].custom_id[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 100 in length.',
    ],
    [
      'no custom id',
      rows(row(button({ custom_id: undefined }))),
      'components[0].components[0].custom_id[BASE_TYPE_REQUIRED]',
    ],
    ['no style', rows(row(button({ style: undefined }))), 'components[0].components[0].style[BASE_TYPE_REQUIRED]'],
    [
      'a label of 81',
      rows(row(button({ label: text(81) }))),
      'components[0].components[0].label[BASE_TYPE_MAX_LENGTH]: Must be 80 or fewer in length.',
    ],
    [
      'neither label nor emoji',
      rows(row(button({ label: '' }))),
      'components[0].components[0][BUTTON_COMPONENT_MISSING_LABEL]',
    ],
    [
      'a link with custom id',
      rows(row(button({ style: 5, url: 'https://example.org' }))),
      'components[0].components[0][BUTTON_COMPONENT_CUSTOM_ID_AND_URL]',
    ],
    [
      'a button with address',
      rows(row(button({ url: 'https://example.org' }))),
      'components[0].components[0][BUTTON_COMPONENT_CUSTOM_ID_AND_URL]',
    ],
    [
      'a link without address',
      rows(row(button({ style: 5, custom_id: undefined }))),
      'components[0].components[0].url[BASE_TYPE_REQUIRED]',
    ],
    [
      'a link of 513',
      rows(row(button({ style: 5, custom_id: undefined, url: `https://example.org/${text(493)}` }))),
      'components[0].components[0].url[BASE_TYPE_MAX_LENGTH]',
    ],
    [
      'a premium button without product',
      rows(row({ type: 2, style: 6 })),
      'components[0].components[0].sku_id[BASE_TYPE_REQUIRED]',
    ],
    [
      'a select without options',
      rows(select({ options: undefined })),
      'components[0].components[0].options[BASE_TYPE_REQUIRED]',
    ],
    [
      '26 options',
      rows(select({ options: many(26, (n) => option(`${n}`)) })),
      'components[0].components[0].options[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 25 in length.',
    ],
    [
      'an option label of 101',
      rows(select({ options: [{ label: text(101), value: 'x' }] })),
      'components[0].components[0].options[0].label[BASE_TYPE_BAD_LENGTH]',
    ],
    [
      'an option description of 101',
      rows(select({ options: [{ ...option('a'), description: text(101) }] })),
      'components[0].components[0].options[0].description[BASE_TYPE_MAX_LENGTH]',
    ],
    [
      'two options of a value',
      rows(select({ options: [option('a'), option('a')] })),
      'components[0].components[0].options[1].value[SELECT_COMPONENT_OPTION_VALUE_DUPLICATED]',
    ],
    [
      'a placeholder of 151',
      rows(select({ placeholder: text(151) })),
      'components[0].components[0].placeholder[BASE_TYPE_MAX_LENGTH]',
    ],
    [
      'more values than options',
      rows(select({ max_values: 3 })),
      'components[0].components[0].max_values[SELECT_COMPONENT_MAX_VALUES_TOO_LARGE]',
    ],
    [
      'min above max',
      rows(select({ min_values: 2 })),
      'components[0].components[0].min_values[SELECT_COMPONENT_MIN_VALUES_TOO_LARGE]',
    ],
    [
      'two defaults for one value',
      rows(
        select({
          options: [
            { ...option('a'), default: true },
            { ...option('b'), default: true },
          ],
        }),
      ),
      'components[0].components[0].options[SELECT_COMPONENT_TOO_MANY_DEFAULTS]',
    ],
    [
      'two default users for one value',
      rows(row({ type: 5, custom_id: 's', default_values: [{}, {}] })),
      'components[0].components[0].default_values[SELECT_COMPONENT_TOO_MANY_DEFAULTS]',
    ],

    [
      'content with the new components',
      { ...v2(display('x')), content: 'x' },
      "content[MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2]: The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
    ],
    [
      'embeds with the new components',
      { ...v2(display('x')), embeds: [{ title: 'x' }] },
      'embeds[MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2]',
    ],
    ['41 components', v2(...many(41, () => ({ type: 14 }))), 'components[COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED]'],
    [
      '41 components with nested ones',
      v2({ type: 17, components: many(40, () => ({ type: 14 })) }),
      'components[COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED]',
    ],
    [
      '4001 characters in text displays',
      v2(display(text(4000)), display('x')),
      'components[COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED]',
    ],
    ['an empty text display', v2(display('')), 'components[0].content[BASE_TYPE_BAD_LENGTH]'],
    [
      'a section without accessory',
      v2({ type: 9, components: [display('x')] }),
      'components[0].accessory[BASE_TYPE_REQUIRED]',
    ],
    [
      'a section of four texts',
      v2({ type: 9, components: many(4, () => display('x')), accessory: button() }),
      'components[0].components[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 3 in length.',
    ],
    [
      'a section of buttons',
      v2({ type: 9, components: [button()], accessory: button({ custom_id: 'c' }) }),
      'components[0].components[0].type[UNION_TYPE_CHOICES]',
    ],
    [
      'a select as accessory',
      v2({ type: 9, components: [display('x')], accessory: { type: 3 } }),
      'components[0].accessory.type[UNION_TYPE_CHOICES]: Value of field "type" must be one of (2, 11).',
    ],
    [
      'a container in a container',
      v2({ type: 17, components: [{ type: 17, components: [display('x')] }] }),
      'components[0].components[0].type[UNION_TYPE_CHOICES]',
    ],
    ['an empty container', v2({ type: 17, components: [] }), 'components[0].components[BASE_TYPE_BAD_LENGTH]'],
    [
      'an empty gallery',
      v2(gallery()),
      'components[0].items[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 10 in length.',
    ],
    [
      'a long media description',
      v2(gallery({ ...PICTURE, description: text(1025) })),
      'components[0].items[0].description[BASE_TYPE_MAX_LENGTH]',
    ],
    ['media without address', v2(gallery({})), 'components[0].items[0].media[BASE_TYPE_REQUIRED]'],
    [
      'a file that is not sent',
      v2({ type: 13, file: { url: 'attachment://b.txt' } }),
      'components[0].file.url[UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND]',
    ],
    [
      'a file from elsewhere',
      v2({ type: 13, file: { url: 'https://example.org' } }),
      'components[0].file.url[URL_TYPE_INVALID_SCHEME]',
    ],
    ['a separator of another size', v2({ type: 14, spacing: 3 }), 'components[0].spacing[NUMBER_TYPE_MAX]'],
  ])('%s', (_, payload, problem) => {
    expect(problemsOf(payload)).toContainEqual(expect.stringContaining(problem));
  });

  it('11 files, while a message of files alone is fine', () => {
    expect(
      problemsOf(
        {},
        many(11, (n) => `${n}.txt`),
      ),
    ).toEqual(['attachments[BASE_TYPE_MAX_LENGTH]: Must be 10 or fewer in length.']);
    expect(problemsOf(v2({ type: 13, file: { url: 'attachment://b.txt' } }), ['b.txt'])).toEqual([]);
  });

  it('everything at once', () => {
    expect(problemsOf({ content: text(2001), embeds: [{ title: text(257) }, {}] })).toHaveLength(3);
  });
});

it('judges any JSON without throwing', () => {
  const key = fc.constantFrom(
    'content',
    'embeds',
    'components',
    'flags',
    'type',
    'options',
    'accessory',
    'items',
    'media',
    'fields',
    'allowed_mentions',
    'parse',
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 5 },
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.constantFrom(1, 2, 3, 9, 10, 12, 13, 17, 32768),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(key, tie('any')),
    ),
  })).any;
  fc.assert(fc.property(value, (payload) => Array.isArray(validateMessage(payload))));
});
