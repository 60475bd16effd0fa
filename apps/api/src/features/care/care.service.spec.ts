import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import { GivenCare } from '../../testing/given-care';
import { TODAY, Work, type Volunteer } from '../../testing/given-work';
import { SPEC_NOW } from '../../testing/harness';
import { systemOf } from '../../platform/auth/actor';
import { careCheckJob } from './care-checks';
import { careEnding } from './end-with-member';

const HOUR = 3600_000;
const YESTERDAY = '2026-11-20';

let work: Work;
let given: GivenCare;
let vera: Volunteer;
let sam: Volunteer;

beforeAll(async () => {
  work = await Work.open();
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  given = new GivenCare(work, await work.hub(`hub-${randomUUID()}`));
  vera = await given.carer('vera');
  sam = await given.carer('sam');
});

/** A quarter of an hour before the window begins. */
const beforeTheDoor = (): void => {
  work.fresh.clock.at = new Date(SPEC_NOW.getTime() + 4.75 * HOUR);
};
const codes = (lacks: readonly { code: string }[]): string[] => lacks.map(({ code }) => code);
const refusedWith = (code: string, details: object = {}) => ({
  code,
  details: expect.objectContaining(details),
});
const stateOf = async (id: string): Promise<string> => (await given.one(id)).state;

describe('setting up', () => {
  it('begins with the accepted request, and says what is missing until it is ready', async () => {
    const { id, taskIds } = await given.arrangement();
    expect(await given.one(id)).toMatchObject({ state: 'requested', children: null, adults: [] });
    expect(codes((await given.one(id)).lacks)).toEqual(['not_set_up']);
    await given.confirmed(vera, present(taskIds[0]));
    expect(codes((await given.setUp(id, { answers: ['emergency', 'receivers'] })).lacks)).toEqual([
      'allergies',
      'adults_missing',
    ]);
    await given.confirmed(sam, present(taskIds[1]));
    expect(codes((await given.setUp(id)).lacks)).toEqual(['related']);
    await given.unrelated(id, vera, sam);
    expect((await given.ready(id)).state).toBe('ready');
  });

  it('refuses "ready" with what is missing, and a version that somebody else changed', async () => {
    const { id, taskIds } = await given.arrangement();
    await given.confirmed(vera, present(taskIds[0]));
    await given.setUp(id);
    await expect(given.ready(id)).rejects.toMatchObject({ code: 'CARE_LACKS' });
    const stale = given.care.declareReady(given.hub.organizer, id, 1, randomUUID());
    await expect(stale).rejects.toMatchObject(refusedWith('ARRANGEMENT_CHANGED', { version: 2 }));
  });

  it('asks for a third adult on the board when the ages need one', async () => {
    const { id, requestId } = await given.arrangement();
    await given.setUp(id, { adultsNeeded: 3 });
    const tasks = await work.sql('SELECT part, state FROM task WHERE request_id = $1 ORDER BY part', [
      requestId,
    ]);
    expect(tasks).toEqual([1, 2, 3].map((part) => ({ part, state: 'open' })));
  });

  it('is not ready any more when an adult gives the task back', async () => {
    const { id, taskIds } = await given.readyWith(vera, sam);
    const [held] = await work.sql<{ id: string }>(
      `SELECT id FROM assignment WHERE task_id = $1 AND state = 'confirmed'`,
      [taskIds[0]],
    );
    await given.services.claims.release(vera.me, present(held).id, 'cannot_make_it', randomUUID());
    expect(await given.one(id)).toMatchObject({
      state: 'setting_up',
      lacks: [{ code: 'adults_missing', missing: 1 }],
    });
  });

  it('seals the sheet to the hub and to those two keys, and to nobody else', async () => {
    const { id, requestId, taskIds } = await given.arrangement();
    await given.confirmed(vera, present(taskIds[0]));
    const stranger = await given.sheet(requestId);
    const { version } = await given.one(id);
    const wraps = stranger.wraps.map((wrap, n) => (n === 0 ? wrap : { ...wrap, kid: 'AAAAAAAAAAAAAAAA' }));
    const input = { id, version, children: 1, adultsNeeded: 2, answers: [], key: randomUUID() };
    const forged = given.care.setUp(given.hub.organizer, { ...input, sheet: { ...stranger, wraps } });
    await expect(forged).rejects.toMatchObject({ code: 'BOX_MALFORMED' });
    await given.setUp(id);
    expect((await given.care.mine(vera.me))[0]?.sheet).toBeNull();
    beforeTheDoor();
    expect((await given.care.mine(vera.me))[0]?.sheet).toMatchObject({
      compartment: 'sheet',
      subjectId: requestId,
    });
    expect(await given.care.mine(sam.me)).toEqual([]);
  });
});

