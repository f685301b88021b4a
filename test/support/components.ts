import { ComponentType } from 'discord.js';

interface Named {
  readonly label?: string;
  readonly placeholder?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

/** The buttons and menus of a message, in order, out of their rows. */
export function controlsOf({ components = [] }: { readonly components?: readonly object[] | undefined }): Named[] {
  return components.flatMap((component) => {
    const isRow = 'type' in component && component.type === ComponentType.ActionRow;
    return isRow && 'components' in component && Array.isArray(component.components) ? component.components : [];
  });
}

/** What is written on them. */
export function labelsOf(message: { readonly components?: readonly object[] | undefined }): string[] {
  return controlsOf(message).map(({ label, placeholder }) => label ?? placeholder ?? '');
}

/** The button with that label; throws where there is none. */
export function buttonOf(
  message: { readonly components?: readonly object[] | undefined },
  label: string | RegExp,
): Named {
  const found = controlsOf(message).find((one) =>
    typeof label === 'string' ? one.label === label : label.test(one.label ?? ''),
  );
  if (!found) throw new Error(`no button ${label}, only: ${labelsOf(message).join(', ')}`);
  return found;
}
