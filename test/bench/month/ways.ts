import { randomUUID } from 'node:crypto';
import { CLAIM_KEY, claimKeyTuple, signTuple } from '@doorstep/sealed';
import type { TakeTask } from '../../../apps/api/src/features/claims/take-task';
import { Refusal } from '../../../apps/api/src/platform/errors/refusal';
import { dayAt } from './calendar';
import { luck } from './luck';
import type { MonthApp } from './month-app';
import type { Helper, MonthHub } from './town';

/** How a day's tasks find their people. */
export interface Way {
  readonly name: string;
  readonly share: (app: MonthApp, hub: MonthHub, day: number) => Promise<void>;
}

/** Refusals by code: what the services said no to, counted and told. */
export const refusals = new Map<string, number>();

/** Does it, or counts why not. */
export async function tried<T>(what: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const code = `${what} ${error.code}`;
    refusals.set(code, (refusals.get(code) ?? 0) + 1);
    return null;
  }
}

async function takeOf({ me, sign, claim }: Helper, taskId: string): Promise<TakeTask> {
  const signature = await signTuple(sign, CLAIM_KEY, claimKeyTuple(me.hubId, taskId, claim.publicKey));
  return {
    taskId,
    claimKey: Buffer.from(claim.publicKey),
    claimSignature: Buffer.from(signature),
    key: randomUUID(),
  };
}

const saysYes = (helper: Helper, taskId: string): boolean => luck(helper.me.id, taskId, 'yes') < 0.85;

/** The organizer presses "match" and asks; people answer; who said no makes room for the next, by the product's own job. */
export const MATCHED: Way = {
  name: 'matched',
  share: async (app, hub, day) => {
    const { pairs } = await app.matching.matchDay(hub.organizer, dayAt(day));
    for (const { taskId, member } of pairs) {
      const asking = { taskId, memberIds: [member.id], reason: null, key: randomUUID() };
      await tried('offer', () => app.matching.offer(hub.organizer, asking));
    }
    for (let round = 0; round < 3; round++) {
      if ((await answerOffers(app, hub)) === 0) break;
      await app.runner.runDue();
    }
  },
};

async function answerOffers(app: MonthApp, hub: MonthHub): Promise<number> {
  const offers = await app.work.sql<{ id: string; taskId: string; memberId: string }>(OFFERS, [hub.id]);
  for (const { id, taskId, memberId } of offers) {
    const helper = hub.helpers.find(({ me }) => me.id === memberId);
    if (!helper) continue;
    if (saysYes(helper, taskId))
      await tried('yes', async () => app.claims.confirmOffer(helper.me, await takeOf(helper, taskId)));
    else await tried('no', () => app.claims.release(helper.me, id, 'cannot_make_it', randomUUID()));
  }
  return offers.length;
}

const OFFERS = `
  SELECT id, task_id AS "taskId", member_id AS "memberId" FROM assignment
  WHERE hub_id = $1 AND state = 'offered' ORDER BY task_id, member_id`;

/** Whoever looks first takes: the nearest card of the ten they see, until they have what they like to take. */
export const FIRST_COME: Way = {
  name: 'first-come',
  share: async (app, hub, day) => {
    const free = hub.helpers.filter(({ days }) => days.includes(day % 7));
    const looking = free.filter(({ me }) => luck(me.id, day, 'looks') < 0.8);
    const order = [...looking].sort((a, b) => luck(a.me.id, day, 'when') - luck(b.me.id, day, 'when'));
    for (const helper of order) await takeNearest(app, helper, dayAt(day));
  },
};

async function takeNearest(app: MonthApp, helper: Helper, day: string): Promise<void> {
  const { cards } = await app.board.board(helper.me, 10, null);
  const mine = cards
    .filter((card) => card.day === day)
    .sort((a, b) => (a.travelSeconds ?? 0) - (b.travelSeconds ?? 0) || (a.id < b.id ? -1 : 1));
  let taken = 0;
  for (const { id } of mine) {
    if (taken >= helper.appetite) return;
    const answer = await tried('take', async () => app.claims.take(helper.me, await takeOf(helper, id)));
    if (answer?.won) taken += 1;
  }
}

/** The organizer's browser seals the places of what was taken: each claim becomes a run. */
export async function grantAll(app: MonthApp, hub: MonthHub): Promise<void> {
  const claims = await app.work.sql<{ id: string; memberId: string }>(CLAIMED, [hub.id]);
  for (const { id, memberId } of claims) {
    const helper = hub.helpers.find(({ me }) => me.id === memberId);
    if (!helper) continue;
    const grant = { assignmentId: id, kid: helper.claim.kid, wrap: helper.wrap };
    const done = await tried('grant', () => app.runs.confirmClaims(hub.organizer, [grant], randomUUID()));
    // A budget that is spent is no reason to keep somebody waiting: the task goes back to the others.
    if (done === null)
      await tried('remove', () => app.claims.remove(hub.organizer, id, 'no_capacity', randomUUID()));
  }
}

const CLAIMED = `
  SELECT id, member_id AS "memberId" FROM assignment
  WHERE hub_id = $1 AND state = 'claimed' AND run_id IS NULL ORDER BY task_id`;
