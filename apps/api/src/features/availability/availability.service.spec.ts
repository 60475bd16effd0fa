import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newKeyPair, openBox, publicOf, sealBox, type KeyPair } from '@doorstep/sealed';
import type { Member } from '../../platform/auth/actor';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { SPEC_NOW } from '../../testing/harness';
import { HubsService } from '../hubs/hubs.service';
import { AvailabilityService } from './availability.service';
import type { AvailabilityInput, SaveAvailabilityInput } from './availability.types';
import { availabilityEnding } from './end-with-member';
import { NO_WISHES } from './read-availability';
import { givenBoxes } from '../../testing/given-boxes';

// SPEC_NOW is Saturday 21 November 2026.
let g: Hubs;
let home: GivenHub;
let availability: AvailabilityService;
let me: Member;
let own: KeyPair;

beforeAll(async () => {
  g = await openHubs();
  availability = new AvailabilityService(g.db, new HubsService(g.db, g.packs), givenBoxes());
});
afterAll(() => g.close());
beforeEach(async () => {
  g.clock.at = SPEC_NOW;
  home = await g.hub();
  me = await memberOf(home, 'heron');
});

async function memberOf(hub: GivenHub, handle: string): Promise<Member> {
  const { id } = await g.owner.member(hub.id, `${handle}-${randomUUID()}`);
  own = await newKeyPair({ extractable: false });
  await g.owner.query('UPDATE member SET public_key = $2 WHERE id = $1', [id, Buffer.from(own.publicKey)]);
  return { relation: 'volunteer', hubId: hub.id, id, handle, roles: [], tier: 2, session: '' };
}

const saturdays = (more: Partial<AvailabilityInput> = {}): AvailabilityInput => ({
  id: randomUUID(),
  startsOn: '2026-10-24',
  fromMinute: 540,
  toMinute: 720,
  rule: 'FREQ=WEEKLY;BYDAY=SA',
  skipped: [],
  extra: [],
  ...more,
});
const saying = (more: Partial<SaveAvailabilityInput> = {}): SaveAvailabilityInput => ({
  series: [saturdays()],
  wishes: { ...NO_WISHES },
  company: null,
  version: 0,
  key: randomUUID(),
  ...more,
});
/** Starts of free windows, in UTC. */
async function free(from: string, days: number, who = me): Promise<readonly string[]> {
  const found = await g.db.read(home.organizer, (tx) =>
    availability.freeOn(tx, home.id, [who.id], { from, days }),
  );
  return (found.get(who.id) ?? []).map((window) => new Date(window.from).toISOString());
}

describe('hours', () => {
  it('come again at the same hour of the clock, before and after it changes', async () => {
    await availability.save(me, saying());
    // 1 November 2026: from five hours behind UTC to six.
    expect(await free('2026-10-26', 14)).toEqual(['2026-10-31T14:00:00.000Z', '2026-11-07T15:00:00.000Z']);
  });

  it('every other week, on one day only, and with a day more', async () => {
    const other = saturdays({ rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', startsOn: '2026-11-14' });
    const once = saturdays({ rule: null, startsOn: '2026-11-25', extra: ['2026-12-01'] });
    await availability.save(me, saying({ series: [other, once] }));
    expect((await free('2026-11-21', 15)).map((start) => start.slice(0, 10))).toEqual([
      '2026-11-25',
      '2026-11-28',
      '2026-12-01',
    ]);
  });

  it('are kept as a rule and nothing else', async () => {
    const { series } = await availability.save(
      me,
      saying({ series: [saturdays({ rule: 'rrule:byday=sa;freq=weekly;interval=1' })] }),
    );
    expect(series).toEqual([expect.objectContaining({ rule: 'FREQ=WEEKLY;BYDAY=SA' })]);
    const refuses = (given: Partial<AvailabilityInput>, code: string) =>
      expect(availability.save(me, saying({ series: [saturdays(given)], version: 1 }))).rejects.toMatchObject(
        { code },
      );
    await refuses({ rule: 'call me maybe' }, 'SERIES_RULE_UNKNOWN');
    await refuses({ rule: 'FREQ=YEARLY' }, 'SERIES_RULE_UNKNOWN');
    await refuses({ startsOn: '2026-10-23' }, 'SERIES_STARTS_ELSEWHERE');
    await refuses({ toMinute: 540 }, 'INPUT_MALFORMED');
    await refuses({ toMinute: 540 + 1441 }, 'INPUT_MALFORMED');
    expect((await availability.mine(me)).version).toBe(1);
  });

  it('are not overwritten by a phone that read an older version, and saved once if sent twice', async () => {
    const first = saying();
    await availability.save(me, first);
    expect(await availability.save(me, first)).toMatchObject({ version: 1 });
    await expect(availability.save(me, saying())).rejects.toMatchObject({ code: 'AVAILABILITY_CHANGED' });
    const both = [saying({ version: 1, series: [] }), saying({ version: 1 })];
    const settled = await Promise.allSettled(both.map((input) => availability.save(me, input)));
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await availability.mine(me)).version).toBe(2);
  });

  it('are one’s own: another hub sees nobody free', async () => {
    await availability.save(me, saying());
    const far = await g.hub();
    const seen = await g.db.read(far.organizer, (tx) =>
      availability.freeOn(tx, far.id, [me.id], { from: '2026-11-21', days: 7 }),
    );
    expect(seen.get(me.id)).toEqual([]);
  });
});

