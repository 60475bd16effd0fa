import { asks, type Draft } from './draft';

const show = (selector: string, isShown: boolean): void => {
  // A question of a row stands there once for each child.
  for (const field of document.querySelectorAll<HTMLElement>(selector))
    field.dataset['off'] = String(!isShown);
};

/** Groups of questions that come and go together. */
const UNLESS = { household: asks.household, safe: asks.safe, emergency: asks.emergency } as const;

/** Shows the questions that a draft raises and hides the others; the focus stays where it is. */
export function showFields(draft: Draft): void {
  for (const [field, isAsked] of Object.entries(asks)) show(`[data-field="${field}"]`, isAsked(draft));
  for (const [field, isAsked] of Object.entries(UNLESS)) show(`[data-when="${field}"]`, isAsked(draft));
  for (const name of ['home', 'destination'] as const) {
    const { way, found } = draft[name];
    const isTyped = way === 'street';
    show(`[data-field="${name}Typed"]`, isTyped);
    show(`[data-find="${name}"]`, isTyped);
    show(`[data-locate="${name}"]`, isTyped && 'geolocation' in navigator);
    show(`#${name}-found`, isTyped);
    show(`#${name}-picks`, isTyped && found !== 'unasked');
    show(`[data-field="${name}Area"]`, way === 'phone' || (isTyped && found === 'neither'));
  }
  show('[data-place="destination"]', asks.destination(draft));
}
