import { visitPlace } from '../links';
import { UNSERVED_CODES } from '../plan';
import { type Link, type Problem, type Visit } from '../problem';
import { type Obstacle } from './obstacle';

/**
 * Why links keep a task out that could be served by itself: a partner that cannot be, or hours that never meet.
 * Null when neither is so. `best` is the most hopeful obstacle of a task by itself.
 */
export function linkObstacle(
  problem: Problem,
  task: number,
  best: (task: number) => Obstacle | null,
): Obstacle | null {
  const links = (problem.links ?? []).filter(({ first, then }) => first.task === task || then.task === task);
  for (const link of links) {
    const partner = link.first.task === task ? link.then.task : link.first.task;
    const obstacle = partner === task ? null : best(partner);
    if (obstacle && UNSERVED_CODES.indexOf(obstacle.code) < UNSERVED_CODES.indexOf('LINK'))
      return { code: 'LINK', missing: 0 };
    const apart = hoursApart(problem, link);
    if (apart > 0) return { code: 'LINK', missing: apart };
  }
  return null;
}

/** Seconds by which the windows alone miss a link. */
function hoursApart(problem: Problem, { first, then, least, most }: Link): number {
  const a = hull(problem, first);
  const b = hull(problem, then);
  return Math.max(0, least - (b.to - a.from), most === null ? 0 : b.from - a.to - most);
}

function hull(problem: Problem, visit: Visit): { readonly from: number; readonly to: number } {
  const { windows } = visitPlace(problem, visit)!;
  return { from: windows[0]!.from, to: windows.at(-1)!.to };
}
