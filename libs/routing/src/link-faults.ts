import { type Fault, type FaultCode, whole } from './fault-code';
import { visitPlace } from './links';
import { type Link, type Problem, type Visit } from './problem';

/** A link names visits that are, and times that can be. */
export function linkFaults(problem: Problem, { first, then, least, most }: Link): readonly FaultCode[] {
  const numbers = whole(Math.abs(least)) && (most === null || whole(Math.abs(most)));
  const boarded = problem.vehicles.some(({ aboard }) =>
    aboard?.some(({ task }) => [first, then].some((visit) => visit.task === task && visit.at === 'pickup')),
  );
  const order = most !== null && least > most;
  return [
    ...(!boarded && visitPlace(problem, first) && visitPlace(problem, then) ? [] : ['LINK_VISIT' as const]),
    ...(numbers ? [] : ['NOT_WHOLE' as const]),
    ...(order ? ['LINK_BACKWARD' as const] : []),
  ];
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly least: number;
  readonly link: number;
}

/** Links that together ask a visit to be before itself: found as positive circles (Bellman 1958, Ford 1956). */
export function circleFaults({ links = [] }: Problem): readonly Fault[] {
  const steps = links.flatMap(({ first, then, least, most }, link): Step[] => [
    { from: nameOf(first), to: nameOf(then), least, link },
    ...(most === null ? [] : [{ from: nameOf(then), to: nameOf(first), least: -most, link }]),
  ]);
  const begin = new Map<string, number>();
  for (let pass = 0; pass <= 2 * links.length; pass++) {
    const moved = steps.find((step) => raise(begin, step)) ?? null;
    if (moved === null) return [];
    for (const step of steps) raise(begin, step);
    if (pass === 2 * links.length) return [{ code: 'LINK_CIRCLE', where: `link ${moved.link}` }];
  }
  return [];
}

const nameOf = ({ task, at }: Visit): string => `${task} ${at}`;

function raise(begin: Map<string, number>, { from, to, least }: Step): boolean {
  const earliest = (begin.get(from) ?? 0) + least;
  if (earliest <= (begin.get(to) ?? 0)) return false;
  begin.set(to, earliest);
  return true;
}
