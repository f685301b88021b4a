import { ComponentType } from 'discord-api-types/v10';
import { type Json, toJson, toList } from '../json.ts';
import { checkButton } from './buttons.ts';
import { checkLayout } from './layout.ts';
import type { Problems } from './problems.ts';
import { checkSelect, SELECTS } from './selects.ts';
import { checkCount, checkUnique, lengthOf } from './values.ts';

/** Source: discord.com/developers/docs/components/reference */
const MAX_ROWS = 5;
const MAX_ROW_WIDTH = 5;
/** With the flag IS_COMPONENTS_V2, nested ones included. Source: change log of 29 April 2025. */
const MAX_COMPONENTS_V2 = 40;
/** All text displays of a message together. */
const MAX_TEXT_V2 = 4000;

const TOP_LEVEL = [ComponentType.ActionRow];
const TOP_LEVEL_V2 = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
];

/** A component with the place where its problems go. */
export interface Placed {
  readonly component: Json;
  readonly problems: Problems;
}

export interface ComponentRules {
  readonly version: 1 | 2;
  /** Names of the files that the message holds. */
  readonly fileNames: readonly string[];
}

export function checkComponents(problems: Problems, components: unknown, { version, fileNames }: ComponentRules): void {
  if (version === 1) checkCount(problems, components, { max: MAX_ROWS });
  const top = place(problems, components);
  for (const placed of top) checkTyped(placed, version === 1 ? TOP_LEVEL : TOP_LEVEL_V2, fileNames);
  const all = top.flatMap(withNested);
  if (version === 2) checkTotals(problems, all);
  checkUnique(keysOf(all, 'custom_id'), 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  checkUnique(keysOf(all, 'id'), 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
}

export function place(problems: Problems, components: unknown): Placed[] {
  return toList(components).map((component, index) => ({ component: toJson(component), problems: problems.at(index) }));
}

/** Checks a component that must be of one of these types, and all that is in it. */
export function checkTyped(placed: Placed, types: readonly ComponentType[], fileNames: readonly string[]): void {
  const { component, problems } = placed;
  const type = types.find((candidate) => candidate === component.type);
  if (type === undefined) {
    const list = types.length === 1 ? `${types[0]},` : types.join(', ');
    problems.at('type').add('UNION_TYPE_CHOICES', `Value of field "type" must be one of (${list}).`);
  } else if (type === ComponentType.ActionRow) checkRow(placed);
  else if (type === ComponentType.Button) checkButton(placed);
  else if (SELECTS.includes(type)) checkSelect(placed);
  else checkLayout(placed, (inner, innerTypes) => checkTyped(inner, innerTypes, fileNames), fileNames);
}

function checkRow({ component, problems }: Placed): void {
  const inner = problems.at('components');
  checkCount(inner, component.components ?? [], { min: 1, max: MAX_ROW_WIDTH });
  const items = place(inner, component.components);
  for (const item of items) checkTyped(item, [ComponentType.Button, ...SELECTS], []);
  const selects = items.filter((item) => SELECTS.some((type) => type === item.component.type));
  // A select fills its row: beside it nothing has room.
  if (selects.length > 0 && items.length > 1) {
    inner.add('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width');
  }
}

/** A component and everything inside it, in reading order. */
export function withNested(placed: Placed): Placed[] {
  const { component, problems } = placed;
  const inner = [
    ...place(problems.at('components'), component.components),
    ...['accessory', 'component'].flatMap((key) =>
      key in component ? [{ component: toJson(component[key]), problems: problems.at(key) }] : [],
    ),
  ];
  return [placed, ...inner.flatMap(withNested)];
}

function checkTotals(problems: Problems, all: readonly Placed[]): void {
  if (all.length > MAX_COMPONENTS_V2) {
    problems.add(
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The total number of components cannot exceed ${MAX_COMPONENTS_V2}.`,
    );
  }
  const texts = all.map(({ component }) => (component.type === ComponentType.TextDisplay ? component.content : ''));
  const length = texts.reduce<number>((sum, text) => sum + (typeof text === 'string' ? lengthOf(text) : 0), 0);
  if (length > MAX_TEXT_V2) {
    problems.add(
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `Displayable text size exceeds maximum size of ${MAX_TEXT_V2}.`,
    );
  }
}

/** The values of a key, with their places; absent ones and the id 0, which means "none", are left out. */
function keysOf(all: readonly Placed[], key: 'custom_id' | 'id') {
  return all.flatMap(({ component, problems }) => {
    const value = component[key];
    const given = (typeof value === 'string' || typeof value === 'number') && value !== 0;
    return given ? [{ key: value, problems: problems.at(key) }] : [];
  });
}
