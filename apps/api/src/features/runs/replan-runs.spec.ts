import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SPEC_NOW } from '../../testing/harness';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import { packs, TODAY, Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';
import type { DayRun } from './day-run.types';
import type { MyRun } from './my-run.types';
import type { PlannedRun } from './plan-rules';
import type { Rest, RunChange } from './run-changes';

let work: Work;
let hub: WorkHub;
let heron: Volunteer;
let wren: Volunteer;
let services: WorkServices;
const key = randomUUID;
const CELL = String(packs.open('minneapolis').grid.ids[4]);

beforeAll(async () => {
  work = await Work.open();
  services = workServices(work.fresh.db);
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  hub = await work.hub(`hub-${randomUUID()}`);
  heron = await work.member(hub.id, 'heron');
  wren = await work.member(hub.id, 'wren');
});

/** Hours of today's wall clock in Minneapolis, as moments. */
const at = (hour: number, minute = 0): Date => new Date(Date.UTC(2026, 10, 21, hour + 6, minute));

type Kind = PlannedRun['stops'][number]['kind'];
const stopsOf = (taskIds: readonly string[], kind: Kind = 'deliver', hour = 14): PlannedRun['stops'] =>
  taskIds.map((taskId, i) => ({
    taskId,
    kind,
    arriveAt: at(hour, 10 * i + 10),
    departAt: at(hour, 10 * i + 14),
  }));

const planned = (driver: Volunteer, stops: PlannedRun['stops']): PlannedRun => ({
  memberId: driver.me.id,
  startsAt: at(13, 45),
  endsAt: at(17),
  meters: 5000,
  seconds: 1500,
  stops,
});

async function sayYes(driver: Volunteer, runId: string, taskIds: readonly string[]): Promise<MyRun> {
  const keys = [];
  for (const taskId of taskIds) keys.push(await claimKeyFor(driver, taskId));
  return services.runs.accept(driver.me, runId, keys, key());
}

async function grant(run: MyRun): Promise<void> {
  const claims = run.stops.flatMap(({ claim }) => (claim?.state === 'claimed' ? [claim.id] : []));
  const grants = [];
  for (const id of new Set(claims)) grants.push(await grantFor(work, hub, id));
  await services.runs.confirmClaims(hub.organizer, grants, key());
}

async function ready(driver: Volunteer, stops: PlannedRun['stops']): Promise<string> {
  const [run] = await services.runs.publishPlan(hub.organizer, TODAY, [planned(driver, stops)], key());
  const runId = String(run?.id);
  await grant(await sayYes(driver, runId, [...new Set(stops.map(({ taskId }) => taskId))]));
  return runId;
}

async function onTheRoad(driver: Volunteer, stops: PlannedRun['stops']): Promise<string> {
  const runId = await ready(driver, stops);
  await services.runs.depart(
    driver.me,
    runId,
    stops.map(({ taskId }) => taskId),
    key(),
  );
  work.fresh.clock.at = at(14);
  return runId;
}

const runOf = async (id: string): Promise<DayRun> => {
  const { runs } = await services.days.day(hub.organizer, TODAY);
  return runs.find((run) => run.id === id) as DayRun;
};

const change = async (runId: string, stops: PlannedRun['stops']): Promise<RunChange> => {
  const { version } = await runOf(runId);
  return { runId, version, endsAt: at(17), meters: 4000, seconds: 1200, stops };
};

const rest = (runs: readonly RunChange[], more: Partial<Rest> = {}): Rest => ({
  day: TODAY,
  runs,
  fresh: [],
  release: [],
  meetings: [],
  ...more,
});

const replan = (what: Rest, command = key()): Promise<DayRun[]> =>
  services.runs.replan(hub.organizer, what, command);

const openStops = ({ stops }: DayRun | MyRun): string[] =>
  stops.filter(({ state }) => state === 'planned' || state === 'loaded').map(({ taskId }) => taskId);

const grantsOf = async (taskId: string): Promise<string[]> => {
  const rows = await work.sql<{ handle: string }>(
    `SELECT m.handle FROM place_grant g JOIN assignment a ON a.id = g.assignment_id JOIN member m ON m.id = a.member_id
     WHERE g.hub_id = $1 AND a.task_id = $2`,
    [hub.id, taskId],
  );
  return rows.map(({ handle }) => handle);
};

const visits = async (n: number): Promise<string[]> => {
  const ids = [];
  for (let i = 0; i < n; i++) ids.push(await work.task(hub, { kind: 'visit' }));
  return ids;
};

describe('the rest of a run on the road', () => {
  it('gets a new order and new times, and is done once however often it is sent', async () => {
    const [a, b, c] = (await visits(3)) as [string, string, string];
    const runId = await onTheRoad(heron, stopsOf([a, b, c], 'stay'));
    const what = rest([await change(runId, stopsOf([c, a, b], 'stay'))]);
    const command = key();
    const [one] = await replan(what, command);
    const [two] = await replan(what, command);
    expect(openStops(one as DayRun)).toEqual([c, a, b]);
    expect(two).toMatchObject({ version: one?.version, meters: 4000 });
    expect(one?.stops.map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  it('hands a stop over: the grant ends at once, the other is asked, and is told the place after a yes', async () => {
    const [a, b, c] = (await visits(3)) as [string, string, string];
    const from = await onTheRoad(heron, stopsOf([a, b], 'stay'));
    const to = await onTheRoad(wren, stopsOf([c], 'stay'));
    expect(await grantsOf(b)).toEqual(['heron']);
    await replan(rest([await change(from, stopsOf([a], 'stay')), await change(to, stopsOf([b, c], 'stay'))]));
    expect(await grantsOf(b)).toEqual([]);
    expect(await work.stateOf('task', b)).toBe('offered');
    const [mine] = await services.runs.myRuns(wren.me);
    expect(openStops(mine as MyRun)).toEqual([b, c]);
    expect(mine?.stops[0]).toMatchObject({ place: null, claim: { state: 'offered' } });

    const run = await sayYes(wren, to, [b]);
    expect(run.state).toBe('departed');
    await grant(run);
    expect(await grantsOf(b)).toEqual(['wren']);
    const [now] = await services.runs.myRuns(wren.me);
    expect(now?.stops[0]?.place).not.toBeNull();
    const stop = now?.stops[0];
    const done = { stopId: String(stop?.id), outcome: 'done', reason: null, goods: null } as const;
    await services.runs.recordStop(wren.me, { ...done, deviceTime: at(14, 5) }, key());
    expect(await work.stateOf('task', b)).toBe('done');
    expect(openStops((await services.runs.myRuns(heron.me))[0] as MyRun)).toEqual([a]);
  });

  it('lets a stop go: it is open for everybody', async () => {
    const [a, b] = (await visits(2)) as [string, string];
    const runId = await onTheRoad(heron, stopsOf([a, b], 'stay'));
    await replan(rest([await change(runId, stopsOf([a], 'stay'))], { release: [b] }));
    expect(await work.stateOf('task', b)).toBe('open');
    const { claim } = await services.claims.take(wren.me, await claimKeyFor(wren, b));
    expect(claim?.state).toBe('claimed');
  });

  it('keeps quiet about a stop that was done while the organizer planned, and refuses to move it', async () => {
    const [a, b] = (await visits(2)) as [string, string];
    const runId = await onTheRoad(heron, stopsOf([a, b], 'stay'));
    const stale = await change(runId, stopsOf([a, b], 'stay'));
    const [mine] = await services.runs.myRuns(heron.me);
    const done = { outcome: 'done', reason: null, goods: null, deviceTime: at(14) } as const;
    await services.runs.recordStop(heron.me, { ...done, stopId: String(mine?.stops[0]?.id) }, key());
    const [run] = await replan(rest([stale]));
    expect(run?.stops.map(({ state }) => state)).toEqual(['done', 'loaded']);
    const moved = replan(rest([await change(runId, stopsOf([b], 'stay'))], { release: [a] }));
    await expect(moved).rejects.toMatchObject({ code: 'TASK_NOT_OPEN' });
  });

  it('says so when the run has changed meanwhile', async () => {
    const [a, b] = (await visits(2)) as [string, string];
    const runId = await onTheRoad(heron, stopsOf([a, b], 'stay'));
    const mine = rest([await change(runId, stopsOf([b, a], 'stay'))]);
    const theirs = rest([await change(runId, stopsOf([a, b], 'stay'))]);
    const answers = await Promise.allSettled([replan(mine), replan(theirs)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = answers.find(({ status }) => status === 'rejected');
    expect(refused).toMatchObject({ reason: { code: 'RUN_CHANGED', details: { runIds: [runId] } } });
  });

  it('knows no run of another hub', async () => {
    const [a] = (await visits(1)) as [string];
    const runId = await onTheRoad(heron, stopsOf([a], 'stay'));
    const elsewhere = await work.hub(`hub-${randomUUID()}`);
    const what = rest([await change(runId, stopsOf([a], 'stay'))]);
    const theirs = services.runs.replan(elsewhere.organizer, what, key());
    await expect(theirs).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what is in a car', () => {
  it('does not jump: neither into another car, nor onto the board, nor from the shelf', async () => {
    const kitId = await work.kit(hub, 3);
    const [a, b, c] = [
      await work.task(hub, { kitId }),
      await work.task(hub, { kitId }),
      await work.task(hub, { kitId }),
    ] as const;
    const from = await onTheRoad(heron, stopsOf([a, b]));
    const [v] = (await visits(1)) as [string];
    const to = await onTheRoad(wren, stopsOf([v], 'stay', 15));
    const less = await change(from, stopsOf([a]));
    const more = await change(to, [...stopsOf([b]), ...stopsOf([v], 'stay', 15)]);
    const rules: [Rest, string][] = [
      [rest([less, more]), 'GOODS_ABOARD'],
      [rest([less]), 'TASK_LOST'],
      [rest([await change(to, [...stopsOf([c]), ...stopsOf([v], 'stay', 15)])]), 'NEEDS_LOADING'],
      [rest([{ ...less, stops: stopsOf([a, a, b]) }]), 'TASK_TWICE'],
    ];
    for (const [what, rule] of rules)
      await expect(replan(what)).rejects.toMatchObject({ code: 'PLAN_DOES_NOT_FIT', details: { rule } });
    expect(await grantsOf(b)).toEqual(['heron']);
    expect(await work.shelf(hub)).toEqual({ onHand: 2, reserved: 0 });
  });

  it('goes on by a meeting that both drivers are shown, and its goods go with it', async () => {
    const kitId = await work.kit(hub, 2);
    const [a, b] = [await work.task(hub, { kitId }), await work.task(hub, { kitId })] as const;
    const from = await onTheRoad(heron, stopsOf([a, b]));
    const meetings = [{ taskId: b, cell: CELL, at: at(14, 30) }];
    const fresh = [planned(wren, stopsOf([b], 'deliver', 15))].map((run) => ({
      ...run,
      startsAt: at(14, 20),
    }));
    const [, given] = await replan(rest([await change(from, stopsOf([a]))], { fresh, meetings }));
    const [gives] = await services.runs.myRuns(heron.me);
    const [takes] = await services.runs.myRuns(wren.me);
    const shown = { taskId: b, cell: CELL, at: at(14, 30), loadUnits: 2, agreed: false };
    expect(gives?.meetings).toEqual([{ ...shown, gives: true, handle: 'wren', letter: given?.letter }]);
    expect(takes?.meetings).toEqual([{ ...shown, gives: false, handle: 'heron', letter: 'A' }]);
    expect(await work.shelf(hub)).toEqual({ onHand: 0, reserved: 0 }); // nothing is taken from the shelf for it again

    await grant(await sayYes(wren, String(given?.id), [b]));
    await services.runs.depart(wren.me, String(given?.id), [b], key());
    expect(await work.shelf(hub)).toEqual({ onHand: 0, reserved: 0 });
    expect(await services.runs.looseGoods(hub.organizer, TODAY)).toEqual([]);
  });

  it('whose taker says no waits for a word, off the board, until somebody says where it is', async () => {
    const kitId = await work.kit(hub, 1);
    const b = await work.task(hub, { kitId });
    const from = await onTheRoad(heron, stopsOf([b]));
    const fresh = [{ ...planned(wren, stopsOf([b], 'deliver', 15)), startsAt: at(14, 20) }];
    const meetings = [{ taskId: b, cell: CELL, at: at(14, 30) }];
    const [, given] = await replan(rest([await change(from, [])], { fresh, meetings }));
    await services.runs.decline(wren.me, String(given?.id), 'no_car', key());
    expect(await work.stateOf('task', b)).toBe('on_hold');
    expect((await services.board.board(wren.me, 10, null)).cards).toEqual([]);
    const [loose] = await services.runs.looseGoods(hub.organizer, TODAY);
    expect(loose).toMatchObject({ taskId: b, letter: 'A', handle: 'heron', lines: [{ quantity: 2 }] });
    const settled = { taskId: b, fate: 'shelf', reason: null } as const;
    expect(await services.runs.settleGoods(hub.organizer, settled, key())).toEqual([]);
    expect(await work.stateOf('task', b)).toBe('open');
    expect(await work.shelf(hub)).toEqual({ onHand: 2, reserved: 0 });
  });

  it('is still in the giver’s car when the meeting never came', async () => {
    const kitId = await work.kit(hub, 1);
    const [v] = (await visits(1)) as [string];
    const b = await work.task(hub, { kitId });
    const from = await onTheRoad(heron, stopsOf([b]));
    const to = await onTheRoad(wren, stopsOf([v], 'stay'));
    const more = [...stopsOf([v], 'stay'), ...stopsOf([b], 'deliver', 15)];
    const meetings = [{ taskId: b, cell: CELL, at: at(14, 30) }];
    await replan(rest([await change(from, []), await change(to, more)], { meetings }));
    await replan(rest([await change(to, stopsOf([v], 'stay'))], { release: [b] }));
    expect(await services.runs.looseGoods(hub.organizer, TODAY)).toMatchObject([
      { taskId: b, handle: 'heron' },
    ]);
  });

  it('is asked after when its stop is taken out: the place is gone at once, the box waits for a word', async () => {
    const kitId = await work.kit(hub, 2);
    const [a, b] = [await work.task(hub, { kitId }), await work.task(hub, { kitId })] as const;
    const runId = await onTheRoad(heron, stopsOf([a, b]));
    await replan(rest([await change(runId, stopsOf([a]))], { release: [b] }));
    expect(await grantsOf(b)).toEqual([]);
    expect(await work.stateOf('task', b)).toBe('on_hold');
    expect(await services.runs.looseGoods(hub.organizer, TODAY)).toMatchObject([
      { taskId: b, runId, runState: 'departed', handle: 'heron' },
    ]);
  });

  it('a rider stays in the car they sit in', async () => {
    const ride = await work.task(hub, { kind: 'ride_out' });
    const [pickup] = stopsOf([ride], 'pickup');
    const [dropoff] = stopsOf([ride], 'dropoff', 15);
    const runId = await onTheRoad(heron, [pickup, dropoff] as PlannedRun['stops']);
    const half = replan(rest([await change(runId, [dropoff] as PlannedRun['stops'])]));
    await expect(half).rejects.toMatchObject({ details: { rule: 'STOPS_OF_TASK' } });
    const [mine] = await services.runs.myRuns(heron.me);
    const done = { outcome: 'done', reason: null, goods: null, deviceTime: at(14) } as const;
    await services.runs.recordStop(heron.me, { ...done, stopId: String(mine?.stops[0]?.id) }, key());
    const out = replan(rest([await change(runId, [])], { release: [ride] }));
    await expect(out).rejects.toMatchObject({ details: { rule: 'RIDER_ABOARD' } });
    const [kept] = await replan(rest([await change(runId, [dropoff] as PlannedRun['stops'])]));
    expect(openStops(kept as DayRun)).toEqual([ride]);
  });
});

describe('a run that has not left', () => {
  it('swaps one stop for another, with their goods', async () => {
    const kitId = await work.kit(hub, 2);
    const [a, b] = [await work.task(hub, { kitId }), await work.task(hub, { kitId })] as const;
    const runId = await ready(heron, stopsOf([a]));
    expect(await work.shelf(hub)).toEqual({ onHand: 4, reserved: 2 });
    await replan(rest([await change(runId, stopsOf([b]))], { release: [a] }));
    expect(await work.stateOf('task', a)).toBe('open');
    expect(await work.stateOf('task', b)).toBe('offered');
    expect(await work.stateOf('run', runId)).toBe('accepted');
    expect(await work.shelf(hub)).toEqual({ onHand: 4, reserved: 2 });
  });

  it('is not given what its driver may not do', async () => {
    const owl = await work.member(hub.id, 'owl', { loadUnits: 2 });
    const [a, b] = [await work.task(hub), await work.task(hub)] as const;
    const runId = await ready(owl, stopsOf([a]));
    const more = replan(rest([await change(runId, stopsOf([a, b]))]));
    await expect(more).rejects.toMatchObject({ code: 'MEMBER_UNFIT', details: { rule: 'LOAD' } });
  });
});

describe('goods after "stop everything"', () => {
  const stopped = async (): Promise<string> => {
    const kitId = await work.kit(hub, 1);
    const taskId = await work.task(hub, { kitId });
    const runId = await onTheRoad(heron, stopsOf([taskId]));
    await services.runs.stopEverything(heron.me, runId, key());
    return taskId;
  };

  it.each([
    ['shelf', null, 2],
    ['discarded', 'too_warm', 0],
    ['neighbour', null, 0],
    ['next_household', null, 0],
  ] as const)('%s: the ledger says where they went, once', async (fate, reason, onHand) => {
    const taskId = await stopped();
    expect(await services.runs.looseGoods(hub.organizer, TODAY)).toMatchObject([
      { taskId, state: 'on_hold', runState: 'aborted', handle: 'heron', lines: [{ quantity: 2 }] },
    ]);
    const command = key();
    const settling = { taskId, fate, reason };
    expect(await services.runs.settleGoods(hub.organizer, settling, command)).toEqual([]);
    expect(await services.runs.settleGoods(hub.organizer, settling, command)).toEqual([]);
    expect(await work.shelf(hub)).toEqual({ onHand, reserved: 0 });
    const [acts] = await work.sql('SELECT verb, reason FROM activity WHERE subject_id = $1', [taskId]);
    expect(acts).toEqual({ verb: `goods.${fate}`, reason });
    const again = services.runs.settleGoods(hub.organizer, settling, key());
    await expect(again).rejects.toMatchObject({ code: 'GOODS_NOT_OUT' });
  });

  it('are not thrown away without a reason, nor by another hub', async () => {
    const settling = { taskId: await stopped(), fate: 'discarded', reason: null } as const;
    const mute = services.runs.settleGoods(hub.organizer, settling, key());
    await expect(mute).rejects.toMatchObject({ code: 'INPUT_MALFORMED', details: { field: 'reason' } });
    const elsewhere = await work.hub(`hub-${randomUUID()}`);
    const theirs = services.runs.settleGoods(elsewhere.organizer, settling, key());
    await expect(theirs).rejects.toMatchObject({ code: 'GOODS_NOT_OUT' });
    expect(await services.runs.looseGoods(elsewhere.organizer, TODAY)).toEqual([]);
  });
});
