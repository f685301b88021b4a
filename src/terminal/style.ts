import { styleText } from 'node:util';
import type { Style } from './terminal.ts';

const PLAIN: Style = { bold: same, dim: same, accent: same, warning: same };

const COLOURED: Style = {
  bold: (text) => styled('bold', text),
  dim: (text) => styled('dim', text),
  accent: (text) => styled('cyan', text),
  warning: (text) => styled('yellow', text),
};

/** Colours on a terminal; none elsewhere, and none where NO_COLOR is set to anything (no-color.org). */
export function chooseStyle(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  return stream.isTTY && !env.NO_COLOR ? COLOURED : PLAIN;
}

/** Which stream the text goes to is known here; `styleText` would ask the process's own. */
function styled(format: 'bold' | 'dim' | 'cyan' | 'yellow', text: string): string {
  return styleText(format, text, { validateStream: false });
}

function same(text: string): string {
  return text;
}
