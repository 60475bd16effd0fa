import type { RunFieldsFragment } from '../../gql/graphql';

export interface RunProgress {
  readonly done: number;
  readonly total: number;
  /** Whole minutes the next stop is behind its plan, once it is more than five. */
  readonly late: number;
  readonly next: RunFieldsFragment['stops'][number] | null;
}

/** When a phone was last heard, and how worrying that is. */
export interface LastHeard {
  readonly at: string | null;
  readonly tone: 'plain' | 'warning' | 'danger';
}

const MINUTE = 60_000;
/** Windows are promised in half hours: a few minutes are not late. */
const GRACE = 5;

/** How far a run is. Only stop results tell: there is no trail of positions. */
export function progressOf(run: RunFieldsFragment, now: number): RunProgress {
  const stops = [...run.stops].sort((a, b) => a.position - b.position);
  const ended = stops.filter((stop) => stop.state === 'done' || stop.state === 'attempted');
  const next = stops.find((stop) => stop.state === 'planned' || stop.state === 'loaded') ?? null;
  const onRoad = run.state === 'departed';
  const behind = next && onRoad ? Math.floor((now - Date.parse(next.arriveAt)) / MINUTE) : 0;
  return {
    done: ended.length,
    total: stops.filter((stop) => stop.state !== 'cancelled').length,
    late: behind > GRACE ? behind : 0,
    next,
  };
}

const AMBER = 10;
const RED = 25;

/** A driver who has not been heard for a while may be without a network, or worse. */
export function heardOf(run: Pick<RunFieldsFragment, 'heardAt'>, now: number): LastHeard {
  const { heardAt: at } = run;
  if (at === null) return { at, tone: 'warning' };
  const minutes = (now - Date.parse(at)) / MINUTE;
  return { at, tone: minutes >= RED ? 'danger' : minutes >= AMBER ? 'warning' : 'plain' };
}
