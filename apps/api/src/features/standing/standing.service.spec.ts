import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openBox } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import { acceptance, closing, Desk, type Sent } from '../../testing/given-desk';
import { cells, openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { ReceiptsService } from '../receipts/receipts.service';
import { ServerKey } from '../../platform/seal/server-key';
import { requestExpire } from '../triage/request-expire.job';
import { doorsOf, drawersFor, makingOf } from './given-standing.fixture';
import { standingErase } from './standing-erase.job';
import { standingNight } from './standing-night.job';
import { StandingService } from './standing.service';
import type { MakeStandingInput, StandingRequest } from './standing.types';
import { givenOuter } from '../../testing/given-boxes';

const NOON = new Date('2026-11-21T15:00:00Z');

let g: Hubs;
let home: GivenHub;
let desk: Desk;
let standings: StandingService;

beforeAll(async () => {
  g = await openHubs();
  desk = new Desk(g);
  standings = new StandingService(g.db, doorsOf(desk));
});
afterAll(() => g.close());
beforeEach(async () => {
  g.clock.at = NOON;
  home = await g.hub();
});

const made = async (
  change: Partial<MakeStandingInput> = {},
): Promise<{ one: Sent; standing: StandingRequest }> => {
  const one = await desk.asked(home);
  return { one, standing: await standings.make(home.organizer, await makingOf(home, one, change)) };
};
const step = ({ id, version }: StandingRequest) => ({ id, version, key: randomUUID() });
const laid = (id: string) =>
  g.owner.query(
    `SELECT id, occurrence::text AS day, state, reason, box_id FROM request WHERE standing_id = $1 ORDER BY occurrence`,
    [id],
  );
const days = async (id: string, state = 'open') =>
  (await laid(id)).filter((row) => row['state'] === state).map((row) => row['day']);
const night = () => standings.layAll(home.id);

describe('a standing request', () => {
  it('lays two weeks of requests with its own boxes and tasks; the one it was made from is the first of them', async () => {
    const { one, standing } = await made();
    expect(standing).toMatchObject({ version: 1, state: 'active', rule: 'FREQ=WEEKLY;BYDAY=TU' });
    const rows = await laid(standing.id);
    expect(rows).toEqual([
      { id: one.id, day: '2026-11-24', state: 'submitted', reason: null, box_id: one.id },
      expect.objectContaining({ day: '2026-12-01', state: 'open', box_id: standing.id }),
    ]);
    expect(await desk.taskStates(String(rows[1]?.['id']))).toEqual(['open']);
  });

  it('opens for the hub with its own id as subject, through every day of it', async () => {
    const { standing } = await made();
    const [, second] = await laid(standing.id);
    const found = await g.db.read(home.organizer, (tx) =>
      desk.boxes.findForRequests(tx, home.id, 'hub', ['place'], [String(second?.['id'])]),
    );
    const { box } = present(found[0]);
    expect(box.subjectId).toBe(standing.id);
    const context = {
      deployment: 'doorstep',
      hub: home.id,
      subject: box.subjectId,
      compartment: 'place',
      version: 0,
    } as const;
    expect(await openBox(context, box.body, box.wrap, home.hubKey)).toEqual({
      ok: true,
      value: { told: 'place' },
    });
  });

  it('is made once: again with the same key, refused with another', async () => {
    const one = await desk.asked(home);
    const input = await makingOf(home, one);
    await standings.make(home.organizer, input);
    expect(await standings.make(home.organizer, input)).toMatchObject({ id: input.id, version: 1 });
    const again = await makingOf(home, one);
    await expect(standings.make(home.organizer, again)).rejects.toMatchObject({
      constraint: 'standing_origin_once',
    });
  });

  it('refuses what does not fit, and leaves nothing', async () => {
    const one = await desk.asked(home);
    const refuse = async (change: Partial<MakeStandingInput>, code: string) =>
      expect(standings.make(home.organizer, await makingOf(home, one, change))).rejects.toMatchObject({
        code,
      });
    await refuse({ version: 2 }, 'REQUEST_CHANGED');
    await refuse({ renewBy: '2027-03-01' }, 'STANDING_TOO_LONG');
    await refuse({ renewBy: '2026-11-20' }, 'WINDOW_PAST');
    await refuse({ rule: 'FREQ=YEARLY' }, 'SERIES_RULE_UNKNOWN');
    await refuse({ rule: 'FREQ=WEEKLY;BYDAY=WE' }, 'SERIES_STARTS_ELSEWHERE');
    await refuse({ fromMinute: 830 }, 'WINDOW_NOT_A_BUCKET');
    await refuse({ until: '2026-11-01' }, 'INPUT_MALFORMED');
    await refuse({ boxes: (await drawersFor(home, one, randomUUID())).slice(1) }, 'BOX_MISSING');
    expect(await g.owner.query('SELECT FROM standing WHERE hub_id = $1', [home.id])).toEqual([]);
  });

  it('belongs to its hub', async () => {
    const { standing } = await made();
    const far = (await g.hub()).organizer;
    await expect(standings.one(far, standing.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(standings.end(far, step(standing))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await standings.list(far)).toEqual([]);
  });
});

describe('the night', () => {
  it('lays what has come near, and nothing twice', async () => {
    const { standing } = await made();
    await night();
    expect(await days(standing.id)).toEqual(['2026-12-01']);
    g.clock.at = new Date('2026-11-25T09:30:00Z');
    await Promise.all([night(), night()]);
    expect(await days(standing.id)).toEqual(['2026-12-01', '2026-12-08']);
  });

  it('puts the next night down first, whatever happens to this one', async () => {
    await made();
    await standingNight(standings).run(g.db, home.id, {}, g.clock.now());
    const jobs = await g.owner.query(`SELECT run_at FROM job WHERE hub_id = $1 AND name = 'standing.night'`, [
      home.id,
    ]);
    // Half past three in Minneapolis.
    expect(jobs).toEqual([{ run_at: new Date('2026-11-22T09:30:00Z') }]);
  });

  it('ends what nobody asked the family about again, and erases it a week later', async () => {
    const { standing } = await made({ renewBy: '2026-12-02' });
    g.clock.at = new Date('2026-12-03T09:30:00Z');
    await night();
    expect(await standings.one(home.organizer, standing.id)).toMatchObject({ state: 'ended' });
    const [job] = await g.owner.query(
      `SELECT run_at, payload FROM job WHERE name = 'standing.erase' AND hub_id = $1`,
      [home.id],
    );
    expect(job?.['run_at']).toEqual(new Date('2026-12-10T06:00:00Z'));
    await standingErase.run(g.db, home.id, { standingId: standing.id }, g.clock.now());
    expect(await g.owner.query('SELECT FROM sealed_box WHERE subject_id = $1', [standing.id])).toEqual([]);
  });

  it('keeps the hour of the clock across the change, also in the hour that is missing', async () => {
    // 14 March 2027: two o'clock in the morning does not exist in Minneapolis.
    g.clock.at = new Date('2027-03-10T15:00:00Z');
    const one = await desk.asked(home, { day: '2027-03-13', fromMinute: 120, toMinute: 240 });
    const tasks = (await makingOf(home, one)).tasks;
    const making = await makingOf(home, one, {
      rule: 'FREQ=DAILY',
      renewBy: '2027-03-20',
      tasks: tasks.map((task) => ({ ...task, fromMinute: 120, toMinute: 240 })),
    });
    await standings.make(home.organizer, making);
    expect(await days(making.id)).toEqual([
      '2027-03-14',
      '2027-03-15',
      '2027-03-16',
      '2027-03-17',
      '2027-03-18',
      '2027-03-19',
      '2027-03-20',
    ]);
    const moments = await g.owner.query(
      `SELECT t.window_from, t.window_to FROM task t JOIN request r ON r.id = t.request_id
        WHERE r.standing_id = $1 AND r.day IN ('2027-03-14', '2027-03-15') ORDER BY r.day`,
      [making.id],
    );
    expect(moments).toEqual([
      { window_from: new Date('2027-03-14T08:00:00Z'), window_to: new Date('2027-03-14T09:00:00Z') },
      { window_from: new Date('2027-03-15T07:00:00Z'), window_to: new Date('2027-03-15T09:00:00Z') },
    ]);
  });
});

describe('a school run that comes back', () => {
  const SCHOOL = { pickupFromMinute: 430, pickupToMinute: 460, rideLimitMinutes: 30, childSeats: 1 };
  const ABOUT = `SELECT r.occurrence::text AS day, t.kind, t.state, l.handover, l.child_seats, l.returns,
      (l.pickup_from AT TIME ZONE 'America/Chicago')::time::text AS pickup
    FROM ride_leg l JOIN task t ON t.id = l.task_id JOIN request r ON r.id = t.request_id
    WHERE r.standing_id = $1 AND r.shares_boxes_of IS NOT NULL ORDER BY r.occurrence, t.kind DESC`;

  /** Out at a quarter past seven with a seat of the hub, back when the school calls, every weekday. */
  async function run(change: Partial<MakeStandingInput> = {}): Promise<StandingRequest> {
    const wish = { kind: 'ride', destinationCell: present(cells()[1]), day: '2026-11-23' } as const;
    const one = await desk.asked(home, { ...wish, fromMinute: 480, toMinute: 600 });
    const task = { part: 1, serviceSeconds: 120, loadUnits: 0, seats: 1, flags: [], kitCount: 0 };
    const leg = { ...SCHOOL, handover: true, shareAgreed: false };
    const back = { pickupFromMinute: 840, pickupToMinute: 1440, returns: 'will_call' as const };
    const tasks = [
      { ...task, id: randomUUID(), kind: 'ride_out' as const, fromMinute: 360, toMinute: 480, leg },
      {
        ...task,
        ...{ id: randomUUID(), kind: 'ride_back' as const, fromMinute: 840, toMinute: 1440 },
        leg: { ...leg, ...back },
      },
    ];
    const rule = { rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', until: '2026-11-27' };
    return standings.make(home.organizer, await makingOf(home, one, { ...rule, tasks, ...change }));
  }

  it('says on every day who has to be at its end, which seat, and how it comes back', async () => {
    const { id } = await run();
    const rows = await g.owner.query(ABOUT, [id]);
    const out = { kind: 'ride_out', state: 'open', returns: null, pickup: '07:10:00' };
    const back = { kind: 'ride_back', state: 'planned', returns: 'will_call', pickup: '14:00:00' };
    const both = [out, back].map((leg) => ({ ...leg, handover: true, child_seats: 1 }));
    const four = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
    expect(rows).toEqual(four.flatMap((day) => both.map((leg) => ({ day, ...leg }))));
  });

  it('still says it on a day that was left out and put back', async () => {
    const standing = await run();
    const skipped = await standings.skip(home.organizer, { ...step(standing), day: '2026-11-25' });
    await standings.unskip(home.organizer, { ...step(skipped), day: '2026-11-25' });
    const rows = await g.owner.query<{ day: string; handover: boolean; pickup: string }>(ABOUT, [
      standing.id,
    ]);
    expect(rows.filter(({ day }) => day === '2026-11-25')).toMatchObject([
      { handover: true, pickup: '07:10:00' },
      { handover: true, pickup: '14:00:00' },
    ]);
  });

  it('is not taken back in the middle of its day by a word about another day', async () => {
    const standing = await run();
    // Tuesday at ten past eight: the way out is late, or under way, and Friday falls out.
    g.clock.at = new Date('2026-11-24T14:10:00Z');
    await standings.skip(home.organizer, { ...step(standing), day: '2026-11-27' });
    expect(await days(standing.id)).toEqual(['2026-11-24', '2026-11-25', '2026-11-26']);
  });

  it('takes the whole window on the night in which its pickup does not come', async () => {
    g.clock.at = new Date('2027-03-10T15:00:00Z');
    const wish = { kind: 'ride', destinationCell: present(cells()[1]), day: '2027-03-13' } as const;
    const one = await desk.asked(home, { ...wish, fromMinute: 120, toMinute: 240 });
    const leg = { ...SCHOOL, pickupFromMinute: 130, pickupToMinute: 160, handover: true, shareAgreed: false };
    const [task] = (await makingOf(home, one)).tasks;
    const tasks = [
      { ...present(task), kind: 'ride_out' as const, fromMinute: 120, toMinute: 240, seats: 1, leg },
    ];
    const making = await makingOf(home, one, { rule: 'FREQ=DAILY', renewBy: '2027-03-15', tasks });
    await standings.make(home.organizer, making);
    const rows = await g.owner.query<{ pickup: string }>(ABOUT, [making.id]);
    expect(rows.map(({ pickup }) => pickup)).toEqual(['03:00:00', '02:10:00']);
  });

  it('has never seats for more children than people', async () => {
    const leg = { ...SCHOOL, childSeats: 3, handover: true, shareAgreed: false };
    const task = { part: 1, serviceSeconds: 120, loadUnits: 0, seats: 1, flags: [], kitCount: 0 };
    const tasks = [
      { ...task, id: randomUUID(), kind: 'ride_out' as const, fromMinute: 360, toMinute: 480, leg },
    ];
    await expect(run({ tasks })).rejects.toMatchObject({ constraint: 'standing_task_child_seats' });
  });
});

describe('a day left out', () => {
  it('never ends the series, and comes back when it is put back', async () => {
    const { standing } = await made();
    const skipped = await standings.skip(home.organizer, { ...step(standing), day: '2026-12-01' });
    expect(skipped).toMatchObject({ version: 2, state: 'active', skipped: ['2026-12-01'] });
    expect(await days(standing.id)).toEqual([]);
    g.clock.at = new Date('2026-11-30T15:00:00Z');
    await night();
    expect(await days(standing.id)).toEqual(['2026-12-08']);
    await standings.unskip(home.organizer, { ...step(skipped), day: '2026-12-01' });
    expect(await days(standing.id)).toEqual(['2026-12-01', '2026-12-08']);
    const [row] = (await laid(standing.id)).filter(({ day }) => day === '2026-12-01');
    expect(await desk.taskStates(String(row?.['id']))).toEqual(['open']);
  });

  it('must be a day of the series that has not passed', async () => {
    const { standing } = await made();
    const skip = (day: string) => standings.skip(home.organizer, { ...step(standing), day });
    await expect(skip('2026-12-02')).rejects.toMatchObject({ code: 'SERIES_STARTS_ELSEWHERE' });
    await expect(skip('2026-11-17')).rejects.toMatchObject({ code: 'WINDOW_PAST' });
  });

  it('that the family gave up itself is not put back by the series', async () => {
    const { standing } = await made();
    const [, second] = await laid(standing.id);
    const own = closing(String(second?.['id']), 1);
    await desk.triage.close(home.organizer, 'withdraw', { ...own, reason: 'changed_mind' });
    await night();
    expect(await days(standing.id, 'withdrawn')).toEqual(['2026-12-01']);
  });
});

describe('a pause', () => {
  it('takes the coming days back, and gives them back when it is over by itself', async () => {
    const { standing } = await made();
    const paused = await standings.pause(home.organizer, { ...step(standing), until: '2026-12-01' });
    expect(paused).toMatchObject({ state: 'paused', pausedUntil: '2026-12-01' });
    // The first day on which it goes on is within two weeks: it stays.
    expect(await days(standing.id)).toEqual(['2026-12-01']);
    g.clock.at = new Date('2026-12-01T09:30:00Z');
    await night();
    expect(await standings.one(home.organizer, standing.id)).toMatchObject({
      state: 'active',
      pausedUntil: null,
    });
    expect(await days(standing.id)).toEqual(['2026-12-01', '2026-12-08']);
  });

  it('without an end lasts until somebody says so', async () => {
    const { standing } = await made();
    const paused = await standings.pause(home.organizer, step(standing));
    expect(await days(standing.id)).toEqual([]);
    await expect(standings.pause(home.organizer, step(paused))).rejects.toMatchObject({
      code: 'STANDING_NOT_FROM_HERE',
    });
    await standings.resume(home.organizer, step(paused));
    expect(await days(standing.id)).toEqual(['2026-12-01']);
  });
});

describe('changing', () => {
  it('all moves what nobody has taken, and only that', async () => {
    const { one, standing } = await made();
    const [, second] = await laid(standing.id);
    const changed = await standings.change(home.organizer, {
      ...step(standing),
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      startsOn: standing.startsOn,
      fromMinute: 600,
      toMinute: 720,
      tasks: (await makingOf(home, one)).tasks.map((task) => ({ ...task, fromMinute: 600, toMinute: 720 })),
    });
    expect(changed).toMatchObject({ version: 2, fromMinute: 600 });
    const [task] = await g.owner.query(`SELECT from_minute, state FROM task WHERE request_id = $1`, [
      second?.['id'],
    ]);
    expect(task).toEqual({ from_minute: 600, state: 'open' });
    const [first] = await g.owner.query(`SELECT from_minute FROM request WHERE id = $1`, [one.id]);
    expect(first).toEqual({ from_minute: 840 });
  });

  it('one gives it boxes of its own and leaves the others alone', async () => {
    const { one, standing } = await made();
    const [, second] = await laid(standing.id);
    const id = String(second?.['id']);
    const changed = await standings.changeOne(home.organizer, {
      id,
      version: 1,
      day: '2026-12-02',
      fromMinute: 480,
      toMinute: 600,
      tasks: (await makingOf(home, one)).tasks.map((task) => ({ ...task, fromMinute: 480, toMinute: 600 })),
      boxes: await drawersFor(home, one, id),
      key: randomUUID(),
    });
    expect(changed).toMatchObject({
      id,
      boxId: id,
      day: '2026-12-02',
      occurrence: '2026-12-01',
      fromMinute: 480,
    });
    await night();
    expect((await laid(standing.id)).map(({ day, state }) => [day, state])).toEqual([
      ['2026-11-24', 'submitted'],
      ['2026-12-01', 'open'],
    ]);
    g.clock.at = new Date('2026-11-30T15:00:00Z');
    await night();
    expect((await laid(standing.id)).at(-1)).toMatchObject({ day: '2026-12-08', box_id: standing.id });
  });

  it('has one winner when two organizers change it at once', async () => {
    const { standing } = await made();
    const settled = await Promise.allSettled([
      standings.pause(home.organizer, step(standing)),
      standings.skip(home.organizer, { ...step(standing), day: '2026-12-01' }),
      standings.end(home.organizer, step(standing)),
    ]);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(lost).toEqual([
      expect.objectContaining({ code: 'STANDING_CHANGED' }),
      expect.objectContaining({ code: 'STANDING_CHANGED' }),
    ]);
    expect((await standings.one(home.organizer, standing.id)).version).toBe(2);
  });
});

describe('the end', () => {
  it('takes the coming days back and leaves what was accepted by hand to the desk', async () => {
    const { one, standing } = await made();
    await desk.triage.accept(home.organizer, acceptance(one));
    await standings.end(home.organizer, step(standing));
    expect((await laid(standing.id)).map(({ state, reason }) => [state, reason])).toEqual([
      ['withdrawn', 'ended'],
      ['withdrawn', 'ended'],
    ]);
    const [row] = await g.owner.query(`SELECT state FROM standing WHERE id = $1`, [standing.id]);
    expect(row).toEqual({ state: 'ended' });
  });

  it('of a request leaves nothing that ties it to the others', async () => {
    const { one, standing } = await made();
    const payload = { requestId: one.id };
    await requestExpire(desk.endings).run(g.db, home.id, payload, g.clock.now());
    const [row] = await g.owner.query(`SELECT standing_id, occurrence, box_id FROM request WHERE id = $1`, [
      one.id,
    ]);
    expect(row).toEqual({ standing_id: null, occurrence: null, box_id: one.id });
    const lookups = await g.owner.query(`SELECT request_id FROM receipt_lookup WHERE hub_id = $1`, [home.id]);
    const [next] = await laid(standing.id);
    expect(lookups).toEqual([{ request_id: next?.['id'] }]);
  });

  it('by the family erases all of it at once, the copies of merges too', async () => {
    const { one, standing } = await made();
    const receipts = new ReceiptsService(g.db, ServerKey.random(), desk.endings, givenOuter);
    const { lookup, proof } = one.receipt;
    await receipts.erase({ lookup, proof, key: randomUUID() });
    for (const subject of [one.id, standing.id])
      expect(await g.owner.query('SELECT FROM sealed_box WHERE subject_id = $1', [subject])).toEqual([]);
    expect((await laid(standing.id)).map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
    await night();
    expect(await days(standing.id)).toEqual([]);
  });
});
