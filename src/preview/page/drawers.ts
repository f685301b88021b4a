type Drawer = 'sidebar' | 'panel';

export interface Drawers {
  open(which: Drawer): void;
  close(): void;
  /** For a press anywhere on the page: beside an open drawer it closes it. */
  closeOutside(event: Event): void;
}

/** Where the window is narrow, sidebar and panel lie over the chat, one at a time; where it is wide they stand beside it. */
export function createDrawers(elements: Readonly<Record<Drawer, HTMLElement>>): Drawers {
  let opener: Element | null = null;
  const close = () => {
    for (const element of Object.values(elements)) delete element.dataset.open;
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    opener = null;
  };
  for (const element of Object.values(elements))
    element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && 'open' in element.dataset) close();
    });
  return {
    open: (which) => {
      const element = elements[which];
      for (const other of Object.values(elements)) if (other !== element) delete other.dataset.open;
      opener = document.activeElement;
      element.dataset.open = '';
      if (isOver(element)) element.querySelector<HTMLElement>('button, [tabindex]')?.focus();
    },
    close,
    closeOutside: ({ target }) => {
      const shown = Object.values(elements).find((element) => 'open' in element.dataset);
      if (shown && isOver(shown) && target instanceof Node && !shown.contains(target)) close();
    },
  };
}

function isOver(element: HTMLElement): boolean {
  return getComputedStyle(element).position === 'fixed';
}
