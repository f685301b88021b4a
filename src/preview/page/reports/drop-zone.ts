import { h } from '../element.ts';
import { icon } from '../icons.ts';
import type { PageContext } from '../page-context.ts';
import { uploadReport } from './upload.ts';

/** Takes report files, one after the other, and says of each what became of it; shows the last one that was read. */
export async function takeReports(
  files: readonly File[],
  { texts, notify }: PageContext,
  show: (reportId: string) => void,
): Promise<void> {
  for (const file of files) {
    const dropped = await uploadReport(file);
    if (dropped.ok) {
      notify(texts.preview.added(dropped.report.headline ?? file.name));
      show(dropped.report.id);
    } else {
      const { problem, detail } = dropped;
      notify([texts.preview.dropProblems[problem](file.name), ...(detail === undefined ? [] : [detail])].join(' '));
    }
  }
}

/** Makes all of an element a place to drop files on; while files hang over it, says so. */
export function createDropZone(
  target: HTMLElement,
  { texts }: PageContext,
  take: (files: readonly File[]) => void,
): void {
  const veil = h(
    'div',
    { class: 'drop-veil', hidden: true },
    h('div', {}, icon('down_to_line'), h('strong', {}, texts.preview.dropHere)),
  );
  target.append(veil);
  // Entering a child leaves its parent: only the balance says whether the pointer is still here.
  let depth = 0;
  const enter = (change: number) => {
    depth += change;
    veil.hidden = depth <= 0;
  };
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
  target.addEventListener('dragenter', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    enter(1);
  });
  target.addEventListener('dragleave', (event) => {
    if (hasFiles(event)) enter(-1);
  });
  target.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  target.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth = 0;
    veil.hidden = true;
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
