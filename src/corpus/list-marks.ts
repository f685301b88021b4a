const BULLET = /^\s*[•·▪‣◦●*]\s+(?=\S)/u;
const NUMBER = /^\s*\d{1,2}[.)]\s+(?=\p{Lu})/u;
const DASH = /^\s*[-–]\s+(?=\S)/u;

/** Whether lines are items of a list. One dash or figure alone at the start of a line may stand for anything. */
export function isBulleted(lines: readonly string[]): boolean {
  if (lines.some((line) => BULLET.test(line))) return true;
  return [DASH, NUMBER].some((mark) => lines.filter((line) => mark.test(line)).length > 1);
}

export const isItemStart = (line: string) => BULLET.test(line) || DASH.test(line) || NUMBER.test(line);

/** An item without its bullet; the figures of a list are part of its wording. */
export const withoutMark = (line: string) => line.replace(BULLET, '').replace(DASH, '');
