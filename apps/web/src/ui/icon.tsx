import type { ReactNode } from 'react';

/** Our own line icons: 24 px grid, stroke 2, drawn by hand. Each stands beside a word. */
const PATHS = {
  alert: 'M12 4 3 19.5h18zM12 10v4.5M12 17.2v.1',
  arrowDown: 'M12 5v14M6 13l6 6 6-6',
  arrowUp: 'M12 19V5M6 11l6-6 6 6',
  back: 'M15 5l-7 7 7 7',
  basket: 'M4 10h16l-1.8 9.5H5.8zM8.5 10l2.5-6M15.5 10 13 4M9.5 13.5v3M14.5 13.5v3',
  bell: 'M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5L19.5 18h-15zM10 21h4',
  box: 'M4 8l8-4 8 4v8.5l-8 4-8-4zM4 8l8 4 8-4M12 12v8.5',
  calendar: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V8M15.5 3.5V8',
  car: 'M4 16.5v-4l2-5.5h12l2 5.5v4zM4 12.5h16M7 16.5V19M17 16.5V19',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  child: 'M12 7.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM12 8v7M7.5 11h9M12 15l-3 5.5M12 15l3 5.5',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2.5',
  close: 'M6 6l12 12M18 6 6 18',
  cold: 'M12 3v18M4.2 7.5l15.6 9M19.8 7.5l-15.6 9M9.5 4.5 12 6.5l2.5-2M9.5 19.5l2.5-2 2.5 2',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  door: 'M6.5 20.5v-17h11v17M4 20.5h16M14 12v.1',
  eye: 'M3 12s3.2-6 9-6 9 6 9 6-3.2 6-9 6-9-6-9-6zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  grip: 'M9 6h.1M15 6h.1M9 12h.1M15 12h.1M9 18h.1M15 18h.1',
  heavy: 'M4 20h16L17.5 10h-11zM9.5 10a2.7 2.7 0 1 1 5 0',
  home: 'M4 11.5 12 4l8 7.5M6.5 9.5V20h11V9.5M10 20v-5.5h4V20',
  hub: 'M4 20.5V10l8-5.5L20 10v10.5zM9.5 20.5V15h5v5.5M4 20.5h16',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11v5.5M12 7.7v.1',
  key: 'M8.5 19.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11.5 12.5 20 4M16.5 7.5l2.5 2.5',
  language:
    'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM3.5 12h17M12 3.5c3 3 3 14 0 17M12 3.5c-3 3-3 14 0 17',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1',
  lock: 'M6 11h12v9.5H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  map: 'M3.5 6.5 9 4l6 2.5L20.5 4v13.5L15 20l-6-2.5L3.5 20zM9 4v13.5M15 6.5V20',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M5 12h14',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  move: 'M4 12h13M12 6.5l5.5 5.5-5.5 5.5M20.5 5v14',
  next: 'M9 5l7 7-7 7',
  package: 'M5 8h14v12H5zM3.5 4.5h17V8h-17zM10 12h4',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-4 2.7-6 6-6s6 2 6 6M16 4.5a3.3 3.3 0 0 1 0 6.3M17.5 14.5c2.2.7 3.5 2.5 3.5 5.5',
  phone:
    'M7 3.5h3l1.5 4-2 1.5a11 11 0 0 0 5 5l1.5-2 4 1.5v3c0 2-2 2.5-4 2C10.5 17.5 6.5 13.5 5 8c-.5-2 0-4.5 2-4.500z',
  pin: 'M12 21s6.5-6 6.5-11.200a6.5 6.5 0 1 0-13 0C5.5 15 12 21 12 21zM12 12.200a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.800z',
  plus: 'M12 5v14M5 12h14',
  redo: 'M20 8H9a5 5 0 0 0 0 10h6M16.5 4.5 20 8l-3.5 3.5',
  route:
    'M6 20.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM18 7.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 18.500h7a3.250 3.250 0 0 0 0-6.500H9a3.250 3.250 0 0 1 0-6.500h7',
  search: 'M11 17.500a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM16 16l4.5 4.5',
  seat: 'M8 3.5 9.5 14H17M7 14h11v3.500H7zM8 17.500V20.500M17 17.500V20.5',
  step: 'M3.5 20h5v-5h5v-5h5V5h2',
  stock: 'M3.5 20.500V8.500L12 4l8.5 4.500v12M7 20.500V12h10v8.500M7 16.200h10',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2.500v2M12 19.500v2M2.5 12h2M19.5 12h2M5.3 5.300l1.4 1.400M17.3 17.300l1.4 1.400M5.3 18.700l1.4-1.400M17.3 6.700l1.4-1.4',
  table: 'M4 9.500h16M6 9.500v9M18 9.500v9M9 9.500V5.500h6v4',
  undo: 'M4 8h11a5 5 0 0 1 0 10H9M7.5 4.5 4 8l3.5 3.5',
  visit: 'M12 20s-7.5-4.5-7.5-10A4 4 0 0 1 12 7.5 4 4 0 0 1 19.5 10c0 5.5-7.5 10-7.5 10z',
  wait: 'M7 3.500h10M7 20.500h10M8 3.500c0 5 8 5.5 8 8.500s-8 3.5-8 8.500M16 3.500c0 5-8 5.5-8 8.500s8 3.5 8 8.5',
} as const;

export type IconName = keyof typeof PATHS;

/** Icons that point along the line of reading and turn around with it. */
const FLIPS: ReadonlySet<IconName> = new Set(['back', 'next', 'undo', 'redo', 'move', 'list', 'route']);

interface IconProps {
  readonly name: IconName;
  /** CSS pixels; 20 unless told. */
  readonly size?: number;
}

/** Decoration for eyes only: the word beside it carries the meaning. */
export function Icon({ name, size = 20 }: IconProps): ReactNode {
  return (
    <svg
      className="icon"
      data-flips={FLIPS.has(name) || undefined}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
