import { styleText } from 'node:util';
import type { Style } from './terminal.ts';

const PLAIN: Style = { bold: same, dim: same, accent: same, warning: same };

const COLOURED: Style = {
  bold: (text) => styleText('bold', text),
  dim: (text) => styleText('dim', text),
  accent: (text) => styleText('cyan', text),
  warning: (text) => styleText('yellow', text),
};

/** Colours on a terminal; none elsewhere, and none where NO_COLOR is set to anything (no-color.org). */
export function chooseStyle(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  return stream.isTTY && !env.NO_COLOR ? COLOURED : PLAIN;
}

function same(text: string): string {
  return text;
}
