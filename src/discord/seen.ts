/** Gateway events are replayed after a resume, at most those of some minutes: this many is an hour of a busy bot. */
const MAX_REMEMBERED = 2000;

/** True the first time that an id comes by, false from then on; remembers the last 2,000. */
export function createFirstSight(): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    const [oldest] = seen;
    if (seen.size >= MAX_REMEMBERED && oldest !== undefined) seen.delete(oldest);
    seen.add(id);
    return true;
  };
}
