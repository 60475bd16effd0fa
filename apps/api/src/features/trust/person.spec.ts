import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHouse, type House } from '../../testing/house';

let house: House;
let hubId: string;
let cookies: Readonly<Record<'ana' | 'vera' | 'nia', string>>;
let veraId: string;

beforeAll(async () => {
  house = await openHouse();
  hubId = await house.town.hub('cedar');
  const ana = await house.town.member(hubId, 'ana', ['organizer']);
  const vera = await house.town.member(hubId, 'vera', ['driver_to_homes']);
  const nia = await house.town.member(hubId, 'nia', [], 'applied');
  veraId = vera.id;
  await house.town.query('UPDATE member SET tier = 0 WHERE id = $1', [nia.id]);
  cookies = {
    ana: await house.signIn(ana),
    vera: await house.signIn(vera),
    nia: await house.signIn(nia),
  };
}, 60_000);
afterAll(() => house.close());

const PEOPLE = `query { people { id handle joinedOn clearances { role state until missing { kind } }
  credentials { kind } exemptions { kind } vouches { id state } } }`;

describe('people', () => {
  it('come with their clearances, to organizers only', async () => {
    const { data } = await house.ask<{ people: unknown[] }>(PEOPLE, {}, cookies.ana);
    expect(data?.people).toHaveLength(3);
    expect(data?.people).toContainEqual({
      id: veraId,
      handle: 'vera',
      joinedOn: '2026-11-01',
      clearances: [{ role: 'driver_to_homes', state: 'approved', until: null, missing: [] }],
      credentials: [],
      exemptions: [],
      vouches: [],
    });
    expect((await house.ask(PEOPLE, {}, cookies.vera)).code).toBe('NOT_ALLOWED');
    expect((await house.ask('query { policy { version } }', {}, cookies.vera)).code).toBe('NOT_ALLOWED');
  });

  it('read their own standing from the day they apply', async () => {
    const asked = `mutation ($key: ID!) { wantRoles(roles: [packer], key: $key) { state clearances { role state } } }`;
    const { data } = await house.ask<{ wantRoles: object }>(asked, { key: randomUUID() }, cookies.nia);
    expect(data?.wantRoles).toEqual({ state: 'applied', clearances: [{ role: 'packer', state: 'applied' }] });
    // Still signed in: applying changes nothing of what one may do.
    const { data: own } = await house.ask<{ myStanding: object }>(
      'query { myStanding { state vouches { state } credentials { id } } }',
      {},
      cookies.nia,
    );
    expect(own?.myStanding).toEqual({ state: 'applied', vouches: [], credentials: [] });
  });

  it('who are suspended are out with the next request, and the list of acts says by whom', async () => {
    await house.ask('query { me { id } }', {}, cookies.vera);
    const suspend = `mutation ($input: EndMemberInput!) { suspendMember(input: $input) { state roles } }`;
    const input = { memberId: veraId, reason: 'concern', reviews: [], key: randomUUID() };
    const last = await house.ask(suspend, { input }, cookies.ana);
    // Vera is no organizer: ana is the only one there is, and stays.
    expect(last.data).toEqual({ suspendMember: { state: 'suspended', roles: [] } });
    expect((await house.ask('query { me { id } }', {}, cookies.vera)).code).toBe('SIGNED_OUT');
    const log = await house.ask<{ accessLog: { entries: object[] } }>(
      'query ($id: ID!) { accessLog(memberId: $id) { entries { actor verb reason } next } }',
      { id: veraId },
      cookies.ana,
    );
    expect(log.data?.accessLog.entries).toContainEqual({
      actor: 'ana',
      verb: 'member.suspend',
      reason: 'concern',
    });
  });
});
