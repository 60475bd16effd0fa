import type { Tx } from '../../platform/db/db';
import { rolesForTask } from '@doorstep/lifecycle';
import type { AvailabilityService } from '../availability/availability.service';
import type { TaskEntity } from '../tasks/task.entity';
import { readPeople } from './read-day';
import type { SimpleRow } from './matching.types';

/**
 * People who hold the role, in the task's own part of town first, then by how much of its window they are free, then by
 * handle. Nothing is weighed and no rule beside the role is asked: what cannot be is refused when they are asked.
 */
export async function readSimpleList(
  tx: Tx,
  availability: AvailabilityService,
  task: TaskEntity,
): Promise<SimpleRow[]> {
  const { hubId, day, kind, cell } = task;
  const people = (await readPeople(tx, hubId, day)).filter(({ paired }) =>
    rolesForTask(kind).some((role) => paired.includes(role)),
  );
  const ids = people.map(({ member }) => member.id);
  const free = await availability.freeOn(tx, hubId, ids, { from: day, days: 1 });
  const rows = people.map(({ member }) => ({
    member,
    sameZone: member.homeCell === cell,
    freeMinutes: minutesWithin(free.get(member.id) ?? [], task),
  }));
  return rows.sort(
    (a, b) =>
      Number(b.sameZone) - Number(a.sameZone) ||
      b.freeMinutes - a.freeMinutes ||
      (a.member.handle < b.member.handle ? -1 : 1),
  );
}

function minutesWithin(
  free: readonly { readonly from: number; readonly to: number }[],
  { windowFrom, windowTo }: Pick<TaskEntity, 'windowFrom' | 'windowTo'>,
): number {
  const spans = free.map(
    ({ from, to }) => Math.min(to, windowTo.getTime()) - Math.max(from, windowFrom.getTime()),
  );
  return Math.round(spans.reduce((sum, span) => sum + Math.max(0, span), 0) / 60_000);
}
