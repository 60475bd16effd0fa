import { randomUUID } from 'node:crypto';
import {
  DEPLOYMENT,
  exportPrivate,
  giveEpochKey,
  HOUSEHOLD_TAG,
  importPrivate,
  importSigning,
  keyGrantTuple,
  newEpochKey,
  newTagger,
  openKey,
  publicKey,
  RECOVERY_READER,
  rewrap,
  rootGrantTuple,
  type Compartment,
  type EpochKey,
} from '@doorstep/sealed';
import type { EpochsService } from '../features/epochs/epochs.service';
import type { KeyTurn, LeaverInput } from '../features/epochs/epoch.types';
import type { Member } from '../platform/auth/actor';
import type { Holder, KeyedHub } from './given-keys';

/** An organizer's browser that turns the keys, step by step, so that tests can stop it anywhere. */
export class Turner {
  turn: KeyTurn | null = null;
  private fresh: readonly EpochKey[] = [];

  constructor(
    private readonly keyed: KeyedHub,
    private readonly holder: Holder,
  ) {}

  private get me(): Member {
    return this.holder.me;
  }

  private get epochs(): EpochsService {
    return this.keyed.epochs;
  }

  private get id(): string {
    return this.turn!.id;
  }

  async begin(leaverId: string | null = null, epoch?: number): Promise<void> {
    const state = await this.epochs.state(this.me);
    const sealed = state.root?.sealed;
    if (!sealed) throw new Error('this organizer was not given the root');
    const tuple = rootGrantTuple(this.me.hubId, this.me.id);
    const bytes = await openKey('root', tuple, sealed, this.holder.own);
    const root = bytes.ok ? await importSigning(bytes.value, { extractable: false }) : bytes;
    if (!root.ok) throw new Error('the root opens');
    const next = epoch ?? state.epoch + 1;
    const fresh = [
      await newEpochKey(root.value, this.me.hubId, 'hub', next),
      await newEpochKey(root.value, this.me.hubId, 'board', next),
    ];
    const [hub, board] = await Promise.all(
      fresh.map(async (key) => ({
        publicKey: Buffer.from(key.publicKey),
        signature: Buffer.from(key.signature),
        mine: Buffer.from(await giveEpochKey(this.me.hubId, key, { id: this.me.id, ...this.holder.own })),
        mineSignature: await this.keyed.signed(key, { id: this.me.id, ...this.holder.own }),
      })),
    );
    this.turn = await this.epochs.begin(this.me, {
      id: randomUUID(),
      epoch: next,
      hub: hub!,
      board: board!,
      leaverId,
      key: randomUUID(),
    });
    this.fresh = fresh;
  }

  /** A browser that comes back knows only what was sealed to it. */
  async resume(): Promise<void> {
    const { turn } = await this.epochs.state(this.me);
    const fresh = await Promise.all(
      turn!.mine.map(async ({ purpose, sealed }) => {
        const tuple = keyGrantTuple(this.me.hubId, turn!.epoch, this.me.id);
        const bytes = await openKey(purpose, tuple, sealed, this.holder.own);
        if (!bytes.ok) throw new Error('what I sealed to myself opens');
        const pair = await importPrivate(bytes.value, { extractable: true });
        const privateBytes = await exportPrivate(pair);
        return { ...pair, purpose, epoch: turn!.epoch, signature: new Uint8Array(0), privateBytes };
      }),
    );
    // Both at once: a step beside this one takes a turn with its own keys.
    [this.turn, this.fresh] = [turn, fresh];
  }

  /** Seals the new keys to the next members. False when nobody waits any more. */
  async passOn(): Promise<boolean> {
    const { id, fresh } = this;
    const readers = await this.epochs.readers(this.me, id);
    if (readers.length === 0) return false;
    const keys = await Promise.all(
      readers.map(async ({ memberId, purpose, publicKey }) => {
        const key = fresh.find((one) => one.purpose === purpose)!;
        const reader = { id: memberId ?? RECOVERY_READER, publicKey };
        const sealed = await giveEpochKey(this.me.hubId, key, reader).catch(() => null);
        const signature = memberId === null || sealed === null ? null : await this.keyed.signed(key, reader);
        return { memberId, purpose, sealed: sealed && Buffer.from(sealed), signature };
      }),
    );
    return this.stepped(id, await this.epochs.stageKeys(this.me, { id, keys, key: randomUUID() }));
  }

  /** A step of a turn is of that turn: one that was begun beside it keeps its own place and its own keys. */
  private stepped(id: string, turn: KeyTurn): true {
    if (this.turn?.id === id) this.turn = turn;
    return true;
  }

  /** Wraps the next boxes anew, at most `most`. False when none waits any more. */
  async wrap(most = Infinity): Promise<boolean> {
    const { id, hubKey, boardKey } = this.turn!;
    const needs = (await this.epochs.needs(this.me, id)).slice(0, most);
    if (needs.length === 0) return false;
    await this.keyed.unlock(this.holder);
    const wraps = await Promise.all(
      needs.map(async ({ subjectId, compartment, version, purpose, kid, wrap, mark }) => {
        const context = {
          ...{ deployment: DEPLOYMENT, hub: this.me.hubId, subject: subjectId },
          ...{ compartment: compartment as Compartment, version },
        };
        const pair = this.holder.memory.get(kid);
        const bytes = purpose === 'hub' ? hubKey : boardKey;
        const made = pair && (await rewrap(context, wrap, pair, await publicKey(bytes)));
        return { subjectId, compartment, purpose, mark, wrap: made?.ok ? Buffer.from(made.value) : null };
      }),
    );
    return this.stepped(id, await this.epochs.stageWraps(this.me, { id, wraps, key: randomUUID() }));
  }

  async chainTags(): Promise<boolean> {
    const { id, fresh } = this;
    const old = await this.epochs.tags(this.me, id);
    if (old.length === 0) return false;
    const tagger = await newTagger(
      fresh.find(({ purpose }) => purpose === 'hub')!.privateBytes,
      HOUSEHOLD_TAG,
    );
    const tags = await Promise.all(
      old.map(async (was) => ({ was, becomes: Buffer.from(await tagger(was)) })),
    );
    return this.stepped(id, await this.epochs.stageTags(this.me, { id, tags, key: randomUUID() }));
  }

  finish(leaver: LeaverInput | null = null, without = 0, key: string = randomUUID()) {
    return this.epochs.finish(this.me, { id: this.id, without, leaver, key });
  }

  /** All steps, as long as there is something to do. */
  async all(leaver: LeaverInput | null = null, without = 0): Promise<void> {
    await this.begin(leaver?.memberId ?? null);
    await this.rest(leaver, without);
  }

  async rest(leaver: LeaverInput | null = null, without = 0): Promise<void> {
    while (await this.passOn());
    while (await this.wrap());
    while (await this.chainTags());
    await this.finish(leaver, without);
  }
}

export const suspending = (memberId: string): LeaverInput => ({
  memberId,
  as: 'suspend',
  reason: 'concern',
  reviews: [],
});
