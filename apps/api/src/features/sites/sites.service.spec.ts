import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openBox } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import { GivenShifts, places } from '../../testing/given-shifts';
import { TOMORROW, Work } from '../../testing/given-work';
import { SitesService } from './sites.service';

let work: Work;
let given: GivenShifts;
let sites: SitesService;
let ana: Member;

const key = randomUUID;
const refusal = (code: string) => ({ code });

beforeAll(async () => {
  work = await Work.open();
});
afterAll(() => work.close());
beforeEach(async () => {
  given = new GivenShifts(work, await work.hub(`hub-${randomUUID()}`));
  sites = given.services.sites;
  ana = given.hub.organizer;
});

const listed = (me: Member) => work.fresh.db.read(me, (tx) => sites.list(tx, me));

describe('a site', () => {
  it('is a kind to the server; its name opens for organizers and for who signed up', async () => {
    const id = await given.site('school');
    const [site] = await listed(ana);
    expect(site).toMatchObject({ id, kind: 'school', within: null, state: 'open', version: 1 });
    const context = {
      deployment: 'doorstep',
      hub: given.hub.id,
      subject: id,
      compartment: 'site',
      version: 0,
    } as const;
    const facts = { ok: true, value: { name: 'Sentinel School', note: 'blue door' } };
    const box = present(site?.box);
    expect(await openBox(context, box.body, box.wrap, given.hub.hubKey)).toEqual(facts);
    const dump = await work.sql<{ row: string }>(`SELECT site::text AS row FROM site WHERE id = $1`, [id]);
    expect(JSON.stringify(dump)).not.toContain('Sentinel');
    const shift = await given.published({
      kind: 'school_presence',
      siteId: id,
      places: places('companion', 2),
    });
    const eve = await given.experienced('eve', ['companion']);
    const mine = await given.signUp(eve, shift, 'companion');
    const theirs = present(mine.site?.box);
    expect(await openBox(context, theirs.body, theirs.wrap, given.hub.boardKey)).toEqual(facts);
  });

  it('is changed with its box, by who saw it last', async () => {
    const id = await given.site('school');
    const input = { ...(await given.siteInput(id, 1)), state: 'closed' as const };
    expect(await sites.save(ana, input)).toMatchObject({ version: 2, state: 'closed', box: { version: 1 } });
    expect(await sites.save(ana, input)).toMatchObject({ version: 2 });
    const late = { ...(await given.siteInput(id, 1)), key: key() };
    await expect(sites.save(ana, late)).rejects.toMatchObject(refusal('SITE_CHANGED'));
    const again = { ...(await given.siteInput(id, 0)), key: key() };
    await expect(sites.save(ana, again)).rejects.toMatchObject({ driverError: { constraint: 'site_pk' } });
    await expect(sites.save(ana, await given.siteInput(randomUUID(), 3))).rejects.toMatchObject(
      refusal('NOT_FOUND'),
    );
  });

  it('is sealed to hub and board, and a door is within a school of the hub', async () => {
    const { hubKey, boardKey } = given.hub;
    const id = randomUUID();
    const save = async (readers: Parameters<typeof given.siteInput>[2], more: object = {}) =>
      sites.save(ana, { ...(await given.siteInput(id, 0, readers)), ...more });
    await expect(save([hubKey])).rejects.toMatchObject(refusal('BOX_MISSING'));
    await expect(save([hubKey, await given.stranger()])).rejects.toMatchObject(refusal('BOX_FOR_WRONG_KEY'));
    const both = [hubKey, boardKey];
    await expect(save(both, { kind: 'door', within: randomUUID() })).rejects.toMatchObject(
      refusal('NOT_FOUND'),
    );
    const school = await given.site('school');
    const door = await given.site('door', school);
    await expect(save(both, { kind: 'room', within: door })).rejects.toMatchObject(refusal('NOT_FOUND'));
    await expect(save(both, { kind: 'school', within: school })).rejects.toMatchObject({
      driverError: { constraint: 'site_within_another' },
    });
  });

  it('stays in its hub', async () => {
    const id = await given.site('school');
    const elsewhere = new GivenShifts(work, await work.hub(`hub-${randomUUID()}`));
    expect(await listed(elsewhere.hub.organizer)).toEqual([]);
    const close = { siteId: id, days: [TOMORROW], closed: true, key: key() };
    await expect(
      elsewhere.services.sites.saveClosedDays(elsewhere.hub.organizer, close),
    ).rejects.toMatchObject(refusal('NOT_FOUND'));
  });
});

it('closed days are closed once and opened again', async () => {
  const days = ['2026-12-24', '2026-12-23', '2026-12-24'];
  const close = { siteId: null, days, closed: true, key: key() };
  const closed = [
    { siteId: null, day: '2026-12-23' },
    { siteId: null, day: '2026-12-24' },
  ];
  expect(await sites.saveClosedDays(ana, close)).toEqual(closed);
  expect(await sites.saveClosedDays(ana, close)).toEqual(closed);
  expect(await sites.saveClosedDays(ana, { ...close, key: key() })).toEqual(closed);
  const open = { ...close, closed: false, days: ['2026-12-23'], key: key() };
  expect(await sites.saveClosedDays(ana, open)).toEqual([]);
  const left = await work.fresh.db.read(ana, (tx) =>
    sites.closedDays(tx, given.hub.id, '2026-12-01', '2026-12-31'),
  );
  expect(left).toEqual([closed[1]]);
});
