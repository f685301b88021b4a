import { fill } from './element.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Outlines on a field of 24 × 24. */
const SHAPES = {
  hash: 'M5 9h15M4 15h15M10 4 8 20M16 4l-2 16',
  at: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zm0 0v1.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-3.6 7.2',
  reply: 'M9 6 4 11l5 5M4 11h9a7 7 0 0 1 7 7v1',
  edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M6 6l12 12M18 6 6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  reports: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7',
  send: 'M4 12 20 4l-5 16-4-7zM11 13l9-9',
  plus: 'M12 5v14M5 12h14',
  moon: 'M20 14A8.5 8.5 0 0 1 10 4a8.5 8.5 0 1 0 10 10z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M19 5l-1.4 1.4M6.4 17.6 5 19',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zm10 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  external: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
  down: 'M6 9l6 6 6-6',
  back: 'M15 5l-7 7 7 7',
  slash: 'M9 20 15 4M4 4h16v16H4z',
  find: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM20 20l-4-4',
  file: 'M6 3h9l4 4v14H6zM14 3v5h5',
  down_to_line: 'M12 4v12M7 11l5 5 5-5M5 20h14',
} as const satisfies Record<string, string>;

export type IconName = keyof typeof SHAPES;

/** A small drawing without a name: what it stands beside says what it means. */
export function icon(name: IconName): SVGElement {
  const path = fill(document.createElementNS(SVG, 'path'), { d: SHAPES[name] });
  return fill(document.createElementNS(SVG, 'svg'), { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, [
    path,
  ]);
}
