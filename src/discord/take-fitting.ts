/** The blocks that fit into `room` units in their order, with `between` after each; it ends at the first that does not. */
export function takeFitting(blocks: readonly string[], room: number, between: string): string[] {
  const taken: string[] = [];
  let left = room;
  for (const block of blocks) {
    left -= block.length + between.length;
    if (left < 0) break;
    taken.push(block);
  }
  return taken;
}
