import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/corpus/report.ts';

/** Reports of a folder in the shape "title, day, paragraphs", which the annotated articles have. */
export function loadArticles(folder: string): Report[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const id = file.replace(/\.txt$/u, '');
      const [headline = '', , ...blocks] = readFileSync(join(folder, file), 'utf8').split(/\n\s*\n/u);
      const texts = blocks.map((block) => block.replace(/\s+/gu, ' ').trim()).filter(Boolean);
      const passages = texts.map((text, i) => ({ reportId: id, position: i + 1, text }));
      return { id, file, headline: headline.trim(), passages, leftOut: [] };
    });
}
