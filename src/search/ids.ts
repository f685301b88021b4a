/** Whole numbers from 0 for distinct texts, in the order in which they came. */
export interface Ids {
  readonly count: number;
  /** Undefined for a text that has none. */
  idOf(text: string): number | undefined;
  /** The id of a text; given where it has none. */
  intern(text: string): number;
}

export function createIds(first: readonly string[] = []): Ids {
  const ids = new Map(first.map((text, id) => [text, id]));
  return {
    get count() {
      return ids.size;
    },
    idOf: (text) => ids.get(text),
    intern(text) {
      const known = ids.get(text);
      if (known !== undefined) return known;
      const id = ids.size;
      ids.set(text, id);
      return id;
    },
  };
}
