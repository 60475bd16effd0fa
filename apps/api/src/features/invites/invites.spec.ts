import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicKey } from '@doorstep/sealed';
import { NetworkBudget } from '../../platform/http/network-budget';
import { ServerKey } from '../../platform/seal/server-key';
import { applying, newLink, profileBox } from '../../testing/given-applicant';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { HubsService } from '../hubs/hubs.service';
import { ProfilesService } from '../profiles/profiles.service';
import { signIn } from '../sessions/sign-in';
import { NoticesService } from '../notices/notices.service';
import { MemberEndings } from '../trust/member-endings.service';
import { TrustService } from '../trust/trust.service';
import { JoinDoors } from './accept-invite';
import { inviteErase } from './invite-erase.job';
import { InvitesService } from './invites.service';
import { JoiningService } from './joining.service';
import { givenBoxes } from '../../testing/given-boxes';

const HOUR = 3_600_000;
const key = ServerKey.random();

let g: Hubs;
let hub: GivenHub;
let invites: InvitesService;
let joining: JoiningService;

beforeAll(async () => {
  g = await openHubs();
  hub = await g.hub('home');
  const hubs = new HubsService(g.db, g.packs);
  invites = new InvitesService(g.db, hubs);
  const profiles = new ProfilesService(g.db, hubs, givenBoxes());
  const trust = new TrustService(g.db, hubs, new MemberEndings(), new NoticesService(g.db));
  joining = new JoiningService(
    g.db,
    new NetworkBudget(g.clock),
    invites,
    new JoinDoors(hubs, profiles, trust, key),
  );
});
afterAll(() => g.close());

const knock = () => ({ network: randomUUID(), session: null });
let count = 0;
const handle = (): string => `applicant-${++count}`;

async function invited(roles: ('packer' | 'carer')[] = ['packer']) {
  const link = newLink();
  const invite = await invites.make(hub.organizer, { roles, tokenHash: link.tokenHash, key: randomUUID() });
  return { ...link, invite };
}

