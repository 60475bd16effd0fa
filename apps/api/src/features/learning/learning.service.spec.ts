import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AGREEMENT_VERSION, COURSE_VERSIONS } from '@doorstep/lifecycle';
import { AGREEMENT, agreementTuple, newSigningPair, signTuple, type SigningPair } from '@doorstep/sealed';
import type { Member } from '../../platform/auth/actor';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { HubsService } from '../hubs/hubs.service';
import { NoticesService } from '../notices/notices.service';
import { MemberEndings } from '../trust/member-endings.service';
import { TrustService } from '../trust/trust.service';
import { LearningService } from './learning.service';

const DAY_MS = 86_400_000;

let g: Hubs;
let hub: GivenHub;
let me: Member;
let own: SigningPair;
let learning: LearningService;

beforeAll(async () => {
  g = await openHubs();
  hub = await g.hub('home');
  own = await newSigningPair({ extractable: false });
  const { id, handle } = await g.owner.member(hub.id, 'learner', []);
  await g.owner.query('UPDATE member SET sign_key = $2 WHERE id = $1', [id, Buffer.from(own.publicKey)]);
  me = { relation: 'volunteer', hubId: hub.id, id, handle, roles: [], tier: 0, session: '' };
  const hubs = new HubsService(g.db, g.packs);
  learning = new LearningService(
    g.db,
    hubs,
    new TrustService(g.db, hubs, new MemberEndings(), new NoticesService(g.db)),
  );
});
afterAll(() => g.close());

const signed = async (version: number, member = me.id, pair = own) =>
  Buffer.from(await signTuple(pair, AGREEMENT, agreementTuple(hub.id, member, version)));

describe('training', () => {
  it('is recorded with its day, once for the same press, and anew when it is taken again', async () => {
    const key = randomUUID();
    const finish = (again = key) => learning.finish(me, 'first_steps', COURSE_VERSIONS.first_steps, again);
    const first = { course: 'first_steps', version: COURSE_VERSIONS.first_steps, finishedOn: '2026-11-21' };
    expect(await finish()).toMatchObject({ courses: [first] });
    g.clock.pass(DAY_MS);
    expect(await finish()).toMatchObject({ courses: [first] });
    expect(await finish(randomUUID())).toMatchObject({ courses: [{ ...first, finishedOn: '2026-11-22' }] });
    const credentials = await g.owner.query(
      'SELECT kind, course, given_on::text FROM credential WHERE member_id = $1 ORDER BY given_on',
      [me.id],
    );
    const training = { kind: 'training', course: 'first_steps' };
    expect(credentials).toEqual([
      { ...training, given_on: '2026-11-21' },
      { ...training, given_on: '2026-11-22' },
    ]);
  });

  it('of other content counts for nothing', async () => {
    const old = learning.finish(me, 'packing', COURSE_VERSIONS.packing + 1, randomUUID());
    await expect(old).rejects.toMatchObject({ code: 'COURSE_OLD' });
  });
});

describe('the agreement', () => {
  it('counts when the member’s own key signed exactly this', async () => {
    const signature = await signed(AGREEMENT_VERSION);
    const sign = (bytes: Buffer, version = AGREEMENT_VERSION) =>
      learning.sign(me, version, bytes, randomUUID());
    await expect(sign(signature, AGREEMENT_VERSION + 1)).rejects.toMatchObject({ code: 'COURSE_OLD' });
    const stranger = await newSigningPair({ extractable: false });
    for (const wrong of [
      await signed(AGREEMENT_VERSION + 1),
      await signed(AGREEMENT_VERSION, hub.organizer.id),
      await signed(AGREEMENT_VERSION, me.id, stranger),
    ]) {
      await expect(sign(wrong)).rejects.toMatchObject({ code: 'SIGNATURE_WRONG' });
    }
    expect((await learning.mine(me)).agreementVersion).toBeNull();
    expect(await sign(signature)).toMatchObject({ agreementVersion: AGREEMENT_VERSION });
    expect(await g.owner.query('SELECT signature FROM agreement WHERE member_id = $1', [me.id])).toEqual([
      { signature },
    ]);
  });

  it('is nobody else’s to read', async () => {
    expect(await learning.mine(hub.organizer)).toEqual({
      courses: [],
      agreementVersion: null,
      agreementSignedOn: null,
    });
  });
});
