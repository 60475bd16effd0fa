import { Injectable } from '@nestjs/common';
import { addDays, dayOf } from '@doorstep/schedule';
import { day as dayText, instant } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import { AvailabilityService } from '../availability/availability.service';
import { HubsService } from '../hubs/hubs.service';
import type { TaskEntity } from '../tasks/task.entity';
import type { DayAround } from './day-table';
import { readPolicy } from './match-policy';
import type { SimpleRow } from './matching.types';
import { ignoredBy, readPeople, readTasks, type PersonRow, type TaskRow, type WhichTasks } from './read-day';
import { readSimpleList } from './simple-list';
import type { PastDay } from './try-weights';

/** A day as matching reads it: what is to be done, who is there, and where and when. */
export interface Read {
  readonly tasks: readonly TaskRow[];
  readonly people: readonly PersonRow[];
  readonly around: DayAround;
}

export const LAST_WEEK_DAYS = 7;

/** Everything that matching looks at, read in the transaction it is given. */
@Injectable()
export class DayReader {
  constructor(
    private readonly hubs: HubsService,
    private readonly availability: AvailabilityService,
  ) {}

  async read(
    tx: Tx,
    now: Date,
    hubId: string,
    { day, which }: { readonly day: string; readonly which: WhichTasks },
  ): Promise<Read> {
    const hub = await this.hubs.require(tx, hubId);
    const times = await this.hubs.timesOn(tx, hub, day);
    const { weights } = await readPolicy(tx, hubId);
    const ignored = await ignoredBy(tx, hubId, which);
    const tasks = await readTasks(tx, now, { hubId, which, ignored });
    const rows = await readPeople(tx, hubId, day, ignored);
    const ids = rows.map(({ member }) => member.id);
    const free = await this.availability.freeOn(tx, hubId, ids, { from: day, days: 1 });
    const people = rows.map((row) => ({ ...row, free: free.get(row.member.id) ?? [] }));
    const today = dayOf(instant(now.getTime()), hub.timeZone);
    return { tasks, people, around: { today, times, hubCell: hub.cell, weights } };
  }

  /** The hub's last seven days, each as it was before anybody was asked. */
  async lastWeek(tx: Tx, now: Date, hubId: string) {
    const hub = await this.hubs.require(tx, hubId);
    const { weights } = await readPolicy(tx, hubId);
    const from = addDays(dayOf(instant(now.getTime()), hub.timeZone), -LAST_WEEK_DAYS);
    const week: PastDay[] = [];
    for (let n = 0; n < LAST_WEEK_DAYS; n++) {
      const day = addDays(dayText(from), n);
      week.push(await this.read(tx, now, hubId, { day, which: { past: day } }));
    }
    return { week, weights, from };
  }

  /** Who could be asked for a task, nothing weighed. */
  simpleList(tx: Tx, task: TaskEntity): Promise<SimpleRow[]> {
    return readSimpleList(tx, this.availability, task);
  }
}
