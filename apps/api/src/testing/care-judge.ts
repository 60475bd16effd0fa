import {
  ARRANGEMENT,
  CHILD,
  type ArrangementState,
  type ChildState,
  type Machine,
} from '@doorstep/lifecycle';
import { grouped } from '../platform/db/rows';
import type { CarePicture, CareRow, LineRow } from './care-world';

/** Who is there, cleared on the day, and known not to be one family. */
const standing = (seen: CarePicture, { id, unrelated }: CareRow): number => {
  const cleared = seen.presences.filter(
    ({ careId, memberId, leftAt }) => careId === id && leftAt === null && seen.cleared.has(memberId),
  );
  const apart = cleared.filter(({ memberId }) => unrelated.includes(memberId)).length;
  return apart >= 2 ? cleared.length : Math.min(1, cleared.length);
};

const linesOf = (seen: CarePicture, id: string): ReadonlyMap<string, readonly LineRow[]> =>
  grouped(
    seen.lines.filter(({ careId }) => careId === id),
    ({ child }) => String(child),
  );

const lastStates = (seen: CarePicture, id: string): readonly ChildState[] =>
  [...linesOf(seen, id).values()].flatMap((lines) => lines.at(-1)?.state ?? []);

/** What may not be, in one picture. */
export function careFaults(seen: CarePicture): string[] {
  return seen.cares.flatMap((care) => [
    ...brokenLogs(seen, care),
    ...(isUnguarded(seen, care) ? ['children without two cleared adults'] : []),
    ...(isOver(care) && lastStates(seen, care.id).some((state) => state !== 'with_parent')
      ? ['over, and a child is not home']
      : []),
    ...(isOver(care) && seen.presences.some(({ careId, leftAt }) => careId === care.id && leftAt === null)
      ? ['over, and somebody is there']
      : []),
    ...(care.state === 'started' &&
    !seen.checks.some(({ careId, state }) => careId === care.id && state === 'due')
      ? ['nobody will be called']
      : []),
  ]);
}

const isOver = ({ state }: CareRow): boolean => state === 'ended' || state === 'closed_with_concern';

/** Children are out of their family's hands, too few stand beside them, and nobody at the desk knows. */
const isUnguarded = (seen: CarePicture, care: CareRow): boolean =>
  lastStates(seen, care.id).some((state) => state !== 'with_parent') &&
  standing(seen, care) < care.needed &&
  seen.alarms === 0;

/** Each child of a started arrangement is somewhere, from hand to hand without a gap. */
function brokenLogs(seen: CarePicture, care: CareRow): string[] {
  if (care.startedAt === null)
    return seen.lines.some(({ careId }) => careId === care.id) ? ['a log before the start'] : [];
  const logs = linesOf(seen, care.id);
  if (logs.size !== care.children) return ['a child without a location'];
  return [...logs.values()].flatMap((lines) => lines.flatMap((line, i) => faultOfLine(line, lines[i - 1])));
}

function faultOfLine(line: LineRow, before: LineRow | undefined): string[] {
  if (before === undefined)
    return line.n === 0 && line.state === 'with_parent' ? [] : ['a log without a beginning'];
  const ways = Object.values(CHILD as Machine<ChildState, string>);
  const isWay = ways.some(({ from, to }) => from.includes(before.state) && to === line.state);
  return [
    ...(line.n === before.n + 1 ? [] : ['a line is missing']),
    ...(isWay ? [] : [`child: ${before.state} -> ${line.state}`]),
    ...(line.giver === before.receiver ? [] : ['a child from hands that did not have it']),
  ];
}

/** What may not have happened between two pictures. */
export function careFaultsBetween(before: CarePicture, after: CarePicture): string[] {
  return after.cares.flatMap((care) => {
    const was = before.cares.find(({ id }) => id === care.id);
    if (was === undefined) return [];
    return [
      ...(reachable(was.state).has(care.state) ? [] : [`${was.state} -> ${care.state}`]),
      ...(was.startedAt === null && care.startedAt !== null && stoodAt(after, care) < care.needed
        ? ['started without its adults']
        : []),
      ...(before.lines.every((old) => after.lines.some((line) => isSame(old, line)))
        ? []
        : ['a line was rewritten']),
    ];
  });
}

const isSame = (a: LineRow, b: LineRow): boolean =>
  a.careId === b.careId &&
  a.child === b.child &&
  a.n === b.n &&
  a.state === b.state &&
  a.receiver === b.receiver;

/** Cleared people who were there at the moment of the start. */
const stoodAt = (seen: CarePicture, { id, startedAt }: CareRow): number =>
  seen.presences.filter(
    ({ careId, memberId, arrivedAt, leftAt }) =>
      careId === id &&
      seen.cleared.has(memberId) &&
      startedAt !== null &&
      arrivedAt <= startedAt &&
      (leftAt === null || leftAt >= startedAt),
  ).length;

function reachable(state: ArrangementState): ReadonlySet<ArrangementState> {
  const seen = new Set([state]);
  for (const from of seen)
    for (const way of Object.values(ARRANGEMENT as Machine<ArrangementState, string>))
      if (way.from.includes(from)) seen.add(way.to);
  return seen;
}
