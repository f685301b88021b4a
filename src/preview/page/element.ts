export type Child = Node | string | undefined | false | readonly Child[];

interface Attributes {
  /** `true` sets an empty attribute; `undefined` and `false` leave it out. */
  readonly [attribute: string]: string | number | boolean | undefined | EventListenerFunction;
}

type EventListenerFunction = (event: never) => void;

/** A new element; attributes of the form `onclick` take a listener. Text stays text: nothing is read as markup. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes?: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), attributes, children);
}

export function fill<E extends Element>(element: E, attributes: Attributes = {}, children: readonly Child[] = []): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/u, ''), value as EventListener);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (typeof child === 'string' || child instanceof Node) parent.append(child);
    else append(parent, child);
  }
}
