/** Prints a Markdown table: the first row is its head. */
export function printTable(title: string, [head = [], ...rows]: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  console.log([`\n## ${title}\n`, line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}

export function toShare(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}
