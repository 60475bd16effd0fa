import { html, type Markup } from './html';

/** Drawn by hand on a 24 px grid with a stroke of 2; each stands beside its word. */
const ICONS = {
  groceries: 'M4 10h16l-2 10H6zM8 10l3-6m5 6-3-6m-4 10v3m6-3v3',
  supplies: 'm4 8 8-4 8 4v9l-8 4-8-4zl8 4 8-4m-8 4v9',
  ride: 'M4 17v-5l2-6h12l2 6v5zm0-5h16M6 17v3m12-3v3M8 14.500h.01m7.990 0h.01',
  school: 'm3 9 9-5 9 5-9 5zm4 2.500v5c3 2 7 2 10 0v-5M21 9v6',
  childcare: 'M9.500 6a2.500 2.500 0 1 0 5 0 2.500 2.500 0 1 0-5 0M12 9v6M7 11c3 2 7 2 10 0m-5 4-3 6m3-6 3 6',
  visit: 'M4 5h16v11h-9l-5 4v-4H4z',
  other: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0m9-4v8m-4-4h8',
} as const;

export type IconName = keyof typeof ICONS;

export const icon = (name: IconName): Markup =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${ICONS[name]}" /></svg>`;
