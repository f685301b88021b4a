/** Prints a Markdown table, each row as soon as it is there: the first one is its head. */
export function printTable(title: string, rows: Iterable<readonly string[]>): void {
  const printLine = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
  console.log(`\n## ${title}\n`);
  let isHead = true;
  for (const cells of rows) {
    printLine(cells);
    if (isHead) printLine(cells.map(() => '---'));
    isHead = false;
  }
}

export function toShare(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}
