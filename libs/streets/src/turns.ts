import { meters, type Meters } from '@doorstep/std';
import { bearing, type Plane, type Point } from './plane';

/** What a driver does at the start of a stretch of street. */
export const turnKinds = [
  'depart',
  'straight',
  'slight-left',
  'left',
  'sharp-left',
  'slight-right',
  'right',
  'sharp-right',
  'u-turn',
] as const;
export type TurnKind = (typeof turnKinds)[number];

/** One line of a turn list: do `kind`, then follow `street` for `meters`. */
export interface Turn {
  /** Name of the street; null where it has none. */
  readonly street: string | null;
  /** On a ramp of a freeway, which seldom has a name. */
  readonly ramp: boolean;
  readonly meters: Meters;
  readonly kind: TurnKind;
}

/** A stretch of one segment on a path. */
export interface Leg {
  readonly street: string | null;
  readonly ramp: boolean;
  readonly meters: number;
  readonly line: readonly Point[];
}

/** A bend sharper than this is told even where the street keeps its name. */
const TOLD_BEND = 60;

function kindOf(bend: number): TurnKind {
  const size = Math.abs(bend);
  if (size < 25) return 'straight';
  if (size > 165) return 'u-turn';
  const side = bend < 0 ? 'left' : 'right';
  if (size < 50) return `slight-${side}`;
  return size < 125 ? side : `sharp-${side}`;
}

/** Degrees of the bend between two lines, -180..180, right positive. */
function bendBetween(plane: Plane, before: readonly Point[], after: readonly Point[]): number {
  const [a, b] = [before.at(-2), before.at(-1)];
  const [c, d] = [after[0], after[1]];
  if (!a || !b || !c || !d) return 0;
  const bend = bearing(plane, c, d) - bearing(plane, a, b);
  return ((((bend + 180) % 360) + 360) % 360) - 180;
}

/** Steps of no length have no direction. */
const stepped = (line: readonly Point[]): readonly Point[] =>
  line.filter((p, i) => i === 0 || p.lon !== line[i - 1]?.lon || p.lat !== line[i - 1]?.lat);

/** Turn list of a path: legs on one street without a sharp bend are one line; lengths are whole metres. */
export function turnsAlong(plane: Plane, legs: readonly Leg[]): Turn[] {
  const turns: { street: string | null; ramp: boolean; meters: number; kind: TurnKind }[] = [];
  let before: readonly Point[] | null = null;
  for (const leg of legs) {
    const line = stepped(leg.line);
    if (line.length < 2) continue;
    const last = turns.at(-1);
    const bend: number = before === null ? 0 : bendBetween(plane, before, line);
    const { street, ramp } = leg;
    const same = last?.street === street && last.ramp === ramp;
    if (same && Math.abs(bend) < TOLD_BEND) last.meters += leg.meters;
    else turns.push({ street, ramp, meters: leg.meters, kind: last ? kindOf(bend) : 'depart' });
    before = line;
  }
  return turns.map((turn) => ({ ...turn, meters: meters(Math.round(turn.meters)) }));
}
