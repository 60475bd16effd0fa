import { type Route } from '../plan';
import { type Link, type Problem, type Visit } from '../problem';
import { type Violation } from '../violation';

interface At {
  readonly vehicle: number;
  readonly shift: number;
  readonly stop: number;
  readonly beginAt: number;
}

/** Linked visits keep step, are both in routes or neither, and apart where asked. */
export function checkLinks({ links }: Problem, routes: readonly Route[]): readonly Violation[] {
  return (links ?? []).flatMap((link) => judge(link, find(routes, link.first), find(routes, link.then)));
}

function judge(link: Link, first: At | null, then: At | null): readonly Violation[] {
  if (first && then) return judgeBoth(link, first, then);
  const one = first ?? then;
  return one
    ? [{ ...placeOf(one), code: 'LINK_HALF', task: (first ? link.then : link.first).task, by: 0 }]
    : [];
}

function judgeBoth({ then: { task }, least, most, apart }: Link, first: At, then: At): readonly Violation[] {
  const gap = then.beginAt - first.beginAt;
  const by = Math.max(least - gap, gap - (most ?? Infinity));
  const together = apart === true && first.vehicle === then.vehicle;
  return [
    ...(by > 0 ? [{ ...placeOf(then), code: 'LINK' as const, task, by }] : []),
    ...(together ? [{ ...placeOf(then), code: 'LINK_APART' as const, task, by: 0 }] : []),
  ];
}

const placeOf = ({ vehicle, shift, stop }: At) => ({ vehicle, shift, stop });

function find(routes: readonly Route[], { task, at }: Visit): At | null {
  for (const { vehicle, shift, stops } of routes) {
    const stop = stops.findIndex(
      (one) => one.task === task && (at === 'only' ? one.kind !== 'pickup' : one.kind === at),
    );
    if (stop >= 0) return { vehicle, shift, stop, beginAt: stops[stop]!.beginAt };
  }
  return null;
}
