import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEPLOYMENT, openBox } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import { givenKeys, profileBox } from '../../testing/given-applicant';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { HubsService } from '../hubs/hubs.service';
import type { AboutMeInput } from './profile.types';
import { ProfilesService } from './profiles.service';
import { givenBoxes } from '../../testing/given-boxes';

let g: Hubs;
let hub: GivenHub;
let me: Member;
let keys: Awaited<ReturnType<typeof givenKeys>>;
let profiles: ProfilesService;

beforeAll(async () => {
  g = await openHubs();
  hub = await g.hub('home');
  keys = await givenKeys();
  const { id, handle } = await g.owner.member(hub.id, 'somebody', []);
  await g.owner.query('UPDATE member SET public_key = $2 WHERE id = $1', [
    id,
    Buffer.from(keys.own.publicKey),
  ]);
  me = { relation: 'volunteer', hubId: hub.id, id, handle, roles: [], tier: 0, session: '' };
  profiles = new ProfilesService(g.db, new HubsService(g.db, g.packs), givenBoxes());
});
afterAll(() => g.close());

const facts = (more: Partial<AboutMeInput> = {}): AboutMeInput => ({
  vehicle: 'car',
  seats: 4,
  rearFacingSeats: 1,
  harnessSeats: 0,
  boosterSeats: 2,
  loadUnits: 12,
  capabilities: ['cooled'],
  homeCell: hub.cell,
  key: randomUUID(),
  ...more,
});

const box = (version = 0) => profileBox(hub.id, me.id, [hub.door.hubKey, keys.reader], version);

describe('what a member brings', () => {
  it('is kept by class of seat; the sum and the flag follow from the seats', async () => {
    const saved = await profiles.save(me, facts());
    expect(saved).toMatchObject({ rearFacingSeats: 1, harnessSeats: 0, boosterSeats: 2, childSeats: 3 });
    expect(saved.capabilities).toEqual(['cooled', 'car_seat']);
    const none = facts({ rearFacingSeats: 0, boosterSeats: 0, capabilities: ['car_seat', 'two_people'] });
    expect(await profiles.save(me, none)).toMatchObject({ childSeats: 0, capabilities: [] });
  });

  it('has no more child seats than seats, and no place outside the region', async () => {
    await expect(profiles.save(me, facts({ seats: 2 }))).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
    await expect(profiles.save(me, facts({ homeCell: 'nowhere' }))).rejects.toMatchObject({
      code: 'CELL_UNKNOWN',
    });
  });
});

describe('a profile', () => {
  it('is opened by its member, written anew, and never over somebody else’s change', async () => {
    expect(await profiles.own(me)).toBeNull();
    await profiles.save(me, facts({ profile: await box() }));
    const found = present(await profiles.own(me));
    expect(found.kid).toBe(keys.own.kid);
    const context = {
      deployment: DEPLOYMENT,
      hub: hub.id,
      subject: me.id,
      compartment: 'profile' as const,
      version: 0,
    };
    expect(await openBox(context, found.body, found.wrap, keys.own)).toEqual({
      ok: true,
      value: { name: 'Invented Name', languages: ['en'] },
    });
    const save = (b: Awaited<ReturnType<typeof box>>) => profiles.saveProfile(me, b, randomUUID());
    await expect(save(await box())).rejects.toMatchObject({ code: 'PROFILE_CHANGED' });
    expect(await save(await box(1))).toBe(true);
    await expect(save(await box(1))).rejects.toMatchObject({ code: 'PROFILE_CHANGED' });
    expect((await profiles.own(me))?.version).toBe(1);
  });

  it('leaves no line that says when it was written', async () => {
    const lines = await g.owner.query('SELECT verb FROM activity WHERE verb = $1', ['member.profile']);
    expect(lines).toEqual([]);
  });
});
