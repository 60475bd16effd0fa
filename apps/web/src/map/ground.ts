/** Which of the two pictures is drawn. */
export type MapMode = 'light' | 'dark';

/** Colours of a map that stays behind what is drawn on it. */
export interface Ground {
  readonly land: string;
  readonly water: string;
  readonly park: string;
  readonly street: string;
  readonly major: string;
  readonly casing: string;
  readonly text: string;
  readonly halo: string;
}

/** Quiet ground for coloured routes: grey streets, few names, nobody's building. */
export const GROUND: Readonly<Record<MapMode, Ground>> = {
  light: {
    land: '#F2EFE9',
    water: '#C9DCE6',
    park: '#DDE8D3',
    street: '#DAD4CA',
    major: '#C8C0B4',
    casing: '#F8F6F2',
    text: '#5C5148',
    halo: '#F2EFE9',
  },
  dark: {
    land: '#1E1B18',
    water: '#14303C',
    park: '#1F2B1E',
    street: '#3A342E',
    major: '#534B43',
    casing: '#12100E',
    text: '#C6BAAD',
    halo: '#1E1B18',
  },
};

/** Fonts of the device: no letter of the map is fetched from anywhere. */
export const MAP_FONTS = ['Noto Sans', 'Segoe UI', 'Roboto', 'sans-serif'] as const;

/** Streets that are drawn wide, and before the others from far away. */
export const THROUGH: ReadonlySet<string> = new Set(['freeway', 'major', 'ramp']);

/** Zooms from which streets have their names, and up to which parts of town have theirs. */
export const NAMES_OF = { streets: 14, areas: 14.5 } as const;

/** Fills and edges of shapes, over either ground; what they mean stands in words beside the map. */
export const AREA_LOOK = {
  faint: { fill: '#857869', strength: 0, edge: '#C9BEAF', dash: [1, 0] },
  plain: { fill: '#857869', strength: 0.08, edge: '#857869', dash: [1, 0] },
  open: { fill: '#0B5A5E', strength: 0.22, edge: '#0B5A5E', dash: [1, 0] },
  chosen: { fill: '#F2B441', strength: 0.4, edge: '#7A4B00', dash: [1, 0] },
  over: { fill: '#857869', strength: 0.25, edge: '#857869', dash: [1, 1.6] },
  held: { fill: '#A3211B', strength: 0.25, edge: '#A3211B', dash: [4, 2] },
} as const;

/** Which picture the page has now: what was chosen by hand, else what the device says. */
export function modeNow(): MapMode {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Tells when the picture of the page changes, by hand or with the device. Answers how to stop. */
export function onModeChange(changed: (mode: MapMode) => void): () => void {
  let last = modeNow();
  const look = (): void => {
    const mode = modeNow();
    if (mode === last) return;
    last = mode;
    changed(mode);
  };
  const media = matchMedia('(prefers-color-scheme: dark)');
  const watcher = new MutationObserver(look);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  media.addEventListener('change', look);
  return () => {
    watcher.disconnect();
    media.removeEventListener('change', look);
  };
}
