import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimKeyFor, grantFor } from '../../testing/given-claim';
import { TODAY, TOMORROW, Work, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';

let work: Work;
let hub: WorkHub;
let services: WorkServices;

beforeAll(async () => {
  work = await Work.open();
  services = workServices(work.fresh.db);
  hub = await work.hub('days');
});
afterAll(() => work.close());

describe('a day of the hub', () => {
  it('holds requests by state, tasks with their people, runs with their stops, and what waits', async () => {
    const driver = await work.member(hub.id, 'heron');
    const [confirmed, waiting, open] = [await work.task(hub), await work.task(hub), await work.task(hub)];
    await work.task(hub, { day: TOMORROW });
    const one = await services.claims.take(driver.me, await claimKeyFor(driver, confirmed));
    await services.runs.confirmClaims(
      hub.organizer,
      [await grantFor(work, hub, String(one.claim?.id))],
      randomUUID(),
    );
    const two = await services.claims.take(driver.me, await claimKeyFor(driver, waiting));
    const day = await services.days.day(hub.organizer, TODAY);
    expect(day.requests).toEqual([
      { state: 'open', count: 1 },
      { state: 'scheduled', count: 2 },
    ]);
    expect(
      new Map(day.tasks.map(({ id, state, assignments }) => [id, [state, assignments?.length]])),
    ).toEqual(
      new Map([
        [confirmed, ['confirmed', 1]],
        [waiting, ['claimed', 1]],
        [open, ['open', 0]],
      ]),
    );
    expect(day.runs).toMatchObject([
      { letter: 'A', member: { handle: 'heron' }, stops: [{ taskId: confirmed }] },
    ]);
    expect(day.waiting).toMatchObject([{ id: two.claim?.id, member: { handle: 'heron' }, granted: false }]);
    // Tomorrow's task is open; of two claims today one still waits.
    expect(await services.days.waitingDays(hub.organizer, TODAY, 7)).toEqual([TODAY]);
    expect(await services.days.waitingDays(hub.organizer, TOMORROW, 7)).toEqual([]);
    const elsewhere = await work.hub('elsewhere');
    const theirs = await services.days.day(elsewhere.organizer, TODAY);
    expect(await services.days.waitingDays(elsewhere.organizer, TODAY, 7)).toEqual([]);
    expect(theirs).toEqual({ day: TODAY, requests: [], tasks: [], runs: [], waiting: [] });
  });

  it('is read in the same number of statements, however full it is', async () => {
    const count = async (): Promise<number> => {
      let statements = 0;
      await work.fresh.db.read(hub.organizer, async (tx) => {
        const runner = tx.queryRunner;
        if (runner == null) throw new Error('a transaction has a runner');
        const query = runner.query.bind(runner);
        runner.query = (...args: Parameters<typeof query>) => (statements++, query(...args));
        const full = {
          ...work.fresh.db,
          read: (_: unknown, read: (t: typeof tx, now: Date) => unknown) => read(tx, new Date()),
        };
        await workServices(full as never).days.day(hub.organizer, TODAY);
      });
      return statements;
    };
    const before = await count();
    const driver = await work.member(hub.id, 'wren', {
      openClaimsCap: 50,
      newHomesPerDay: 50,
      homesPerMonth: 50,
    });
    for (let i = 0; i < 12; i++) {
      const { claim } = await services.claims.take(
        driver.me,
        await claimKeyFor(driver, await work.task(hub)),
      );
      const grant = await grantFor(work, hub, String(claim?.id));
      await services.runs.confirmClaims(hub.organizer, [grant], randomUUID());
    }
    expect(before).toBeGreaterThan(3);
    expect(await count()).toBe(before);
  });
});

describe('the list of acts', () => {
  it('goes newest first, page by page, each once, and only the own hub', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await services.activity.page(hub.organizer, 7, after);
      seen.push(...page.entries.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    const rows = await work.sql<{ id: string }>(
      'SELECT id FROM activity WHERE hub_id = $1 ORDER BY at DESC, id',
      [hub.id],
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(seen).toEqual(rows.map(({ id }) => id));
    const elsewhere = await work.hub('quiet');
    expect(await services.activity.page(elsewhere.organizer, 50, null)).toEqual({ entries: [], next: null });
  });
});
