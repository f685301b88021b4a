import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './faults.ts';
import type { ApiReply } from './router.ts';
import type { Exchange } from './server.ts';

/** What a fault answers; `none` where nothing must be answered, undefined where the request goes on. */
export async function meetFault(
  fault: Fault,
  { response }: Pick<Exchange, 'response'>,
): Promise<ApiReply | 'none' | undefined> {
  switch (fault.kind) {
    case 'delay':
      await sleep(fault.delayMs, undefined, { ref: false });
      return undefined;
    case 'hang':
      return 'none';
    case 'disconnect':
      response.socket?.destroy();
      return 'none';
    case 'status':
      return { status: fault.status, body: fault.body };
    case 'rate-limit': {
      const { retryAfterS, scope } = fault;
      response.setHeader('Retry-After', String(retryAfterS));
      response.setHeader('X-RateLimit-Scope', scope);
      if (scope === 'global') response.setHeader('X-RateLimit-Global', 'true');
      const body = { message: 'You are being rate limited.', retry_after: retryAfterS, global: scope === 'global' };
      return { status: 429, body };
    }
  }
}
