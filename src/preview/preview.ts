import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { type LocalDiscord, startLocalDiscord } from '../local-discord/local-discord.ts';
import { textsFor } from '../texts/texts.ts';
import { bundlePage } from './bundle-page.ts';
import { listenFrom } from './listen.ts';
import { openBrowser } from './open-browser.ts';
import { createPageServer } from './page-server.ts';
import { attachPageSockets } from './page-sockets.ts';
import { furnish } from './place.ts';
import { createReportShelf } from './report-shelf.ts';
import { type BotParts, runBot } from './run-bot.ts';

/** Where the page is looked for first; what web servers on one's own machine usually take. */
const DEFAULT_PORT = 3000;

export interface PreviewOptions extends BotParts {
  /** The first port to try; 0 takes any. */
  readonly port?: number;
  /** Opens the page in the browser. */
  readonly open?: boolean;
  /** Where the lines go that say what was started. */
  readonly print?: (lines: string) => void;
}

export interface Preview {
  readonly url: string;
  /** The Discord that the page and the bot are connected to. */
  readonly discord: LocalDiscord;
  /** Ends the bot, the page and the local Discord. */
  close(): Promise<void>;
}

/** Starts a local Discord, the real bot connected to it, and the page in which to talk to it. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const {
    archive,
    log,
    port = DEFAULT_PORT,
    open = false,
    print = (lines) => process.stdout.write(`${lines}\n`),
  } = options;
  const texts = textsFor(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || 'en');
  const shelf = createReportShelf(archive);
  const [discord, bundle] = await Promise.all([startLocalDiscord(), bundlePage()]);
  const place = furnish(discord);

  let actualPort = port;
  const server = createPageServer({ bundle, shelf, log, port: () => actualPort });
  const sources = { discord, place, shelf, run: randomUUID() };
  const sockets = attachPageSockets(server, () => actualPort, sources, log);
  const [bot, taken] = await Promise.all([runBot(discord, options), listenFrom(server, port)]);
  actualPort = taken;

  const url = `http://127.0.0.1:${actualPort}`;
  if (port !== 0 && actualPort !== port) print(texts.preview.portTaken(port));
  print(texts.preview.started(url, texts.reports(archive.reports.length)));
  if (open) openBrowser(url, log);

  return {
    url,
    discord,
    close: async () => {
      sockets.close();
      shelf.close();
      server.close();
      server.closeAllConnections();
      await bot.close();
      await discord.close();
    },
  };
}
