import type { ReactNode } from 'react';

/** Seven colours that stay apart for colour-blind eyes; the letter and the dash say it again. */
export const ROUTE_COLOURS = [
  '#335989',
  '#B37903',
  '#460915',
  '#3595A4',
  '#694500',
  '#4D69F4',
  '#100074',
] as const;
const INK_ON: ReadonlySet<string> = new Set(['#B37903', '#3595A4']);
/** Dash patterns in units of the line's width: solid, dash, dot, dash-dot. */
export const ROUTE_DASHES = [
  [1, 0],
  [4, 2],
  [1, 1.6],
  [5, 1.6, 1, 1.6],
] as const;

export interface RouteLook {
  readonly letter: string;
  readonly colour: string;
  readonly dash: readonly number[];
}

/** The n-th route of a day: A, B, ... Z, AA. Colours repeat after seven, then with another dash. */
export function routeLook(index: number): RouteLook {
  const letter =
    index < 26
      ? String.fromCharCode(65 + index)
      : routeLook(Math.floor(index / 26) - 1).letter + routeLook(index % 26).letter;
  return {
    letter,
    colour: ROUTE_COLOURS[index % ROUTE_COLOURS.length] ?? ROUTE_COLOURS[0],
    dash:
      ROUTE_DASHES[Math.floor(index / ROUTE_COLOURS.length + index) % ROUTE_DASHES.length] ?? ROUTE_DASHES[0],
  };
}

/** The look of a route that already has its letter. */
export const lookOfLetter = (letter: string): RouteLook =>
  routeLook(Math.max(0, [...letter].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1));

interface RouteBadgeProps {
  readonly look: RouteLook;
  readonly label: string;
  readonly size?: number;
}

/** Letter, colour and the line it has on the map. */
export function RouteBadge({ look, label, size = 28 }: RouteBadgeProps): ReactNode {
  const ink = INK_ON.has(look.colour) ? '#1F1A17' : '#FFFFFF';
  return (
    <svg
      className="route-badge"
      role="img"
      aria-label={label}
      width={size * 1.7}
      height={size}
      viewBox="0 0 48 28"
    >
      <rect x="1" y="1" width="27" height="26" rx="7" fill={look.colour} stroke="#FFFFFF" strokeWidth="2" />
      <text
        x="14.5"
        y="19.5"
        textAnchor="middle"
        fontSize={look.letter.length > 1 ? 12 : 15}
        fontWeight="700"
        fill={ink}
      >
        {look.letter}
      </text>
      <line x1="30" y1="14" x2="47" y2="14" className="route-badge-casing" strokeWidth="6" />
      <line
        x1="30"
        y1="14"
        x2="47"
        y2="14"
        stroke={look.colour}
        strokeWidth="3.5"
        strokeDasharray={look.dash[1] === 0 ? 'none' : look.dash.map((part) => part * 2).join(' ')}
      />
    </svg>
  );
}
