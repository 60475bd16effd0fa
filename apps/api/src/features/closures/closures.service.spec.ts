import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newKeyPair, openBox, publicOf, sealBox, type KeyPair } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import { TODAY, TOMORROW, Work, packs, type Volunteer, type WorkHub } from '../../testing/given-work';
import { HubsService } from '../hubs/hubs.service';
import { closureErase, erasureOf } from './closure-erase.job';
import type { Closure } from './closure.types';
import { ClosuresService } from './closures.service';
import { bare, givenBoxes } from '../../testing/given-boxes';

const SENTINEL = 'the corner of Sentinel and Fourth';
const AREA = { name: SENTINEL, cells: ['0213'], rings: [] };

let work: Work;
let hub: WorkHub;
let driver: Volunteer;
let closures: ClosuresService;

beforeAll(async () => {
  work = await Work.open();
  const { db } = work.fresh;
  closures = new ClosuresService(db, new HubsService(db, packs), givenBoxes());
});
afterAll(() => work.close());
beforeEach(async () => {
  hub = await work.hub(`hub-${randomUUID()}`);
  driver = await work.member(hub.id, 'heron');
});

const contextOf = (id: string) =>
  ({ deployment: 'doorstep', hub: hub.id, subject: id, compartment: 'closure', version: 0 }) as const;

const areaIn = ({ id, box }: Closure, key: KeyPair) => openBox(contextOf(id), bare(box.body), box.wrap, key);

async function closing(day = TODAY, readers: readonly KeyPair[] = [hub.hubKey, hub.boardKey]) {
  const id = randomUUID();
  const { body, wraps } = await sealBox(contextOf(id), AREA, readers.map(publicOf));
  const box = {
    compartment: 'closure' as const,
    version: 0,
    body: Buffer.from(body),
    wraps: wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) })),
  };
  return { id, day, box, key: randomUUID() };
}

const run = (state: string, day = TODAY): Promise<unknown> =>
  work.sql(
    `INSERT INTO run (hub_id, id, day, letter, member_id, state, starts_at, ends_at, meters, seconds)
     VALUES ($1, $2, $3, $4, $5, $6, '2026-11-21T20:00:00Z', '2026-11-21T21:00:00Z', 1, 1)`,
    [hub.id, randomUUID(), day, randomUUID(), driver.me.id, state],
  );

