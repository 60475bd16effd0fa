import { Injectable } from '@nestjs/common';
import { match, suggest, type Reason, strengthOf } from '@doorstep/matching';
import { dayOf } from '@doorstep/schedule';
import { instant } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { AvailabilityService } from '../availability/availability.service';
import { HubsService } from '../hubs/hubs.service';
import { TasksService } from '../tasks/tasks.service';
import { dayTable, type DayAround } from './day-table';
import type { DayMatch, Suggestions } from './matching.types';
import { readPeople, readTasks, type PersonRow, type TaskRow, type WhichTasks } from './read-day';

interface Read {
  readonly tasks: readonly TaskRow[];
  readonly people: readonly PersonRow[];
  readonly around: DayAround;
}

/** Who could take what. Reads in one snapshot, thinks outside the transaction. */
@Injectable()
export class MatchingService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
    private readonly tasks: TasksService,
    private readonly availability: AvailabilityService,
  ) {}

  /** Everybody's standing towards one task. Refuses NOT_FOUND and TASK_NOT_OPEN. */
  async suggestions(me: Member, taskId: string): Promise<Suggestions> {
    const read = await this.db.read(me, async (tx, now) => {
      const { day } = await this.tasks.require(tx, me, taskId);
      return this.read(tx, now, me.hubId, { day, which: { taskId } });
    });
    if (read.tasks.length === 0) throw new Refusal('TASK_NOT_OPEN');
    const table = dayTable(read.tasks, read.people, read.around);
    const people = byId(read.people);
    const at = new Map(read.people.map(({ member }, i) => [member.id, i]));
    const { can, cannot } = suggest(table, 0);
    return {
      taskId,
      ranked: can.flatMap(({ volunteer, cost, reasons }) => {
        const member = people.get(volunteer);
        const travelSeconds = table.travel(at.get(volunteer) ?? 0, 0);
        return member ? [{ member, strength: strengthOf(cost), travelSeconds, reasons: [...reasons] }] : [];
      }),
      cannot: cannot.flatMap(({ volunteer, rules }) => {
        const member = people.get(volunteer);
        return member ? [{ member, codes: [...rules] }] : [];
      }),
    };
  }

  /** A whole day at once: pairs, and for each task left over the rules that stopped it. */
  async matchDay(me: Member, day: string): Promise<DayMatch> {
    const { tasks, people, around } = await this.db.read(me, (tx, now) =>
      this.read(tx, now, me.hubId, { day, which: { day } }),
    );
    const members = byId(people);
    const table = dayTable(tasks, people, around);
    const { pairs, unmatched } = match(table);
    return {
      day,
      pairs: pairs.flatMap(({ task, volunteer, cost, reasons }) => {
        const member = members.get(volunteer);
        const pair = { taskId: task, strength: strengthOf(cost), travelSeconds: travelOf(reasons) };
        return member ? [{ ...pair, member, reasons: [...reasons] }] : [];
      }),
      unmatched: unmatched.map(({ task, stopped, fix }) => ({
        taskId: task,
        rules: stopped.map(({ rule, volunteers }) => ({ code: rule, count: volunteers })),
        fix: fix.code,
      })),
      tasks: table.tasks.map(({ id, knownTo, declinedBy }) => ({
        taskId: id,
        knownTo: [...knownTo],
        declinedBy: [...declinedBy],
      })),
      people: table.volunteers.map(({ id, newHomesLeft, tasksLeft, commitments }) => ({
        memberId: id,
        newHomesLeft,
        tasksLeft,
        busy: commitments.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) })),
      })),
    };
  }

  private async read(
    tx: Tx,
    now: Date,
    hubId: string,
    { day, which }: { readonly day: string; readonly which: WhichTasks },
  ): Promise<Read> {
    const hub = await this.hubs.require(tx, hubId);
    const times = await this.hubs.timesOn(tx, hub, day);
    const tasks = await readTasks(tx, hubId, now, which);
    const rows = await readPeople(tx, hubId, day);
    const ids = rows.map(({ member }) => member.id);
    const free = await this.availability.freeOn(tx, hubId, ids, { from: day, days: 1 });
    const people = rows.map((row) => ({ ...row, free: free.get(row.member.id) ?? [] }));
    const today = dayOf(instant(now.getTime()), hub.timeZone);
    return { tasks, people, around: { today, times, hubCell: hub.cell } };
  }
}

const byId = (people: readonly PersonRow[]) =>
  new Map<string, PersonRow['member']>(people.map(({ member }) => [member.id, member]));

const travelOf = (reasons: readonly Reason[]): number =>
  reasons.find(({ code }) => code === 'TRAVEL')?.value ?? 0;
