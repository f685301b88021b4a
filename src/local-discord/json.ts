/** A JSON object whose keys nobody has checked yet. */
export type Json = Record<string, unknown>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list, empty where it is none. */
export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as an object, empty where it is none. */
export function toJson(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** The value as text, undefined where it is none. */
export function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
