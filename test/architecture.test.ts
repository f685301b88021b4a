import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';

/** Which parts each part may import besides itself, as the table of ARCHITECTURE.md has it. */
const GROUND = ['src/config.ts', 'src/log.ts', 'src/texts'];
const UP_TO_ANSWER = [
  ...GROUND,
  'src/language',
  'src/corpus',
  'src/statements',
  'src/search',
  'src/archive',
  'src/answer',
];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/config.ts': [],
  'src/log.ts': ['src/config.ts'],
  'src/texts': [],
  'src/language': [],
  'src/corpus': UP_TO_ANSWER.slice(0, 4),
  'src/statements': UP_TO_ANSWER.slice(0, 5),
  'src/search': UP_TO_ANSWER.slice(0, 6),
  'src/archive': UP_TO_ANSWER.slice(0, 7),
  'src/answer': UP_TO_ANSWER.slice(0, 8),
  'src/discord': UP_TO_ANSWER,
  commands: [...UP_TO_ANSWER, 'src/discord'],
  'src/terminal': UP_TO_ANSWER,
  'src/local-discord': [],
  'src/preview': [...UP_TO_ANSWER, 'src/discord', 'commands', 'src/local-discord'],
};

/** Where alone a package may be imported; entry points are files directly in `src/` other than config and log. */
const PLACE_OF_PACKAGE: Readonly<Record<string, readonly string[]>> = {
  minisearch: ['src/search/minisearch-engine.ts'],
  'discord.js': ['src/discord', 'commands', 'entry point'],
  dotenv: ['entry point'],
  'node:fs': ['src/corpus', 'entry point'],
  'node:fs/promises': ['src/corpus', 'entry point'],
  yaml: ['src/corpus'],
  'markdown-it': ['src/corpus/markdown-blocks.ts'],
  pino: ['src/log.ts'],
  ws: ['src/local-discord', 'src/preview'],
  'discord-api-types': ['src/local-discord', 'src/preview'],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);
const imports: readonly Import[] = files.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(/(?:^(?:import|export)\b[^'"`;]*?\bfrom |^import |\bimport\()'([^']+)'/gmu),
  ].map(([, target = '']) => ({ file, target })),
);

/** The part of the project that a file belongs to: a folder of `src`, `commands`, a file of the ground, or an entry point. */
function partOf(file: string): string {
  if (GROUND.includes(file)) return file;
  if (/^src\/[^/]+\.ts$/u.test(file)) return 'entry point';
  return file.startsWith('src/') ? file.split('/').slice(0, 2).join('/') : 'commands';
}

const resolved = ({ file, target }: Import) => normalize(join(dirname(file), target));
const isOurs = ({ target }: Import) => target.startsWith('.');
const packageOf = (target: string) =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

describe('the architecture', () => {
  it('has imports to check', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  it('lets a file import from its own folder and from rows above it only', () => {
    const wrong = imports.filter(isOurs).filter((entry) => {
      const [from, to] = [partOf(entry.file), partOf(resolved(entry))];
      return from !== 'entry point' && from !== to && !MAY_IMPORT[from]?.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it('knows every folder of the sources', () => {
    const parts = new Set(files.map(partOf));
    parts.delete('entry point');
    expect([...parts].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('imports packages in their place only', () => {
    const wrong = imports.filter((entry) => {
      if (isOurs(entry)) return false;
      const places = PLACE_OF_PACKAGE[entry.target] ?? PLACE_OF_PACKAGE[packageOf(entry.target)];
      return places !== undefined && !places.some((place) => entry.file === place || partOf(entry.file) === place);
    });
    expect(wrong).toEqual([]);
  });

  it('names modules of Node with "node:"', () => {
    expect(imports.filter(({ target }) => builtinModules.includes(target))).toEqual([]);
  });

  it('has every command of the folder in the list', async () => {
    const names = readdirSync('commands').filter((name) => name !== 'index.ts');
    const modules = await Promise.all(names.map((name) => import(`../commands/${name}`)));
    const exported = modules.flatMap((module) => Object.values(module).filter(isCommand));
    expect(exported.length).toBeGreaterThan(0);
    expect(new Set(commands)).toEqual(new Set(exported));
  });

  it('has no folder or file that says nothing of what it holds', () => {
    expect(files.filter((file) => /\b(?:lib|utils?|helpers?|common|misc|types)(?:\/|\.ts$)/u.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith('/index.ts'))).toEqual(['commands/index.ts']);
  });
});

function isCommand(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'data' in value;
}
