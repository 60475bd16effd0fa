import { randomUUID } from 'node:crypto';
import { dayAt, momentOf, WINDOWS } from './calendar';
import { idOf } from './luck';
import type { MonthApp } from './month-app';
import type { MonthHub } from './town';
import { tried } from './ways';

/** It snows: nobody is sent out. What the hold freezes is offered another day in the evening. */
export async function laySnow(app: MonthApp, hub: MonthHub, day: number): Promise<void> {
  await tried('snow', () =>
    app.holds.lay(hub.organizer, {
      id: idOf(hub.id, 'snow', day),
      kind: 'hub',
      reason: 'weather',
      fromAt: momentOf(day, 420),
      untilAt: momentOf(day, 1380),
      taskIds: [],
      key: randomUUID(),
    }),
  );
}

const DAYS_LATER = 2;

/** Each frozen request moves by two days, at the same hour. */
export async function offerAnotherDay(app: MonthApp, hub: MonthHub, day: number): Promise<void> {
  for (const { fromMinute, toMinute } of WINDOWS) {
    const frozen = await app.work.sql<{ requestId: string; ids: string[] }>(FROZEN, [
      hub.id,
      dayAt(day),
      fromMinute,
    ]);
    for (const { ids } of frozen)
      await tried('another day', () =>
        app.holds.offerTimes(hub.organizer, {
          holdId: idOf(hub.id, 'snow', day),
          taskIds: ids,
          day: dayAt(day + DAYS_LATER),
          fromMinute,
          toMinute,
          key: randomUUID(),
        }),
      );
  }
}

const FROZEN = `
  SELECT r.id AS "requestId", array_agg(t.id ORDER BY t.id) AS ids
  FROM request r JOIN task t ON t.hub_id = r.hub_id AND t.request_id = r.id
  WHERE r.hub_id = $1 AND t.day = $2 AND r.from_minute = $3 AND t.state = 'on_hold' GROUP BY r.id ORDER BY r.id`;

/**
 * The end of a day: who holds a task that was not done is let go, and a request for which nobody came is closed with
 * its reason, so that the family hears of it the same evening and the region can count it.
 */
export async function closeDay(app: MonthApp, hub: MonthHub, day: number): Promise<void> {
  const held = await app.work.sql<{ id: string }>(STILL_HELD, [hub.id, dayAt(day)]);
  for (const { id } of held)
    await tried('let go', () => app.claims.remove(hub.organizer, id, 'not_ready', randomUUID()));
  await bringHome(app, hub, day);
  const left = await app.work.sql<{ id: string; version: number }>(UNANSWERED, [hub.id, dayAt(day)]);
  for (const { id, version } of left)
    await tried('close', () =>
      app.triage.close(hub.organizer, 'decline', { id, version, reason: 'no_capacity', key: randomUUID() }),
    );
}

/** A ride that nobody drove is told as ours; whoever was brought and not fetched gets home by a call of the desk. */
async function bringHome(app: MonthApp, hub: MonthHub, day: number): Promise<void> {
  const open = await app.work.sql<{ id: string }>(OPEN_RIDES, [hub.id, dayAt(day)]);
  for (const { id: taskId } of open) {
    const decide = (reason: 'no_driver' | 'other_way_home') => ({ taskId, reason, key: randomUUID() });
    const turned = await tried('turn down', () => app.rides.turnDown(hub.organizer, decide('no_driver')));
    if (turned !== null) continue;
    await tried('missed', () => app.rides.recordMissed(hub.organizer, decide('no_driver')));
    await tried('brought home', () => app.rides.close(hub.organizer, decide('other_way_home')));
  }
}

const OPEN_RIDES = `
  SELECT t.id FROM task t JOIN request r ON r.hub_id = t.hub_id AND r.id = t.request_id
  WHERE t.hub_id = $1 AND t.day = $2 AND t.kind IN ('ride_out', 'ride_back') AND t.state = 'open'
    AND r.state = 'in_progress' ORDER BY t.id`;

const STILL_HELD = `
  SELECT a.id FROM assignment a JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
  WHERE a.hub_id = $1 AND t.day = $2 AND a.state IN ('claimed', 'assigned', 'confirmed')
    AND t.state IN ('claimed', 'confirmed') ORDER BY a.id`;

const UNANSWERED = `
  SELECT id, version FROM request WHERE hub_id = $1 AND day = $2 AND state = 'open' ORDER BY id`;
