/**
 * The folded word with spellings merged that vary between languages and transliterations of a name: Lawrow and Lavrov,
 * Sarkawi and Zarqawi, Selenskyj and Zelensky come out alike or nearly so,
 * and so do official and offiziell.
 */
export function mergeSpellings(folded: string): string {
  return folded
    .replace(/sch|sh/g, 's')
    .replace(/ph/g, 'f')
    .replace(/th|dt/g, 't')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|c(?!h)|q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
}
