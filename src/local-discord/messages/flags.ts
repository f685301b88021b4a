import { MessageFlags } from 'discord-api-types/v10';
import type { Json } from '../json.ts';

const { SuppressEmbeds, Ephemeral, SuppressNotifications, IsComponentsV2 } = MessageFlags;

/** The flags of a payload that the bot may set; others are ignored. */
export function settableFlags({ flags }: Json): number {
  return typeof flags === 'number' ? flags & (SuppressEmbeds | SuppressNotifications | IsComponentsV2) : 0;
}

export function isEphemeral({ flags }: Json): boolean {
  return typeof flags === 'number' && (flags & Ephemeral) !== 0;
}
