import { ButtonStyle } from 'discord-api-types/v10';
import type { Placed } from './components.ts';
import { checkCustomId } from './custom-id.ts';
import { checkInteger, checkText, checkUrl, isAbsent, requireValue } from './values.ts';

/** Source: discord.com/developers/docs/components/reference#button */
const MAX_LABEL = 80;
const MAX_URL = 512;

export function checkButton({ component, problems }: Placed): void {
  const { style, label, emoji, url } = component;
  if (requireValue(problems.at('style'), style)) {
    checkInteger(problems.at('style'), style, { min: ButtonStyle.Primary, max: ButtonStyle.Premium });
  }
  checkText(problems.at('label'), label, { max: MAX_LABEL });
  if (style === ButtonStyle.Premium) {
    requireValue(problems.at('sku_id'), component.sku_id);
    return;
  }
  if (isAbsent(emoji) && (isAbsent(label) || label === '')) {
    problems.add('BUTTON_COMPONENT_MISSING_LABEL', 'A button must have a label or an emoji');
  }
  if (style === ButtonStyle.Link) {
    if (requireValue(problems.at('url'), url)) checkUrl(problems.at('url'), url, ['http', 'https', 'discord']);
    checkText(problems.at('url'), url, { max: MAX_URL });
    if (!isAbsent(component.custom_id)) addContradiction();
    return;
  }
  checkCustomId(problems.at('custom_id'), component.custom_id);
  if (!isAbsent(url)) addContradiction();

  function addContradiction(): void {
    problems.add('BUTTON_COMPONENT_CUSTOM_ID_AND_URL', 'A custom id and url cannot both be specified');
  }
}
