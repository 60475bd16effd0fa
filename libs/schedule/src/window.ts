import { fail, instant, ok, type Instant, type Result } from '@doorstep/std';

/** A stretch of time [from, to): `to` itself is outside, so neighbors touch without overlapping. Never empty. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** Parses two moments into a window; refuses an empty or backward one. */
export function between(from: Instant, to: Instant): Result<Window, 'WINDOW_EMPTY'> {
  return from < to ? ok({ from, to }) : fail('WINDOW_EMPTY');
}

/** Whether the two share at least one moment. */
export const overlap = (a: Window, b: Window): boolean => a.from < b.to && b.from < a.to;

/** The shared part, or null when there is none. */
export function intersect(a: Window, b: Window): Window | null {
  const from = instant(Math.max(a.from, b.from));
  const to = instant(Math.min(a.to, b.to));
  return from < to ? { from, to } : null;
}

/** Whether `outer` holds every moment of `inner`. */
export const contains = (outer: Window, inner: Window): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** What is left of `a` without `b`: none, one or two windows, in order. */
export function subtract(a: Window, b: Window): readonly Window[] {
  if (!overlap(a, b)) return [a];
  const left = { from: a.from, to: b.from };
  const right = { from: b.to, to: a.to };
  return [left, right].filter((w) => w.from < w.to);
}

/** The same moments as the fewest windows, in order; touching windows become one. */
export function merge(windows: readonly Window[]): readonly Window[] {
  const out: Window[] = [];
  for (const next of [...windows].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (!last || last.to < next.from) out.push(next);
    else out[out.length - 1] = { from: last.from, to: instant(Math.max(last.to, next.to)) };
  }
  return out;
}
