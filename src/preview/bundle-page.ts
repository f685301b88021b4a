import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Script and style sheet of the page, each in one piece. */
export interface PageBundle {
  readonly script: string;
  readonly style: string;
}

const PAGE = new URL('./page/', import.meta.url);

/** Bundles the page's sources with everything that they import: the browser loads nothing from elsewhere. */
export async function bundlePage(): Promise<PageBundle> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', PAGE)), fileURLToPath(new URL('styles/page.css', PAGE))],
    // Only names the files: nothing is written.
    outdir: 'bundle',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    // What every browser of the last two years runs.
    target: 'es2022',
    // The licences of what is bundled stand in its packages; the page is not passed on.
    legalComments: 'none',
    logLevel: 'silent',
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
