import { randomBytes, randomUUID } from 'node:crypto';
import {
  DEPLOYMENT,
  exportSigning,
  giveEpochKey,
  importPrivate,
  keyGrantTuple,
  newEpochKey,
  newKeyPair,
  newSigningPair,
  openBox,
  openKey,
  publicKey,
  publicOf,
  rootGrantTuple,
  sealBox,
  sealKey,
  signGrantStatement,
  type Compartment,
  type EpochKey,
  type KeyPair,
  type KeyReader,
  type PublicKey,
  type SigningPair,
} from '@doorstep/sealed';
import type { EpochsService } from '../features/epochs/epochs.service';
import { HubsService } from '../features/hubs/hubs.service';
import type { Member } from '../platform/auth/actor';
import type { Tx } from '../platform/db/db';
import type { VettingHub } from './given-vetting';
import { packs, type Work } from './given-work';

type Purpose = 'hub' | 'board';

/** A member with what their browser holds once unlocked. Nothing here is ever taken out of a memory. */
export interface Holder {
  readonly me: Member;
  readonly own: KeyPair;
  /** Every private half this member was ever handed, by kid. */
  readonly memory: Map<string, KeyPair>;
}

/** What may be in a hub's boxes, and which of its keys read it. Every drawer there is: a new one does not compile without. */
const READERS: Readonly<Record<Compartment, readonly Purpose[]>> = {
  card: ['board', 'hub'],
  place: ['hub'],
  contact: ['hub'],
  care: ['hub'],
  profile: ['hub'],
  company: ['hub'],
  site: ['board', 'hub'],
  closure: ['board', 'hub'],
  vouch: ['hub'],
  incident: ['hub'],
  consent: ['hub'],
  message: ['hub'],
  sheet: ['hub'],
  caregiver: ['hub'],
  donor: ['hub'],
  slip: ['board', 'hub'],
};
export const DRAWERS = Object.keys(READERS) as Compartment[];
/** What the board's key opens too. */
export const BOARD_DRAWERS = DRAWERS.filter((drawer) => READERS[drawer].includes('board'));

const PUT_GRANT =
  'INSERT INTO hub_key_grant (hub_id, kid, member_id, sealed, signature) VALUES ($1, $2, $3, $4, $5)';

/** A hub with a real root, whose keys were sealed to its members by founding. */
export class KeyedHub {
  readonly holders: Holder[] = [];

  private readonly hubs: HubsService;

  private constructor(
    readonly work: Work,
    readonly hub: VettingHub,
    readonly epochs: EpochsService,
    private readonly root: { readonly pair: SigningPair; readonly kid: string },
  ) {
    this.hubs = new HubsService(work.fresh.db, packs);
  }

  static async found(work: Work, hub: VettingHub, epochs: EpochsService): Promise<KeyedHub> {
    const root = await newSigningPair({ extractable: true });
    const { kid } = await publicKey(root.publicKey);
    await work.sql('UPDATE hub SET root_key = $2 WHERE id = $1', [hub.id, Buffer.from(root.publicKey)]);
    await work.sql(`DELETE FROM hub_key WHERE hub_id = $1`, [hub.id]);
    await work.sql(`INSERT INTO hub_key VALUES ($1, $2, 'root', 1, $3, '\\x', '2026-11-01', NULL)`, [
      hub.id,
      kid,
      Buffer.from(root.publicKey),
    ]);
    const keyed = new KeyedHub(work, hub, epochs, { pair: root, kid });
    const keys = [await newEpochKey(root, hub.id, 'hub', 1), await newEpochKey(root, hub.id, 'board', 1)];
    for (const key of keys)
      await work.sql(`INSERT INTO hub_key VALUES ($1, $2, $3, 1, $4, $5, '2026-11-01', NULL)`, [
        hub.id,
        key.kid,
        key.purpose,
        Buffer.from(key.publicKey),
        Buffer.from(key.signature),
      ]);
    for (const me of [hub.organizer, hub.second]) await keyed.give(me, keys, true);
    return keyed;
  }

