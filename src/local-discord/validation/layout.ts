import { ComponentType } from 'discord-api-types/v10';
import { isJson, toJson, toList } from '../json.ts';
import type { Placed } from './components.ts';
import { place } from './components.ts';
import type { Problems } from './problems.ts';
import { checkCount, checkInteger, checkText, checkUrl, isAbsent, requireValue } from './values.ts';

/** Source: discord.com/developers/docs/components/reference */
const MAX_TEXT = 4000;
const MAX_SECTION_TEXTS = 3;
const MAX_GALLERY_ITEMS = 10;
const MAX_MEDIA_DESCRIPTION = 1024;
/** 0xFFFFFF: three bytes of colour. */
const MAX_COLOR = 16_777_215;

const IN_CONTAINER = [
  ComponentType.ActionRow,
  ComponentType.TextDisplay,
  ComponentType.Section,
  ComponentType.MediaGallery,
  ComponentType.Separator,
  ComponentType.File,
];

type CheckInner = (placed: Placed, types: readonly ComponentType[]) => void;

/** Checks the component types that exist only with the flag IS_COMPONENTS_V2. */
export function checkLayout(
  { component, problems }: Placed,
  checkInner: CheckInner,
  fileNames: readonly string[],
): void {
  const inner = problems.at('components');
  switch (component.type) {
    case ComponentType.TextDisplay:
      checkText(problems.at('content'), component.content, { min: 1, max: MAX_TEXT, required: 'required' });
      break;
    case ComponentType.Section:
      checkCount(inner, component.components ?? [], { min: 1, max: MAX_SECTION_TEXTS });
      for (const text of place(inner, component.components)) checkInner(text, [ComponentType.TextDisplay]);
      if (requireValue(problems.at('accessory'), component.accessory)) {
        const accessory = { component: toJson(component.accessory), problems: problems.at('accessory') };
        checkInner(accessory, [ComponentType.Button, ComponentType.Thumbnail]);
      }
      break;
    case ComponentType.Container:
      checkCount(inner, component.components ?? [], { min: 1, max: Number.MAX_SAFE_INTEGER });
      checkInteger(problems.at('accent_color'), component.accent_color, { min: 0, max: MAX_COLOR });
      for (const child of place(inner, component.components)) checkInner(child, IN_CONTAINER);
      break;
    case ComponentType.MediaGallery:
      checkCount(problems.at('items'), component.items ?? [], { min: 1, max: MAX_GALLERY_ITEMS });
      toList(component.items).forEach((item, index) => {
        const { media, description } = toJson(item);
        checkMedia(problems.at('items', index, 'media'), media, {
          schemes: ['http', 'https', 'attachment'],
          fileNames,
        });
        checkText(problems.at('items', index, 'description'), description, { max: MAX_MEDIA_DESCRIPTION });
      });
      break;
    case ComponentType.Thumbnail:
      checkMedia(problems.at('media'), component.media, { schemes: ['http', 'https', 'attachment'], fileNames });
      checkText(problems.at('description'), component.description, { max: MAX_MEDIA_DESCRIPTION });
      break;
    case ComponentType.File:
      checkMedia(problems.at('file'), component.file, { schemes: ['attachment'], fileNames });
      break;
    case ComponentType.Separator:
      // 1 is a small gap, 2 a large one.
      checkInteger(problems.at('spacing'), component.spacing, { min: 1, max: 2 });
      break;
  }
}

interface MediaRules {
  readonly schemes: readonly string[];
  readonly fileNames: readonly string[];
}

function checkMedia(problems: Problems, media: unknown, { schemes, fileNames }: MediaRules): void {
  const url = isJson(media) ? media.url : undefined;
  if (isAbsent(url)) {
    requireValue(problems, undefined);
    return;
  }
  checkUrl(problems.at('url'), url, schemes);
  const name =
    typeof url === 'string' && url.startsWith('attachment://') ? url.slice('attachment://'.length) : undefined;
  if (name !== undefined && !fileNames.includes(name)) {
    problems
      .at('url')
      .add('UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', `The referenced attachment "${name}" was not found.`);
  }
}
