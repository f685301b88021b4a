import type { Problems } from './problems.ts';
import { checkText } from './values.ts';

/** Source: discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id */
const MAX_CUSTOM_ID = 100;

export function checkCustomId(problems: Problems, customId: unknown): void {
  checkText(problems, customId, { min: 1, max: MAX_CUSTOM_ID, required: 'required' });
}