  /** Hands keys to a member as an organizer's browser does; to organizers the root as well. */
  async give(me: Member, keys: readonly EpochKey[], withRoot = false): Promise<Holder> {
    const own = await newKeyPair({ extractable: false });
    await this.work.sql('UPDATE member SET public_key = $2 WHERE id = $1', [
      me.id,
      Buffer.from(own.publicKey),
    ]);
    const holder = { me, own, memory: new Map<string, KeyPair>() };
    for (const key of keys)
      await this.grant(holder, key, await giveEpochKey(this.hub.id, key, { id: me.id, ...own }));
    if (withRoot) {
      const tuple = rootGrantTuple(this.hub.id, me.id);
      const sealed = await sealKey('root', tuple, await exportSigning(this.root.pair), publicOf(own));
      await this.grant(holder, { kid: this.root.kid, purpose: 'root', epoch: 1 }, sealed);
    }
    await this.unlock(holder);
    this.holders.push(holder);
    return holder;
  }

  private async grant(
    { me, own }: Holder,
    {
      kid,
      purpose,
      epoch,
    }: { readonly kid: string; readonly purpose: 'hub' | 'board' | 'root'; readonly epoch: number },
    sealed: Uint8Array,
  ): Promise<void> {
    const signature = await this.signed({ purpose, epoch }, { id: me.id, publicKey: own.publicKey });
    await this.work.sql(PUT_GRANT, [this.hub.id, kid, me.id, Buffer.from(sealed), signature]);
  }

  /** The root's word that a member is given a key. */
  async signed(
    of: { readonly purpose: 'hub' | 'board' | 'root'; readonly epoch: number },
    { id, publicKey: theirs }: KeyReader,
  ): Promise<Buffer> {
    const statement = { deployment: DEPLOYMENT, hub: this.hub.id, ...of, member: id, publicKey: theirs };
    return Buffer.from(await signGrantStatement(this.root.pair, statement));
  }

  /** A volunteer who reads the board from now on: the first organizer passes the keys on. */
  async join(handle = `new-${randomUUID()}`, purposes: readonly Purpose[] = ['board']): Promise<Holder> {
    const { me } = await this.work.member(this.hub.id, handle, { roles: ['driver_to_homes'], tier: 2 });
    const own = await newKeyPair({ extractable: false });
    await this.work.sql('UPDATE member SET public_key = $2 WHERE id = $1', [
      me.id,
      Buffer.from(own.publicKey),
    ]);
    const holder = { me, own, memory: new Map<string, KeyPair>() };
    const [organizer] = this.holders as [Holder];
    await this.holding(async (tx) => {
      for (const { kid, purpose, epoch, sealed } of await this.grantsOf(organizer.me.id)) {
        if (!purposes.includes(purpose as Purpose)) continue;
        const mine = keyGrantTuple(this.hub.id, epoch, organizer.me.id);
        const opened = await openKey(purpose, mine, sealed, organizer.own);
        if (!opened.ok) throw new Error('an organizer opens what they were given');
        const again = await sealKey(
          purpose,
          keyGrantTuple(this.hub.id, epoch, me.id),
          opened.value,
          publicOf(own),
        );
        const signature = await this.signed(
          { purpose: purpose as Purpose, epoch },
          { id: me.id, publicKey: own.publicKey },
        );
        await tx.query(PUT_GRANT, [this.hub.id, kid, me.id, Buffer.from(again), signature]);
      }
    });
    await this.unlock(holder);
    this.holders.push(holder);
    return holder;
  }

  /** As every command that seals for the hub's keys: they stay what they are until it ends. */
  private holding(work: (tx: Tx) => Promise<void>): Promise<void> {
    return this.work.fresh.db.write(this.hub.organizer, async (tx, now) => {
      await this.hubs.currentKids(tx, now, this.hub.id);
      await work(tx);
    });
  }

  /** Opens whatever the database keeps for this member, as signing in does. */
  async unlock(holder: Holder): Promise<void> {
    for (const { kid, purpose, epoch, sealed } of await this.grantsOf(holder.me.id)) {
      if (purpose === 'root') continue;
      const tuple = keyGrantTuple(this.hub.id, epoch, holder.me.id);
      const opened = await openKey(purpose, tuple, sealed, holder.own);
      if (opened.ok) holder.memory.set(kid, await importPrivate(opened.value, { extractable: true }));
    }
  }

