import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openBox, publicOf, sealBox } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import { claimKeyFor } from '../../testing/given-claim';
import { SPEC_NOW } from '../../testing/harness';
import { Work, packs, type Volunteer, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';
import { HubsService } from '../hubs/hubs.service';
import { incidentErase } from './incident-erase.job';
import { IncidentsService } from './incidents.service';
import { bare, givenBoxes } from '../../testing/given-boxes';

const SENTINEL = 'a dog at Sentinel Street';
const key = randomUUID;

let work: Work;
let services: WorkServices;
let incidents: IncidentsService;
let hub: WorkHub;
let driver: Volunteer;
let taskId: string;

beforeAll(async () => {
  work = await Work.open();
  const { db } = work.fresh;
  services = workServices(db);
  incidents = new IncidentsService(db, new HubsService(db, packs), givenBoxes());
});
afterAll(() => work.close());
beforeEach(async () => {
  hub = await work.hub(`hub-${randomUUID()}`);
  driver = await work.member(hub.id, 'heron');
  taskId = await work.task(hub);
  await services.claims.take(driver.me, await claimKeyFor(driver, taskId));
});

const report = () => ({
  id: randomUUID(),
  kind: 'unsafe' as const,
  taskId,
  deviceTime: SPEC_NOW,
  key: key(),
});

async function noted(id: string) {
  const context = {
    deployment: 'doorstep',
    hub: hub.id,
    subject: id,
    compartment: 'incident',
    version: 0,
  } as const;
  const { body, wraps } = await sealBox(context, { text: SENTINEL }, [publicOf(hub.hubKey)]);
  const box = {
    compartment: 'incident' as const,
    version: 0,
    body: Buffer.from(body),
    wraps: wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) })),
  };
  return { box, context };
}

describe('an incident', () => {
  it('is opened by who is out there, ends nothing, and its words open at a desk only', async () => {
    const input = report();
    const { box, context } = await noted(input.id);
    const before = await work.stateOf('task', taskId);
    expect(await incidents.report(driver.me, { ...input, box })).toBe(true);
    expect(await incidents.report(driver.me, { ...input, box })).toBe(true);
    expect(await work.stateOf('task', taskId)).toBe(before);
    const [opened, ...others] = await incidents.list(hub.organizer, false);
    expect(others).toEqual([]);
    expect(opened).toMatchObject({ id: input.id, kind: 'unsafe', taskId, openedBy: 'heron', state: 'open' });
    const note = present(opened?.box);
    expect(await openBox(context, bare(note.body), note.wrap, hub.hubKey)).toEqual({
      ok: true,
      value: { text: SENTINEL },
    });
    const [row] = await work.sql('SELECT i::text AS row FROM incident i WHERE id = $1', [input.id]);
    expect(String(row?.['row'])).not.toContain('Sentinel');
  });

  it('is decided, decided anew, closed and taken out again; the second of two desks looks again', async () => {
    const input = report();
    await incidents.report(driver.me, input);
    const { id } = input;
    const first = { id, version: 1, decision: 'carry_on' as const, key: key() };
    const second = { id, version: 1, decision: 'call_help' as const, key: key() };
    const both = await Promise.allSettled([
      incidents.decide(hub.organizer, first),
      incidents.decide(hub.organizer, second),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'INCIDENT_NOT_FROM_HERE' },
    });
    const decided = await incidents.decide(hub.organizer, { ...second, version: 2, key: key() });
    expect(decided).toMatchObject({
      state: 'decided',
      decision: 'call_help',
      decidedBy: 'organizer',
      version: 3,
    });
    expect(await incidents.close(hub.organizer, id, 3, key())).toMatchObject({ state: 'closed' });
    expect(await incidents.list(hub.organizer, false)).toEqual([]);
    expect(await incidents.list(hub.organizer, true)).toMatchObject([{ id }]);
    expect(await incidents.reopen(hub.organizer, id, 4, key())).toMatchObject({ state: 'open' });
  });

  it('is about one’s own, of a kind of the road, and of one’s own hub', async () => {
    const other = await work.member(hub.id, 'wren');
    await expect(incidents.report(other.me, report())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const desk = { ...report(), kind: 'conduct' as const };
    await expect(incidents.report(driver.me, desk)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await incidents.report(hub.organizer, desk)).toBe(true);
    const elsewhere = await work.hub(`hub-${randomUUID()}`);
    const theirs = { id: desk.id, version: 1, decision: 'carry_on' as const, key: key() };
    await expect(incidents.decide(elsewhere.organizer, theirs)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is gone after ninety days, with its words', async () => {
    const input = report();
    await incidents.report(driver.me, { ...input, box: (await noted(input.id)).box });
    const [job] = await work.sql<{ run_at: Date }>(
      `SELECT run_at FROM job WHERE hub_id = $1 AND name = 'incident.erase'`,
      [hub.id],
    );
    expect(job?.run_at).toEqual(new Date(SPEC_NOW.getTime() + 90 * 86_400_000));
    for (let i = 0; i < 2; i++)
      await incidentErase.run(work.fresh.db, hub.id, { incidentId: input.id }, SPEC_NOW);
    expect(await incidents.list(hub.organizer, false)).toEqual([]);
    expect(await work.sql('SELECT FROM sealed_box WHERE subject_id = $1', [input.id])).toEqual([]);
  });
});
