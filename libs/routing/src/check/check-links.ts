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
  if (!first && !then) return [];
  const at = then ?? first!;
  const there = { vehicle: at.vehicle, shift: at.shift, stop: at.stop };
  if (!first || !then)
    return [{ ...there, code: 'LINK_HALF', task: (then ? link.first : link.then).task, by: 0 }];
  const gap = then.beginAt - first.beginAt;
  const by = Math.max(link.least - gap, gap - (link.most ?? Infinity));
  const together = link.apart && first.vehicle === then.vehicle;
  return [
    ...(by > 0 ? [{ ...there, code: 'LINK' as const, task: link.then.task, by }] : []),
    ...(together ? [{ ...there, code: 'LINK_APART' as const, task: link.then.task, by: 0 }] : []),
  ];
}

function find(routes: readonly Route[], { task, at }: Visit): At | null {
  for (const { vehicle, shift, stops } of routes) {
    const stop = stops.findIndex(
      (one) => one.task === task && (at === 'only' ? one.kind !== 'pickup' : one.kind === at),
    );
    if (stop >= 0) return { vehicle, shift, stop, beginAt: stops[stop]!.beginAt };
  }
  return null;
}
