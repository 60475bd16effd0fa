import { randomUUID } from 'node:crypto';
import type { LegStep } from '@doorstep/lifecycle';
import { dayAt } from './calendar';
import { luck } from './luck';
import type { MonthApp } from './month-app';
import type { Helper, MonthHub } from './town';
import { tried } from './ways';

interface Round {
  readonly runId: string;
  readonly memberId: string;
  readonly taskId: string;
  readonly requestId: string;
  readonly assignmentId: string;
  readonly kind: string;
  readonly stops: readonly { readonly id: string; readonly kind: string }[];
}

/** The rounds of one window: who does not come is written down, the others go to their doors. */
export async function drive(
  app: MonthApp,
  hub: MonthHub,
  at: { readonly day: number; readonly fromMinute: number },
): Promise<void> {
  const rounds = await app.work.sql<Round>(ROUNDS, [hub.id, dayAt(at.day), at.fromMinute]);
  const there = rounds.filter((round) => !staysAway(round));
  for (const round of there) {
    const helper = hub.helpers.find(({ me }) => me.id === round.memberId);
    if (helper && !isAlone(round, there)) await driveOne(app, helper, round);
  }
}

/** A sitting begins with two adults or not at all. */
const isAlone = ({ kind, requestId }: Round, there: readonly Round[]): boolean =>
  kind === 'sitting' && there.filter((other) => other.requestId === requestId).length < 2;

/** Before a window begins: who is known not to come is written down by a person, and the task goes back. */
export async function recordNoShows(
  app: MonthApp,
  hub: MonthHub,
  at: { readonly day: number; readonly fromMinute: number },
): Promise<number> {
  const rounds = await app.work.sql<Round>(ROUNDS, [hub.id, dayAt(at.day), at.fromMinute]);
  const away = rounds.filter(staysAway);
  for (const { assignmentId } of away)
    await tried('no show', () => app.claims.recordNoShow(hub.organizer, assignmentId, randomUUID()));
  return away.length;
}

const staysAway = ({ memberId, taskId }: Round): boolean => luck(memberId, taskId, 'no show') < 0.03;
const opens = ({ taskId }: Round): boolean => luck(taskId, 'door') < 0.95;

async function driveOne(app: MonthApp, helper: Helper, round: Round): Promise<void> {
  const { me } = helper;
  const left = await tried('depart', () => app.runs.depart(me, round.runId, [round.taskId], randomUUID()));
  if (left === null) return;
  for (const stop of round.stops) {
    const done = round.kind.startsWith('ride')
      ? await rideStop(app, helper, round, stop)
      : await doorStop(app, helper, round, stop.id);
    if (!done) break;
  }
  await tried('complete', () => app.runs.complete(me, round.runId, randomUUID()));
}

async function doorStop(app: MonthApp, { me }: Helper, round: Round, stopId: string): Promise<boolean> {
  const result = opens(round)
    ? ({ outcome: 'done', reason: null, goods: null } as const)
    : ({ outcome: 'attempted', reason: 'no_answer', goods: goodsOf(round) } as const);
  const deviceTime = app.clock.now();
  await tried('stop', () => app.runs.recordStop(me, { stopId, deviceTime, ...result }, randomUUID()));
  return result.outcome === 'done';
}

const goodsOf = ({ kind }: Round) => (kind === 'delivery' ? ('back_to_hub' as const) : null);

/** A rider who does not come is waited for, as long as the hub says. */
async function rideStop(
  app: MonthApp,
  { me }: Helper,
  round: Round,
  stop: Round['stops'][number],
): Promise<boolean> {
  const comes = opens(round);
  const ways: Readonly<Record<string, readonly LegStep[]>> = {
    pickup: ['en_route', 'arrive', comes ? 'board' : 'no_show'],
    dropoff: ['complete'],
  };
  const hourAgo = app.clock.now().getTime() - 3_600_000;
  for (const [n, step] of (ways[stop.kind] ?? []).entries()) {
    const deviceTime = new Date(hourAgo + n * 1_500_000);
    await tried(`leg ${step}`, () => app.rides.step(me, { stopId: stop.id, step, deviceTime }, randomUUID()));
  }
  return comes;
}

const ROUNDS = `
  SELECT r.id AS "runId", r.member_id AS "memberId", t.id AS "taskId", t.request_id AS "requestId", t.kind, a.id AS "assignmentId",
    json_agg(json_build_object('id', s.id, 'kind', s.kind) ORDER BY s.position) AS stops
  FROM run r JOIN stop s ON s.hub_id = r.hub_id AND s.run_id = r.id
  JOIN task t ON t.hub_id = s.hub_id AND t.id = s.task_id
  JOIN assignment a ON a.hub_id = r.hub_id AND a.run_id = r.id AND a.task_id = t.id AND a.state = 'confirmed'
  WHERE r.hub_id = $1 AND r.state = 'accepted' AND t.state = 'confirmed' AND t.day = $2
    AND t.from_minute >= $3 AND t.from_minute < $3 + 240
  GROUP BY r.hub_id, r.id, t.hub_id, t.id, a.hub_id, a.id ORDER BY t.id`;
