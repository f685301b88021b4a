import type { EventHub } from './events.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Interaction } from './interactions/interaction.ts';
import type { Settings } from './options.ts';
import type { Command } from './rest/command.ts';
import type { Faults } from './rest/faults.ts';
import type { RequestLog } from './rest/request-log.ts';
import type { World } from './world/world.ts';

/** All parts of the local Discord, as its routes and its users reach them. */
export interface Discord {
  readonly settings: Settings;
  readonly world: World;
  readonly events: EventHub;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly requests: RequestLog;
  /** By id, in the order of registration. */
  readonly commands: Map<string, Command>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
}