describe('the start', () => {
  it('waits for the second adult, who is late, and then begins with every child at home', async () => {
    const { id } = await given.readyWith(vera, sam);
    beforeTheDoor();
    const waiting = await given.arrive(vera, id);
    expect(waiting).toMatchObject({ state: 'ready', lacks: [{ code: 'adults_missing', missing: 1 }] });
    await expect(given.move(vera, id, 1, 'receive')).rejects.toMatchObject({ code: 'CARE_NOT_STARTED' });
    work.fresh.clock.pass(HOUR);
    const begun = await given.arrive(sam, id);
    expect(begun).toMatchObject({ state: 'started', lacks: [] });
    expect(begun.locations.map(({ child, n, state }) => ({ child, n, state }))).toEqual(
      [1, 2].map((child) => ({ child, n: 0, state: 'with_parent' })),
    );
  });

  it('is blocked by a credential that ended the day before, whatever no job has noticed', async () => {
    const { id } = await given.readyWith(vera, sam);
    await work.sql('UPDATE clearance SET until = $2 WHERE member_id = $1', [sam.me.id, YESTERDAY]);
    beforeTheDoor();
    await given.arrive(vera, id);
    const blocked = await given.arrive(sam, id);
    expect(blocked.state).toBe('ready');
    expect(codes(blocked.lacks)).toEqual(['adults_missing', 'not_cleared']);
    await work.sql('UPDATE clearance SET until = $2 WHERE member_id = $1', [sam.me.id, TODAY]);
    expect((await given.arrive(sam, id)).state).toBe('started');
  });

  it('is blocked for two who are both new, or of whom nobody said that they are not related', async () => {
    await work.sql(`UPDATE clearance SET state = 'provisional' WHERE member_id = $1`, [vera.me.id]);
    const { id } = await given.readyWith(vera, sam);
    await work.sql(`UPDATE clearance SET state = 'provisional' WHERE member_id = $1`, [sam.me.id]);
    beforeTheDoor();
    await given.arrive(vera, id);
    expect(codes((await given.arrive(sam, id)).lacks)).toEqual(['none_experienced']);
    await work.sql(`UPDATE clearance SET state = 'approved' WHERE member_id = $1`, [sam.me.id]);
    await given.unrelated(id, sam);
    expect(codes((await given.arrive(sam, id)).lacks)).toEqual(['related']);
  });

  it('opens an hour before, for who is confirmed and for nobody else; the desk may write it down', async () => {
    const { id } = await given.readyWith(vera, sam);
    await expect(given.arrive(vera, id)).rejects.toMatchObject({ code: 'CHECK_IN_TOO_EARLY' });
    beforeTheDoor();
    const lin = await given.carer('lin');
    await expect(given.arrive(lin, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await given.arrive(vera, id);
    await given.care.recordArrival(given.hub.organizer, id, sam.me.id, randomUUID());
    expect(await stateOf(id)).toBe('started');
  });
});

const started = async (): Promise<string> => {
  const { id } = await given.readyWith(vera, sam);
  beforeTheDoor();
  await given.arrive(vera, id);
  await given.arrive(sam, id);
  return id;
};

describe('where each child is', () => {
  it('is known from hand to hand', async () => {
    const id = await started();
    await given.move(vera, id, 1, 'receive', 0);
    await given.move(sam, id, 1, 'set_out');
    await given.move(sam, id, 1, 'arrive');
    const { locations } = await given.move(vera, id, 1, 'give_back', 1);
    const hands = locations
      .filter(({ child }) => child === 1)
      .map((line) => [
        line.state,
        line.giverMember ?? line.giverFamily,
        line.receiverMember ?? line.receiverFamily,
      ]);
    expect(hands).toEqual([
      ['with_parent', 0, 0],
      ['in_care', 0, vera.me.id],
      ['in_transit', vera.me.id, sam.me.id],
      ['in_care', sam.me.id, sam.me.id],
      ['with_parent', sam.me.id, 1],
    ]);
  });

  it('is written once for one press, and never for a child that is somewhere else', async () => {
    const id = await started();
    const press = { ...given.moment(id), child: 2, step: 'receive', family: 0 } as const;
    await given.care.moveChild(vera.me, press);
    expect((await given.care.moveChild(vera.me, press)).locations).toHaveLength(3);
    const again = given.move(sam, id, 2, 'receive');
    await expect(again).rejects.toMatchObject(refusedWith('CHILD_NOT_FROM_HERE', { state: 'in_care' }));
    await expect(given.move(sam, id, 3, 'receive')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const unnamed = given.care.moveChild(vera.me, { ...given.moment(id), child: 1, step: 'receive' });
    await expect(unnamed).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
  });

  it('cannot be rewritten by the application', async () => {
    const id = await started();
    for (const text of ['UPDATE child_location SET child = 2', 'DELETE FROM child_location']) {
      const rewriting = work.fresh.db.write(systemOf(given.hub.id), (tx) => tx.query(text));
      await expect(rewriting).rejects.toThrow(/permission denied/);
    }
    expect((await given.one(id)).locations).toHaveLength(2);
  });

  it('keeps two adults there: nobody leaves, nothing ends, before the children are home', async () => {
    const id = await started();
    await given.move(vera, id, 1, 'receive');
    await expect(given.care.leave(sam.me, given.moment(id))).rejects.toMatchObject({
      code: 'CARE_NEEDS_TWO',
    });
    const end = () => given.care.end(vera.me, { ...given.moment(id), concern: false });
    await expect(end()).rejects.toMatchObject(refusedWith('CARE_CHILDREN_THERE', { children: [1] }));
    await given.move(vera, id, 1, 'give_back', 1);
    expect((await end()).state).toBe('ended');
    expect(
      await work.sql(`SELECT FROM sealed_box WHERE hub_id = $1 AND compartment = 'sheet'`, [given.hub.id]),
    ).toEqual([]);
    expect((await given.one(id)).adults.every(({ leftAt }) => leftAt !== null)).toBe(true);
  });

  it('makes an incident and a notice when a carer is suspended while children are there', async () => {
    const id = await started();
    await given.move(vera, id, 1, 'receive');
    await work.fresh.db.write(systemOf(given.hub.id), async (tx, now) => {
      await tx.query(`UPDATE clearance SET state = 'suspended' WHERE hub_id = $1 AND member_id = $2`, [
        given.hub.id,
        sam.me.id,
      ]);
      const what = {
        actor: systemOf(given.hub.id),
        hubId: given.hub.id,
        memberId: sam.me.id,
        roles: null,
        after: null,
      };
      await careEnding(given.desk).end(tx, now, { ...what, reason: 'suspended' });
    });
    const incidents = await work.sql('SELECT kind FROM incident WHERE hub_id = $1', [given.hub.id]);
    expect(incidents).toEqual([{ kind: 'second_adult_missing' }]);
    const notices = await given.desk.notices.mine(given.hub.organizer);
    expect(notices.map(({ kind }) => kind)).toEqual(['care_alone']);
    await expect(given.move(vera, id, 2, 'receive')).rejects.toMatchObject({ code: 'CARE_LACKS' });
    await given.move(vera, id, 1, 'give_back', 0);
  });
});

describe('check-in calls', () => {
  const runJob = (id: string) =>
    careCheckJob(given.desk.notices).run(
      work.fresh.db,
      given.hub.id,
      { arrangementId: id },
      work.fresh.clock.at,
    );

  it('come every hour, are missed a quarter of an hour later, and may still be answered', async () => {
    const id = await started();
    work.fresh.clock.pass(HOUR + 14 * 60_000);
    await runJob(id);
    expect((await given.one(id)).checks.map(({ state }) => state)).toEqual(['due']);
    work.fresh.clock.pass(60_000);
    await runJob(id);
    await runJob(id);
    expect((await given.one(id)).checks.map(({ state }) => state)).toEqual(['missed', 'due']);
    const notices = await given.desk.notices.mine(given.hub.organizer);
    expect(notices.map(({ kind }) => kind)).toEqual(['care_check_missed']);
    const { checks } = await given.care.answerCheck(vera.me, given.moment(id));
    expect(checks.map(({ state }) => state)).toEqual(['answered', 'answered', 'due']);
    expect(checks[0]?.missedAt).not.toBeNull();
  });

  it('can be answered by the desk after a call', async () => {
    const id = await started();
    const { checks } = await given.care.recordCheck(given.hub.organizer, id, randomUUID());
    expect(checks.map(({ state }) => state)).toEqual(['answered', 'due']);
  });
});

describe('the licence line', () => {
  it('counts days and families of who was there, and warns in time', async () => {
    const id = await started();
    expect((await given.one(id)).nearness).toMatchObject([
      { handle: 'sam', days: 1, households: 1, state: 'clear' },
      { handle: 'vera', days: 1, households: 1, state: 'clear' },
    ]);
    await work.sql(
      `INSERT INTO care_day SELECT $1, $2, date '2026-11-20' - n, sha256('another family') FROM generate_series(1, 25) n`,
      [given.hub.id, vera.me.id],
    );
    expect(await given.care.licenceLine(given.hub.organizer, TODAY)).toMatchObject([
      { handle: 'sam', state: 'clear' },
      { handle: 'vera', days: 26, households: 2, state: 'near' },
    ]);
  });
});

describe('a request that is closed', () => {
  it('takes its arrangement along before the start, and gives it back when it is accepted again', async () => {
    const { id, requestId } = await given.readyWith(vera, sam);
    const step = async (command: 'decline' | 'reopen' | 'accept'): Promise<string> => {
      await work.fresh.db.write(given.hub.organizer, (tx, now) =>
        given.services.requests.move(tx, now, given.hub.organizer, { id: requestId, command }),
      );
      return stateOf(id);
    };
    await work.sql(`UPDATE request SET state = 'open' WHERE id = $1`, [requestId]);
    expect(await step('decline')).toBe('cancelled');
    expect(await step('reopen')).toBe('cancelled');
    expect(await step('accept')).toBe('requested');
  });
});
