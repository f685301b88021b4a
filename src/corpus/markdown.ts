/**
 * A Markdown body without the marks at the start of lines that are layout rather than wording; inside a line nothing is
 * changed. Headings become blocks of their own and keep their `#` until they are told; so do items of lists.
 */
export function withoutBlockMarkup(body: string): string {
  return body
    .replace(/^(.+)\n(?:={3,}|-{3,})[ \t]*$/gmu, '# $1\n')
    .replace(/^(#{1,6}\s.+)$/gmu, '\n$1\n')
    .replace(/^[ \t]*(?:>[ \t]?)+/gmu, '')
    .replace(/^[ \t]*(?:[-*_][ \t]*){3,}$/gmu, '')
    .replace(/^[ \t]*[-*+][ \t]+(?=\S)/gmu, '\n')
    .replace(/^[ \t]*(?=\d{1,2}\.[ \t]+\S)/gmu, '\n');
}
