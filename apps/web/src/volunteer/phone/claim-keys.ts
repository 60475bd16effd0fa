import { CLAIM_KEY, claimKeyTuple, newKeyPair, signTuple, toBase64Url, type KeyPair } from '@doorstep/sealed';
import type { Keyring } from '../../platform/session/keyring';
import type { ClaimKeyRow, Shelf } from './phone';

/** A key younger than this may belong to a claim whose answer is still on its way. */
const IN_FLIGHT_MS = 120_000;

/**
 * One throw-away key for each claim, made on this phone and never readable, also not by us. Law: after the claim is
 * over, or its window has ended, the key is gone, and with it the only way to open what was granted.
 */
export class ClaimKeys {
  /** Tasks given back a moment ago, with the moment until which that can be undone. */
  private readonly spared = new Map<string, number>();

  constructor(
    private readonly shelf: Shelf<ClaimKeyRow>,
    private readonly now: () => number,
  ) {}

  /** The key for a claim about to be made; the same one again when the first answer was lost. */
  async forTask(taskId: string, until: number): Promise<KeyPair> {
    const known = await this.find(taskId);
    if (known) return known;
    const pair = await newKeyPair({ extractable: false });
    await this.shelf.put({ taskId, pair, madeAt: this.now(), until });
    return pair;
  }

  /** Null when there is none, or its time is over. */
  async find(taskId: string): Promise<KeyPair | null> {
    const row = await this.shelf.get(taskId);
    return row && this.now() < row.until ? row.pair : null;
  }

  /** Keeps a key through the time of Undo, although its claim is over. */
  spare(taskId: string, until: number): void {
    this.spared.set(taskId, until);
  }

  async forget(taskIds: Iterable<string>): Promise<void> {
    for (const taskId of taskIds) await this.shelf.drop(taskId);
  }

  /** Drops keys whose time is over and those of claims that no longer are; `held` are the tasks of live claims. */
  async prune(held: ReadonlySet<string> | null): Promise<void> {
    const now = this.now();
    for (const { taskId, until, madeAt } of await this.shelf.all()) {
      const spared = now < (this.spared.get(taskId) ?? 0);
      const orphan = held !== null && !held.has(taskId) && now - madeAt > IN_FLIGHT_MS && !spared;
      if (now >= until || orphan) await this.shelf.drop(taskId);
    }
  }

  /** Tasks that this phone could still open. */
  async tasks(): Promise<ReadonlySet<string>> {
    return new Set((await this.shelf.all()).map(({ taskId }) => taskId));
  }
}

/** The public half with the member's signature: "this throw-away key is mine, for this task". */
export async function signedClaimKey(keys: Pick<Keyring, 'hub' | 'signing'>, taskId: string, pair: KeyPair) {
  const tuple = claimKeyTuple(keys.hub, taskId, pair.publicKey);
  const claimSignature = toBase64Url(await signTuple(keys.signing, CLAIM_KEY, tuple));
  return { taskId, claimKey: toBase64Url(pair.publicKey), claimSignature };
}
