import { LineCounter, parseDocument } from 'yaml';
import { toIsoDay } from './day.ts';
import type { Report } from './report.ts';
import { ReportError } from './report-error.ts';

/** What an operator may say of a report, in front matter or beside it; it overrides what the text says. */
export type ReportMeta = Partial<Pick<Report, 'outlet' | 'headline' | 'kicker' | 'published' | 'url' | 'byline'>>;

/** Our names, and those that other programs write into front matter for the same things. */
const FIELD_OF: Readonly<Record<string, keyof ReportMeta>> = {
  outlet: 'outlet',
  headline: 'headline',
  title: 'headline',
  kicker: 'kicker',
  day: 'published',
  published: 'published',
  date: 'published',
  url: 'url',
  byline: 'byline',
  author: 'byline',
  authors: 'byline',
};

/**
 * The fields that a YAML mapping sets; fields it does not know are ignored, for front matter is shared with other programs.
 *
 * `firstLine` is the line of the file at which the YAML starts, from 1. Throws a `ReportError` for YAML that cannot be
 * read, is no mapping, or holds a value of the wrong form.
 */
export function parseReportMeta(file: string, yaml: string, firstLine: number): ReportMeta {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => firstLine + lines.linePos(offset).line - 1;
  const [error] = document.errors;
  if (error) throw new ReportError(file, `expected YAML, got: ${error.message}`, lineAt(error.pos[0]));
  const values: unknown = document.toJS();
  if (values === null) return {};
  if (typeof values !== 'object' || Array.isArray(values)) {
    throw new ReportError(file, `expected "key: value" lines, got ${JSON.stringify(values)}`, firstLine);
  }
  const meta: { -readonly [K in keyof ReportMeta]: ReportMeta[K] } = {};
  for (const [key, value] of Object.entries(values)) {
    const field = Object.hasOwn(FIELD_OF, key) ? FIELD_OF[key] : undefined;
    if (!field || value === null) continue;
    const line = yaml.split('\n').findIndex((text) => text.trimStart().startsWith(key));
    meta[field] = checked(file, key, field, value, firstLine + Math.max(0, line));
  }
  return meta;
}

function checked(file: string, key: string, field: keyof ReportMeta, given: unknown, line: number): string {
  // Other programs write authors as a list, and their names as links: "[[Hanna Vogt]]".
  const isList =
    field === 'byline' && Array.isArray(given) && given.length > 0 && given.every((name) => typeof name === 'string');
  const value = isList ? given.join(', ').replace(/\[\[|\]\]/gu, '') : given;
  if (typeof value !== 'string' || value.trim() === '') {
    throw new ReportError(file, `"${key}" must be a text, got ${JSON.stringify(value)}`, line);
  }
  const text = value.replace(/\s+/gu, ' ').trim();
  if (field === 'published') {
    // Other programs write the time behind the day.
    const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:.*)?$/u.exec(text)?.[1];
    if (!day || !toIsoDay(day))
      throw new ReportError(file, `"${key}" must be a day as YYYY-MM-DD, got "${text}"`, line);
    return day;
  }
  if (field === 'url' && !isWebAddress(text)) {
    throw new ReportError(
      file,
      `"${key}" must be an address that starts with https:// or http://, got "${text}"`,
      line,
    );
  }
  return text;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text) && URL.canParse(text);
}
