import { isJson, type Json, toJson, toList } from '../json.ts';
import type { Problems } from './problems.ts';
import { checkCount, checkInteger, checkText, checkUrl, lengthOf, requireValue } from './values.ts';

/** Source: discord.com/developers/docs/resources/message#embed-object-embed-limits */
const MAX_EMBEDS = 10;
const MAX_FIELDS = 25;
const MAX_TITLE = 256;
const MAX_DESCRIPTION = 4096;
const MAX_FIELD_NAME = 256;
const MAX_FIELD_VALUE = 1024;
const MAX_FOOTER = 2048;
const MAX_AUTHOR = 256;
/** All texts of all embeds of one message together. */
const MAX_TOTAL = 6000;
/** 0xFFFFFF: three bytes of colour. */
const MAX_COLOR = 16_777_215;
const MAX_URL = 2048;

const LINK_SCHEMES = ['http', 'https'];
const IMAGE_SCHEMES = ['http', 'https', 'attachment'];

export function checkEmbeds(problems: Problems, embeds: unknown): void {
  checkCount(problems, embeds, { max: MAX_EMBEDS });
  toList(embeds).forEach((embed, index) => {
    checkEmbed(problems.at(index), embed);
  });
  const total = toList(embeds).reduce<number>((sum, embed) => sum + textLength(toJson(embed)), 0);
  if (total > MAX_TOTAL) {
    problems.add('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MAX_TOTAL}`);
  }
}

function checkEmbed(problems: Problems, embed: unknown): void {
  if (!isJson(embed)) {
    problems.add('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
    return;
  }
  checkText(problems.at('title'), embed.title, { max: MAX_TITLE });
  checkText(problems.at('description'), embed.description, { max: MAX_DESCRIPTION });
  checkUrl(problems.at('url'), embed.url, LINK_SCHEMES);
  checkText(problems.at('url'), embed.url, { max: MAX_URL });
  checkInteger(problems.at('color'), embed.color, { min: 0, max: MAX_COLOR });
  if (typeof embed.timestamp === 'string' && Number.isNaN(Date.parse(embed.timestamp))) {
    problems.at('timestamp').add('DATE_TIME_TYPE_PARSE', `Could not parse ${embed.timestamp}. Should be ISO8601.`);
  }
  checkFields(problems.at('fields'), embed.fields);
  checkFurniture(problems, embed);
  if (isInvisible(embed)) requireValue(problems.at('description'), undefined);
}

function checkFields(problems: Problems, fields: unknown): void {
  checkCount(problems, fields, { max: MAX_FIELDS });
  toList(fields).forEach((field, index) => {
    const { name, value } = toJson(field);
    checkText(problems.at(index, 'name'), name, { max: MAX_FIELD_NAME, required: 'required' });
    checkText(problems.at(index, 'value'), value, { max: MAX_FIELD_VALUE, required: 'required' });
  });
}

/** Checks what stands around the text: footer, author, pictures. */
function checkFurniture(problems: Problems, embed: Json): void {
  const { footer, author } = embed;
  if (isJson(footer)) {
    checkText(problems.at('footer', 'text'), footer.text, { max: MAX_FOOTER });
    checkUrl(problems.at('footer', 'icon_url'), footer.icon_url, IMAGE_SCHEMES);
  }
  if (isJson(author)) {
    checkText(problems.at('author', 'name'), author.name, { max: MAX_AUTHOR, required: 'required' });
    checkUrl(problems.at('author', 'url'), author.url, LINK_SCHEMES);
    checkUrl(problems.at('author', 'icon_url'), author.icon_url, IMAGE_SCHEMES);
  }
  for (const key of ['image', 'thumbnail']) {
    const picture = embed[key];
    if (!isJson(picture)) continue;
    if (requireValue(problems.at(key, 'url'), picture.url))
      checkUrl(problems.at(key, 'url'), picture.url, IMAGE_SCHEMES);
  }
}

function isInvisible(embed: Json): boolean {
  const pictures = [embed.image, embed.thumbnail].filter(isJson);
  return textLength(embed) === 0 && pictures.length === 0 && toList(embed.fields).length === 0;
}

/** Code points that count against the total. */
function textLength(embed: Json): number {
  const fields = toList(embed.fields).map(toJson);
  const texts = [
    embed.title,
    embed.description,
    toJson(embed.footer).text,
    toJson(embed.author).name,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce<number>((sum, text) => sum + (typeof text === 'string' ? lengthOf(text) : 0), 0);
}