describe('a day left out', () => {
  it('leaves the series as it is, and can be put back: absence is never the end of a series', async () => {
    const series = saturdays();
    await availability.save(me, saying({ series: [series] }));
    const skip = { seriesId: series.id, day: '2026-11-28', skip: true, key: randomUUID() };
    await availability.skipOnce(me, skip);
    await availability.skipOnce(me, skip);
    const starts = async () => (await free('2026-11-21', 21)).map((start) => start.slice(0, 10));
    expect(await starts()).toEqual(['2026-11-21', '2026-12-05']);
    await availability.skipOnce(me, { ...skip, skip: false, key: randomUUID() });
    expect(await starts()).toEqual(['2026-11-21', '2026-11-28', '2026-12-05']);
    const never = { ...skip, day: '2026-11-27', key: randomUUID() };
    await expect(availability.skipOnce(me, never)).rejects.toMatchObject({ code: 'SERIES_NOT_THEN' });
    const strange = { ...skip, seriesId: randomUUID(), key: randomUUID() };
    await expect(availability.skipOnce(me, strange)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('being away', () => {
  const away = (fromDay: string, toDay: string, key = randomUUID()) =>
    availability.goAway(me, { id: randomUUID(), fromDay, toDay, key });

  it('takes days out, and coming back gives them back', async () => {
    await availability.save(me, saying());
    const { away: told } = await away('2026-11-27', '2026-12-05');
    const starts = async () => (await free('2026-11-21', 28)).map((start) => start.slice(0, 10));
    expect(await starts()).toEqual(['2026-11-21', '2026-12-12']);
    await availability.comeBack(me, told[0]!.id, randomUUID());
    expect(await starts()).toHaveLength(4);
    await expect(availability.comeBack(me, told[0]!.id, randomUUID())).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is one stretch where two touch, whoever presses when', async () => {
    await Promise.all([away('2026-12-01', '2026-12-04'), away('2026-12-05', '2026-12-08')]);
    const { away: told } = await away('2026-12-20', '2026-12-21');
    expect(told.map(({ fromDay, toDay }) => [fromDay, toDay])).toEqual([
      ['2026-12-01', '2026-12-08'],
      ['2026-12-20', '2026-12-21'],
    ]);
  });

  it('is from today on, for a year at most, and forgotten when it is over', async () => {
    await expect(away('2026-11-24', '2026-11-23')).rejects.toMatchObject({ code: 'AWAY_DAYS_WRONG' });
    await expect(away('2026-11-01', '2026-11-20')).rejects.toMatchObject({ code: 'AWAY_DAYS_WRONG' });
    await expect(away('2026-11-21', '2027-12-01')).rejects.toMatchObject({ code: 'AWAY_TOO_LONG' });
    await expect(away('2028-01-01', '2028-01-02')).rejects.toMatchObject({ code: 'AWAY_TOO_LONG' });
    await away('2026-11-21', '2026-11-22');
    g.clock.pass(10 * 86_400_000);
    expect((await availability.mine(me)).away).toEqual([]);
    await away('2026-12-10', '2026-12-11');
    const rows = await g.owner.query('SELECT FROM away WHERE member_id = $1', [me.id]);
    expect(rows).toHaveLength(1);
  });
});

describe('wishes', () => {
  it('are kept, and a kind is not liked and disliked at once', async () => {
    const wishes = {
      weekHours: 8,
      monthHours: 20,
      restHours: 10,
      shiftsPerDay: 1,
      prefersKinds: ['packing' as const],
      dislikesKinds: ['phone_line' as const],
      endsNearCell: home.cell,
    };
    expect(await availability.save(me, saying({ wishes }))).toMatchObject({ wishes });
    const nowhere = { ...wishes, endsNearCell: 'nowhere' };
    await expect(availability.save(me, saying({ wishes: nowhere, version: 1 }))).rejects.toMatchObject({
      code: 'CELL_UNKNOWN',
    });
    const torn = { ...wishes, dislikesKinds: ['packing' as const] };
    await expect(availability.save(me, saying({ wishes: torn, version: 1 }))).rejects.toMatchObject({
      code: 'WISHES_AT_ODDS',
    });
  });

  const companyFor = async (readers: readonly KeyPair[], version = 0, likes = ['ana']) => {
    const context = {
      deployment: 'doorstep',
      hub: home.id,
      subject: me.id,
      compartment: 'company' as const,
      version,
    };
    const { body, wraps } = await sealBox(context, { likes, apart: [] }, readers.map(publicOf));
    const sealed = wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) }));
    return {
      context,
      box: { compartment: 'company' as const, version, body: Buffer.from(body), wraps: sealed },
    };
  };

  it('for company open for the hub and for the member, and never for anybody else', async () => {
    const { box } = await companyFor([home.hubKey, own]);
    await availability.save(me, saying({ company: box }));
    const later = await companyFor([home.hubKey, own], 1, ['bo']);
    const { company } = await availability.save(me, saying({ company: later.box, version: 1 }));
    const mine = await openBox(later.context, company!.body, company!.wrap, own);
    expect(mine).toEqual({ ok: true, value: { likes: ['bo'], apart: [] } });
    const [hubs] = await g.db.read(home.organizer, (tx) => availability.companyOf(tx, home.id, [me.id]));
    const theirs = await openBox(later.context, hubs!.body, hubs!.wrap, home.hubKey);
    expect(theirs).toEqual({ ok: true, value: { likes: ['bo'], apart: [] } });
  });

  it('go with who is removed, with hours and company, and wait for who is suspended', async () => {
    const { box } = await companyFor([home.hubKey, own]);
    await availability.save(me, saying({ company: box }));
    const end = (reason: 'suspended' | 'removed') =>
      g.db.write(home.organizer, (tx, now) =>
        availabilityEnding.end(tx, now, {
          actor: home.organizer,
          hubId: home.id,
          memberId: me.id,
          roles: null,
          after: null,
          reason,
        }),
      );
    await end('suspended');
    expect((await availability.mine(me)).series).toHaveLength(1);
    await end('removed');
    await end('removed');
    expect(await availability.mine(me)).toMatchObject({ version: 0, series: [], away: [], company: null });
  });

  it('for company are refused for other readers and for an older version', async () => {
    const stranger = await newKeyPair({ extractable: false });
    const refuses = async (readers: readonly KeyPair[], code: string) =>
      expect(
        availability.save(me, saying({ company: (await companyFor(readers)).box })),
      ).rejects.toMatchObject({ code });
    await refuses([home.hubKey, stranger], 'BOX_FOR_WRONG_KEY');
    await refuses([home.hubKey, own, home.boardKey], 'BOX_FOR_WRONG_KEY');
    await refuses([home.hubKey], 'BOX_MISSING');
    await availability.save(me, saying({ company: (await companyFor([home.hubKey, own], 3)).box }));
    const older = (await companyFor([home.hubKey, own], 3)).box;
    await expect(availability.save(me, saying({ company: older, version: 1 }))).rejects.toMatchObject({
      code: 'AVAILABILITY_CHANGED',
    });
  });
});