describe('a closed area', () => {
  it('is a day to the server; organizers open where it is', async () => {
    const input = await closing();
    await closures.close(hub.organizer, input);
    const [closure] = await closures.ofDay(hub.organizer, TODAY);
    expect(closure).toMatchObject({ id: input.id, day: TODAY, box: { kid: hub.hubKey.kid } });
    expect(await areaIn(present(closure), hub.hubKey)).toEqual({ ok: true, value: AREA });
    const columns = await work.sql('SELECT hub_id, id, day::text FROM closure WHERE hub_id = $1', [hub.id]);
    expect(columns).toEqual([{ hub_id: hub.id, id: input.id, day: TODAY }]);
    expect(await closures.ofDay(hub.organizer, TOMORROW)).toEqual([]);
  });

  it('is told to who has a run that day, sealed to the board, and to no other volunteer', async () => {
    const input = await closing();
    await closures.close(hub.organizer, input);
    expect(await closures.ofDay(driver.me, TODAY)).toEqual([]);
    await run('offered');
    await run('accepted', TOMORROW);
    await run('completed');
    expect(await closures.ofDay(driver.me, TODAY)).toEqual([]);
    await run('departed');
    const [told] = await closures.ofDay(driver.me, TODAY);
    expect(told?.box.kid).toBe(hub.boardKey.kid);
    expect(await areaIn(present(told), hub.boardKey)).toEqual({ ok: true, value: AREA });
  });

  it('stays in its hub', async () => {
    const input = await closing();
    await closures.close(hub.organizer, input);
    const elsewhere = await work.hub(`hub-${randomUUID()}`);
    expect(await closures.ofDay(elsewhere.organizer, TODAY)).toEqual([]);
    const theirs = closures.lift(elsewhere.organizer, input.id, randomUUID());
    await expect(theirs).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is made once, whoever presses twice, and lifted once', async () => {
    const input = await closing();
    const first = await closures.close(hub.organizer, input);
    expect(await closures.close(hub.organizer, input)).toEqual(first);
    expect(await closures.ofDay(hub.organizer, TODAY)).toHaveLength(1);
    const key = randomUUID();
    expect(await closures.lift(hub.organizer, input.id, key)).toBe(true);
    expect(await closures.lift(hub.organizer, input.id, key)).toBe(true);
    await expect(closures.lift(hub.organizer, input.id, randomUUID())).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await work.sql('SELECT FROM sealed_box WHERE subject_id = $1', [input.id])).toEqual([]);
    const acts = await work.sql<{ verb: string }>(
      'SELECT verb FROM activity WHERE hub_id = $1 ORDER BY at, verb',
      [hub.id],
    );
    expect(acts.map(({ verb }) => verb).sort()).toEqual(['closure.lift', 'closure.make']);
  });

  it('is refused for days gone by and far away, and when a day is full', async () => {
    const close = async (day: string) => closures.close(hub.organizer, await closing(day));
    await expect(close('2026-11-20')).rejects.toMatchObject({ code: 'WINDOW_PAST' });
    await expect(close('2026-12-31')).rejects.toMatchObject({ code: 'WINDOW_TOO_FAR' });
    for (let i = 0; i < 20; i++) await close(TOMORROW);
    await expect(close(TOMORROW)).rejects.toMatchObject({ code: 'CLOSURES_FULL' });
  });

  it('is sealed to hub and board and to nobody else', async () => {
    const stranger = await newKeyPair({ extractable: false });
    const close = async (readers: readonly KeyPair[]) =>
      closures.close(hub.organizer, await closing(TODAY, readers));
    await expect(close([hub.hubKey, stranger])).rejects.toMatchObject({ code: 'BOX_FOR_WRONG_KEY' });
    await expect(close([hub.hubKey])).rejects.toMatchObject({ code: 'BOX_MISSING' });
    const bare = await closing();
    const plain = { ...bare, box: { ...bare.box, body: Buffer.from(SENTINEL) } };
    await expect(closures.close(hub.organizer, plain)).rejects.toMatchObject({ code: 'BOX_MALFORMED' });
    const place = { ...bare, box: { ...bare.box, compartment: 'place' as const } };
    await expect(closures.close(hub.organizer, place)).rejects.toMatchObject({ code: 'BOX_MALFORMED' });
    const twice = { ...bare, box: { ...bare.box, wraps: [bare.box.wraps[0]!, bare.box.wraps[0]!] } };
    await expect(closures.close(hub.organizer, twice)).rejects.toMatchObject({ code: 'BOX_MALFORMED' });
  });

  it('goes six hours after its day, by a job that may run twice', async () => {
    expect(erasureOf(TODAY, 'America/Chicago').at.toISOString()).toBe('2026-11-22T12:00:00.000Z');
    const input = await closing();
    await closures.close(hub.organizer, input);
    const jobs = await work.sql<{ name: string; run_at: Date }>(
      'SELECT name, run_at FROM job WHERE hub_id = $1',
      [hub.id],
    );
    expect(jobs).toEqual([{ name: 'closure.erase', run_at: new Date('2026-11-22T12:00:00Z') }]);
    for (let i = 0; i < 2; i++)
      await closureErase.run(work.fresh.db, hub.id, { closureId: input.id }, new Date());
    for (const table of ['closure', 'sealed_box', 'sealed_wrap'])
      expect(await work.sql(`SELECT FROM ${table} WHERE hub_id = $1`, [hub.id])).toEqual([]);
  });
});