  grantsOf = (memberId: string) =>
    this.work.sql<{ kid: string; purpose: string; epoch: number; sealed: Buffer }>(
      `SELECT g.kid, k.purpose, k.epoch, g.sealed FROM hub_key_grant g JOIN hub_key k USING (hub_id, kid)
       WHERE g.hub_id = $1 AND g.member_id = $2 ORDER BY k.purpose, k.epoch`,
      [this.hub.id, memberId],
    );

  currentKeys = () =>
    this.work.sql<{ purpose: Purpose; kid: string; bytes: Buffer; epoch: number }>(
      `SELECT purpose, kid, public_key AS bytes, epoch FROM hub_key
       WHERE hub_id = $1 AND purpose <> 'root' AND ends_at IS NULL ORDER BY purpose`,
      [this.hub.id],
    );

  /** A box as any browser seals one now, to `others` too: a family, a claim key. Answers its subject. */
  async seal(
    compartment: Compartment,
    version = 0,
    subject: string = randomUUID(),
    others: readonly PublicKey[] = [],
  ): Promise<string> {
    const of = [this.hub.id, subject, compartment];
    await this.holding(async (tx) => {
      const keys = await this.currentKeys();
      const readers = [...keys.filter(({ purpose }) => READERS[compartment].includes(purpose)), ...others];
      const context = { deployment: DEPLOYMENT, hub: this.hub.id, subject, compartment, version };
      const { body, wraps } = await sealBox(context, { secret: subject }, readers);
      await tx.query(
        `INSERT INTO sealed_box (hub_id, subject_id, compartment, version, body) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (hub_id, subject_id, compartment) DO UPDATE SET version = excluded.version, body = excluded.body`,
        [...of, version, Buffer.from(body)],
      );
      await tx.query(
        'DELETE FROM sealed_wrap WHERE hub_id = $1 AND subject_id = $2 AND compartment = $3',
        of,
      );
      for (const { kid, wrap } of wraps)
        await tx.query('INSERT INTO sealed_wrap VALUES ($1, $2, $3, $4, $5)', [
          ...of,
          kid,
          Buffer.from(wrap),
        ]);
    });
    return subject;
  }

  /**
   * Everything of this hub that somebody can open who has a fresh dump of the whole database and this member's keys:
   * private halves that were handed to them once, whatever is sealed to their own key anywhere, and so on from there.
   */
  async opensFromDump(holder: Holder): Promise<string[]> {
    await this.unlock(holder);
    const pairs = new Map([...holder.memory, [holder.own.kid, holder.own]]);
    const staged = await this.work.sql<{ purpose: string; epoch: number; sealed: Buffer | null }>(
      `SELECT k.purpose, e.epoch, k.sealed FROM turn_key k JOIN epoch_turn e ON e.hub_id = k.hub_id AND e.id = k.turn_id
       WHERE k.hub_id = $1`,
      [this.hub.id],
    );
    for (const { purpose, epoch, sealed } of staged) {
      const tuple = keyGrantTuple(this.hub.id, epoch, holder.me.id);
      const opened = sealed && (await openKey(purpose, tuple, sealed, holder.own));
      if (opened?.ok) {
        const pair = await importPrivate(opened.value, { extractable: false });
        pairs.set(pair.kid, pair);
      }
    }
    const wraps = await this.work.sql<{
      subject: string;
      compartment: Compartment;
      version: number;
      body: Buffer;
      wrap: Buffer;
    }>(
      `SELECT b.subject_id AS subject, b.compartment, b.version, b.body, w.wrap FROM sealed_box b
       JOIN (SELECT hub_id, subject_id, compartment, wrap FROM sealed_wrap
             UNION ALL SELECT hub_id, subject_id, compartment, wrap FROM turn_wrap WHERE wrap IS NOT NULL) w
         USING (hub_id, subject_id, compartment)
       WHERE b.hub_id = $1`,
      [this.hub.id],
    );
    const opened = new Set<string>();
    for (const { subject, compartment, version, body, wrap } of wraps) {
      const context = { deployment: DEPLOYMENT, hub: this.hub.id, subject, compartment, version };
      for (const pair of pairs.values())
        if ((await openBox(context, body, wrap, pair)).ok) opened.add(`${compartment} ${subject}`);
    }
    return [...opened].sort();
  }
}

/** A tag that some earlier epoch made. */
export const someTag = (): Buffer => randomBytes(32);
