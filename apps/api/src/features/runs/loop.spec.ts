import { randomBytes, randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import type { GivenMember } from '../../testing/given-town';
import { TODAY, Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { openHouse, type House } from '../../testing/house';
import { Db } from '../../platform/db/db';
import type { BoardPage } from '../claims/board.types';
import type { ClaimAnswer } from '../claims/claim.types';
import type { OrganizerDay } from '../days/day.types';
import type { CaseAssignment } from '../tasks/case-task.types';
import type { MyRun } from './my-run.types';

let house: House;
let work: Work;
let hub: WorkHub;
let driver: Volunteer;
let driverCookie: string;
let organizerCookie: string;

beforeAll(async () => {
  house = await openHouse();
  const { url, clock } = house.parts;
  work = await Work.at({
    url,
    clock,
    db: new Db(new DataSource({ type: 'postgres' }), clock),
    close: () => Promise.resolve(),
  });
  hub = await work.hub('loop');
  driver = await work.member(hub.id, 'heron');
  driverCookie = await house.signIn(await withLogin(driver.me.id, 'heron'));
  organizerCookie = await house.signIn(await withLogin(hub.organizer.id, 'organizer'));
}, 60_000);
afterAll(async () => {
  await work.close();
  await house.close();
});

/** A login for a member who is there already. */
async function withLogin(id: string, handle: string): Promise<GivenMember> {
  const made = await house.town.member(hub.id, `${handle}-login`);
  const given = { ...made, id, handle: `${handle}-login`, authSecret: made.authSecret };
  await work.sql('UPDATE member_login SET member_id = $2 WHERE member_id = $1', [made.id, id]);
  return given;
}

const text = (bytes: Buffer): string => bytes.toString('base64url');

async function ask<T>(query: string, variables: Record<string, unknown>, cookie: string): Promise<T> {
  const { data, errors } = await house.ask<T>(query, variables, cookie);
  if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

const BOARD = `query { board(first: 5) { next cards { id version kind cell day clash travelSeconds
  reasons { code value weight } card { subjectId compartment version body kid wrap } } } }`;
const CLAIM = `mutation ($input: ClaimTaskInput!) { claimTask(input: $input) {
  won claim { id taskId state expiresAt runId card { kid } } alternatives { id } } }`;
const DAY = `query ($day: Day!) { organizerDay(day: $day) { requests { state count }
  tasks { id state windowFrom place { kid wrap } assignments { id state claimKey granted member { handle openClaims availability { rule } profile { kid } } } }
  runs { letter state member { handle } stops { taskId state arriveAt } }
  waiting { id taskId member { handle } } } }`;
const CONFIRM = `mutation ($grants: [GrantInput!]!, $key: ID!) { confirmClaims(grants: $grants, key: $key) {
  id state granted runId } }`;
const RUNS = `query { myRuns { id letter state stops { id kind state lines { item } claim { id state }
  place { opensAt closesAt box { kid } } } } }`;
const STOP = `mutation ($input: RecordStopInput!) { recordStop(input: $input) { state stops { state reason } } }`;

describe('the loop through GraphQL', () => {
  it('refuses what has the wrong form, by code', async () => {
    const input = {
      taskId: 'x',
      claimKey: text(randomBytes(32)),
      claimSignature: text(randomBytes(64)),
      key: randomUUID(),
    };
    expect((await house.ask(CLAIM, { input }, driverCookie)).code).toBe('INPUT_MALFORMED');
    const forged = { ...input, taskId: randomUUID() };
    expect((await house.ask(CLAIM, { input: forged }, driverCookie)).code).toBe('CLAIM_KEY_MALFORMED');
    const grants = [{ assignmentId: 'x', kid: 'x', wrap: 'AA' }];
    const bad = await house.ask(CONFIRM, { grants, key: randomUUID() }, organizerCookie);
    expect(bad.code).toBe('INPUT_MALFORMED');
    expect((await house.ask('query { board(first: 11) { next } }', {}, driverCookie)).code).toBe(
      'INPUT_MALFORMED',
    );
  });

  it('goes from the board over the claim and its grant to the door', async () => {
    const taskId = await work.task(hub);
    const { board } = await ask<{ board: BoardPage }>(BOARD, {}, driverCookie);
    expect(board.cards.map(({ id }) => id)).toEqual([taskId]);
    const { claimKey, claimSignature, key } = await claimKeyFor(driver, taskId);
    const input = { taskId, claimKey: text(claimKey), claimSignature: text(claimSignature), key };
    const { claimTask } = await ask<{ claimTask: ClaimAnswer }>(CLAIM, { input }, driverCookie);
    expect(claimTask).toMatchObject({
      won: true,
      claim: { state: 'claimed', card: { kid: hub.boardKey.kid } },
    });

    const { organizerDay } = await ask<{ organizerDay: OrganizerDay }>(DAY, { day: TODAY }, organizerCookie);
    const [waiting] = organizerDay.waiting;
    expect(waiting).toMatchObject({ taskId, member: { handle: 'heron' } });
    expect(organizerDay.tasks).toMatchObject([{ id: taskId, place: { kid: hub.hubKey.kid } }]);
    const { wrap, ...grant } = await grantFor(work, hub, String(waiting?.id));
    const grants = [{ ...grant, wrap: text(wrap) }];
    const confirmed = await ask<{ confirmClaims: CaseAssignment[] }>(
      CONFIRM,
      { grants, key: randomUUID() },
      organizerCookie,
    );
    expect(confirmed.confirmClaims).toMatchObject([{ state: 'confirmed', granted: true }]);

    house.clock.pass(5 * 3600_000); // two o'clock
    const { myRuns } = await ask<{ myRuns: MyRun[] }>(RUNS, {}, driverCookie);
    expect(myRuns).toMatchObject([{ letter: 'A', stops: [{ place: { box: { kid: grant.kid } } }] }]);
    const depart = `mutation { departRun(runId: "${myRuns[0]?.id}", loaded: ["${taskId}"], key: "${randomUUID()}") { state } }`;
    await ask(depart, {}, driverCookie);
    const shut = {
      stopId: myRuns[0]?.stops[0]?.id,
      outcome: 'attempted',
      deviceTime: '2026-11-21T20:01:00Z',
    };
    const mute = await house.ask(STOP, { input: { ...shut, key: randomUUID() } }, driverCookie);
    expect(mute.code).toBe('STOP_REASON_MISSING');
    const told = { ...shut, reason: 'no_answer', goods: 'back_to_hub', key: randomUUID() };
    const { recordStop } = await ask<{ recordStop: MyRun }>(STOP, { input: told }, driverCookie);
    expect(recordStop.stops).toMatchObject([{ state: 'attempted', reason: 'no_answer' }]);
  });

  it('lets a volunteer through no organizer’s door, and nobody in without a session', async () => {
    const organizers = [
      [DAY, { day: TODAY }],
      [CONFIRM, { grants: [], key: randomUUID() }],
      [`query { matchDay(day: "${TODAY}") { day } }`, {}],
      [`query { activity { next } }`, {}],
      [`query { suggestions(taskId: "${randomUUID()}") { taskId } }`, {}],
    ] as const;
    for (const [query, variables] of organizers) {
      expect((await house.ask(query, variables, driverCookie)).code).toBe('NOT_ALLOWED');
    }
    for (const query of [BOARD, RUNS, 'query { myClaims { id } }']) {
      expect((await house.ask(query)).code).toBe('SIGNED_OUT');
    }
  });
});
