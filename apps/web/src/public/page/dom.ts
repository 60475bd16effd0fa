type Child = Node | string;

/** A new element. Only text and nodes go in: the page's policy forbids markup from strings. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The element with this id; a page without it is our own mistake. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found as T;
}

/** Writes text into an element and shows it; nothing to say hides it. */
export function tell(id: string, text: string | null): void {
  const place = byId(id);
  place.textContent = text ?? '';
  place.hidden = text === null;
}

/** Digits that are read from left to right in every script: codes, telephone numbers. */
export const digits = (text: string): HTMLElement => el('bdi', { dir: 'ltr' }, text);

/** A code in its groups; a line may break between them only. */
export const inGroups = (code: string): HTMLElement[] =>
  code.split(' ').map((group) => el('span', {}, group));