describe('an invitation', () => {
  it('is made once, shows its hub and what is hoped for, and keeps its token to itself', async () => {
    const { token, tokenHash } = newLink();
    const input = { roles: ['packer' as const], tokenHash, key: randomUUID() };
    const invite = await invites.make(hub.organizer, input);
    expect(await invites.make(hub.organizer, input)).toEqual(invite);
    expect(invite).toMatchObject({ state: 'open', roles: ['packer'], madeBy: hub.organizer.handle });
    expect(await joining.door(knock(), token)).toMatchObject({
      state: 'open',
      roles: ['packer'],
      hub: { id: hub.id, slug: 'home' },
      expiresAt: new Date(g.clock.at.getTime() + 48 * HOUR),
    });
    const rows = JSON.stringify(
      await g.owner.query('SELECT i, l FROM invite i JOIN invite_lookup l USING (hub_id)'),
    );
    expect(rows).toContain(tokenHash.toString('hex'));
    expect(rows).not.toContain(token.toString('hex'));
  });

  it('leads nowhere for a token that never was, and is hidden from other hubs', async () => {
    await expect(joining.door(knock(), randomBytes(16))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const far = await g.hub();
    const { invite } = await invited();
    expect(await invites.list(far.organizer)).toEqual([]);
    const theirs = invites.withdraw(far.organizer, invite.id, randomUUID());
    await expect(theirs).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('tells when it was withdrawn or is over, and lets nobody in then', async () => {
    const withdrawn = await invited();
    expect(await invites.withdraw(hub.organizer, withdrawn.invite.id, randomUUID())).toMatchObject({
      state: 'withdrawn',
    });
    expect(await joining.door(knock(), withdrawn.token)).toMatchObject({ state: 'withdrawn', roles: [] });
    const late = joining.accept(knock(), await applying(withdrawn.token, handle()));
    await expect(late).rejects.toMatchObject({ code: 'INVITE_WITHDRAWN' });

    const over = await invited();
    g.clock.pass(48 * HOUR);
    expect(await joining.door(knock(), over.token)).toMatchObject({ state: 'expired', roles: [] });
    const later = joining.accept(knock(), await applying(over.token, handle()));
    await expect(later).rejects.toMatchObject({ code: 'INVITE_EXPIRED' });
    const tooLate = invites.withdraw(hub.organizer, over.invite.id, randomUUID());
    await expect(tooLate).rejects.toMatchObject({ code: 'INVITE_EXPIRED' });
  });

  it('is counted: a hub has a hundred open ones at most', async () => {
    const busy = await g.hub();
    const make = () =>
      invites.make(busy.organizer, { roles: ['packer'], tokenHash: newLink().tokenHash, key: randomUUID() });
    for (let i = 0; i < 100; i++) await make();
    await expect(make()).rejects.toMatchObject({ code: 'INVITES_FULL' });
  });

  it('goes with its look-up, by a job that may run twice', async () => {
    const { token, invite } = await invited();
    for (let i = 0; i < 2; i++) await inviteErase.run(g.db, hub.id, { inviteId: invite.id }, new Date());
    await expect(joining.door(knock(), token)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await g.owner.query('SELECT FROM invite_lookup WHERE invite_id = $1', [invite.id])).toEqual([]);
  });
});

describe('whoever holds a link', () => {
  it('becomes an applicant who may sign in: a pseudonym with keys and no rights', async () => {
    const { token } = await invited();
    const input = await applying(token, handle());
    const readers = [hub.door.hubKey, await publicKey(input.publicKey)];
    const profile = await profileBox(hub.id, input.memberId, readers);
    const session = await joining.accept(knock(), { ...input, profile });
    expect(session.me).toMatchObject({ id: input.memberId, relation: 'volunteer', roles: [], tier: 0 });
    const [row] = await g.owner.query('SELECT state, tier, roles, handle FROM member WHERE id = $1', [
      input.memberId,
    ]);
    expect(row).toEqual({ state: 'applied', tier: 0, roles: [], handle: input.handle });
    const applied = await g.owner.query(
      'SELECT role, state FROM clearance WHERE member_id = $1 ORDER BY role',
      [input.memberId],
    );
    expect(applied).toEqual([
      { role: 'driver_to_homes', state: 'applied' },
      { role: 'packer', state: 'applied' },
    ]);
    const again = await signIn(g.db, key, { handle: input.handle, authSecret: input.authSecret }, null);
    expect(again.me.id).toBe(input.memberId);
  });

  it('uses it up: the same press again is the same person, another press is told so', async () => {
    const { token } = await invited();
    const input = await applying(token, handle());
    const first = await joining.accept(knock(), input);
    const again = await joining.accept(knock(), input);
    expect(again.me.id).toBe(first.me.id);
    expect(again.token).not.toBe(first.token);
    const thief = joining.accept(knock(), { ...input, authSecret: randomBytes(32) });
    await expect(thief).rejects.toMatchObject({ code: 'INVITE_USED' });
    const second = joining.accept(knock(), await applying(token, handle()));
    await expect(second).rejects.toMatchObject({ code: 'INVITE_USED' });
    expect(await joining.door(knock(), token)).toMatchObject({ state: 'used', roles: [] });
  });

  it('comes in once, however many press at the same time', async () => {
    const { token } = await invited();
    const people = await Promise.all(Array.from({ length: 6 }, () => applying(token, handle())));
    const answers = await Promise.allSettled(people.map((input) => joining.accept(knock(), input)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason.code] : []));
    expect(new Set(reasons)).toEqual(new Set(['INVITE_USED']));
    const ids = people.map(({ memberId }) => memberId);
    expect(await g.owner.query('SELECT FROM member WHERE id = ANY($1)', [ids])).toHaveLength(1);
    expect(await g.owner.query('SELECT FROM member_login WHERE member_id = ANY($1)', [ids])).toHaveLength(1);
  });

  it('keeps the link when the handle is taken, also by somebody of another hub, and cannot go on trying', async () => {
    const far = await g.hub();
    const taken = await applying((await invited()).token, handle());
    await joining.accept(knock(), taken);
    const { tokenHash, token } = newLink();
    await invites.make(far.organizer, { roles: ['packer'], tokenHash, key: randomUUID() });
    const tries = async () => joining.accept(knock(), await applying(token, taken.handle));
    for (let i = 0; i < 20; i++) await expect(tries()).rejects.toMatchObject({ code: 'HANDLE_TAKEN' });
    await expect(tries()).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' });
    expect(await joining.door(knock(), token)).toMatchObject({ state: 'open' });
  });

  it.each([
    ['ana@example.org', 'HANDLE_UNFIT'],
    ['612-555-0142', 'HANDLE_UNFIT'],
    ['Quiet Heron', 'INPUT_MALFORMED'],
  ])('cannot be called %s', async (name, code) => {
    const { token } = await invited();
    const input = { ...(await applying(token, handle())), handle: name };
    await expect(joining.accept(knock(), input)).rejects.toMatchObject({ code });
    expect(await joining.door(knock(), token)).toMatchObject({ state: 'open' });
  });

  it('seals the profile to the hub and to themselves, and to nobody else', async () => {
    const { token } = await invited();
    const input = await applying(token, handle());
    const self = await publicKey(input.publicKey);
    const { boardKey, hubKey } = hub.door;
    const join = async (readers: Parameters<typeof profileBox>[2]) =>
      joining.accept(knock(), { ...input, profile: await profileBox(hub.id, input.memberId, readers) });
    await expect(join([hubKey])).rejects.toMatchObject({ code: 'BOX_MISSING' });
    await expect(join([hubKey, boardKey])).rejects.toMatchObject({ code: 'BOX_FOR_WRONG_KEY' });
    await expect(join([hubKey, self])).resolves.toBeDefined();
  });
});
