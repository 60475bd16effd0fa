import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SPEC_NOW } from '../../testing/harness';
import { aHouseholdTag, claimKeyFor, grantFor } from '../../testing/given-claim';
import { TODAY, TOMORROW, Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';

let work: Work;
let hub: WorkHub;
let driver: Volunteer;
let services: WorkServices;

beforeAll(async () => {
  work = await Work.open();
  services = workServices(work.fresh.db);
});
afterAll(() => work.close());
beforeEach(async () => {
  work.fresh.clock.at = SPEC_NOW;
  hub = await work.hub(`hub-${randomUUID()}`);
  driver = await work.member(hub.id, 'heron');
});

const idsOn = async (me = driver.me): Promise<string[]> =>
  (await services.board.board(me, 10, null)).cards.map(({ id }) => id);

describe('the board', () => {
  it('shows coarse cards with the road, reasons as data, and a card only the board key opens', async () => {
    const taskId = await work.task(hub);
    const { cards } = await services.board.board(driver.me, 10, null);
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({
      id: taskId,
      kind: 'delivery',
      day: TODAY,
      clash: false,
      card: { compartment: 'card', kid: hub.boardKey.kid },
    });
    const [card] = cards;
    const travel = card?.travelSeconds ?? 0;
    expect(travel).toBeGreaterThan(0);
    expect(card?.reasons).toEqual([
      { code: 'TRAVEL', value: travel, weight: Math.round(travel / 6) }, // ten points a minute
      { code: 'NEW_HOME', value: 1, weight: 150 },
      { code: 'CONTINUITY', value: 1, weight: 0 },
    ]);
    // What could lead to a home is not on it, by name or by value.
    for (const hidden of ['requestId', 'sortAt', 'homeCell', 'hubCell'])
      expect(card).not.toHaveProperty(hidden);
  });

  it('goes page by page, soonest first, never more than ten at once', async () => {
    const expected: string[] = [];
    for (const day of [TODAY, TOMORROW]) {
      for (const fromMinute of [720, 840, 960]) {
        const pair = [
          await work.task(hub, { day, fromMinute, toMinute: fromMinute + 120 }),
          await work.task(hub, { day, fromMinute, toMinute: fromMinute + 120 }),
        ];
        expected.push(...pair.sort());
      }
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await services.board.board(driver.me, 5, after);
      seen.push(...page.cards.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual(expected);
    expect(() => services.board.board(driver.me, 11, null)).toThrow(
      expect.objectContaining({ code: 'INPUT_MALFORMED' }),
    );
    const other = await work.member(hub.id, 'other');
    const { next } = await services.board.board(driver.me, 5, null);
    expect(() => services.board.board(other.me, 5, next)).toThrow(
      expect.objectContaining({ code: 'INPUT_MALFORMED' }),
    );
  });

  it('shows only what can still be taken, by somebody like the reader', async () => {
    const fits = await work.task(hub);
    await work.task(hub, { state: 'on_hold' });
    await work.task(hub, { fromMinute: 360, toMinute: 480 }); // six to eight this morning
    await work.task(await work.hub(`hub-${randomUUID()}`));
    const heavy = await work.task(hub, { flags: ['heavy'] });
    const childcare = await work.task(hub, { kind: 'sitting' });
    expect((await idsOn()).sort()).toEqual([fits, heavy, childcare].sort());
    const light = await work.member(hub.id, 'light', { capabilities: [], tier: 2 });
    expect(await idsOn(light.me)).toEqual([fits]);
    const idle = await work.member(hub.id, 'idle', { state: 'left' });
    expect(await idsOn(idle.me)).toEqual([]);
  });

  it('marks what overlaps a claim of the reader, and knows the homes they know', async () => {
    const tag = aHouseholdTag();
    const mine = await work.task(hub, { householdTag: tag });
    const { claim } = await services.claims.take(driver.me, await claimKeyFor(driver, mine));
    const grant = await grantFor(work, hub, String(claim?.id));
    await services.runs.confirmClaims(hub.organizer, [grant], randomUUID());
    const beside = await work.task(hub, { householdTag: tag });
    const later = await work.task(hub, { fromMinute: 960, toMinute: 1080 }); // begins as the other ends
    const { cards } = await services.board.board(driver.me, 10, null);
    expect(cards.map(({ id, clash }) => [id, clash])).toEqual([
      [beside, true],
      [later, false],
    ]);
    expect(cards[0]?.reasons[1]).toEqual({ code: 'NEW_HOME', value: 0, weight: 0 });
    const other = await work.member(hub.id, 'other');
    const theirs = await services.board.board(other.me, 10, null);
    expect(theirs.cards[0]?.reasons[2]).toEqual({ code: 'CONTINUITY', value: 0, weight: 60 });
  });
});
