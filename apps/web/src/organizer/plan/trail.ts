import type { Plan } from '@doorstep/routing';

/** A plan in the three numbers that an organizer weighs. */
export interface PlanFigures {
  readonly cars: number;
  /** Seconds on the road, all cars together. */
  readonly driving: number;
  readonly meters: number;
  readonly leftOut: number;
}

/** One better plan, and when it was found. */
export interface TrailPoint extends PlanFigures {
  /** Milliseconds after planning began. */
  readonly at: number;
  /** Seconds asked of people, with a quarter of an hour for each car sent out: what the planner makes small. */
  readonly effort: number;
}

export const figuresOf = (plan: Plan): PlanFigures => ({
  cars: plan.routes.length,
  driving: plan.routes.reduce((sum, route) => sum + route.seconds, 0),
  meters: plan.routes.reduce((sum, route) => sum + route.meters, 0),
  leftOut: plan.unserved.length,
});

/** The points of the planner's cost are seconds of somebody's time; what is left out is told beside it. */
export const effortOf = ({ cost }: Plan): number => cost.total - cost.unserved;

export const trailPoint = (plan: Plan, at: number): TrailPoint => ({
  ...figuresOf(plan),
  at,
  effort: effortOf(plan),
});

/** The trail as a stepped line in a box, y downward: a plan holds until the next better one. */
export interface TrailLine {
  /** For `points` of a polyline. */
  readonly points: string;
  /** Where one more task found its place, or lost it. */
  readonly marks: readonly { readonly x: number; readonly y: number; readonly leftOut: number }[];
  readonly most: number;
  readonly least: number;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

/** Lays a trail over `elapsed` milliseconds. Null while there is nothing to draw. */
export function trailLine(trail: readonly TrailPoint[], elapsed: number, box: Box): TrailLine | null {
  const [first] = trail;
  if (!first) return null;
  const efforts = trail.map(({ effort }) => effort);
  const [most, least] = [Math.max(...efforts), Math.min(...efforts)];
  const until = Math.max(elapsed, trail.at(-1)?.at ?? 0, 1);
  const x = (at: number): number => Math.round((at / until) * box.width);
  const y = (effort: number): number =>
    most === least ? box.height / 2 : Math.round(((most - effort) / (most - least)) * box.height);
  const corners = trail.flatMap((point, i) => {
    const before = trail[i - 1];
    const step = `${x(point.at)},${y(point.effort)}`;
    return before ? [`${x(point.at)},${y(before.effort)}`, step] : [step];
  });
  const last = `${box.width},${y(trail.at(-1)?.effort ?? first.effort)}`;
  const marks = trail.flatMap((point, i) =>
    i > 0 && trail[i - 1]?.leftOut === point.leftOut
      ? []
      : [{ x: x(point.at), y: y(point.effort), leftOut: point.leftOut }],
  );
  return { points: [...corners, last].join(' '), marks, most, least };
}
