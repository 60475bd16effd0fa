import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import { type Challenge, createChallenge, randomInt, type Solution, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { Refusal } from '../errors/refusal';
import { ServerKey } from '../seal/server-key';
import { NetworkBudget } from './network-budget';

/** Where a browser puts the sum it has worked out. */
export const TOLL_HEADER = 'x-doorstep-toll';

export const tollIn = ({ headers }: Pick<IncomingMessage, 'headers'>): string | null => {
  const toll = headers[TOLL_HEADER];
  return typeof toll === 'string' ? toll : null;
};

/** What may cost a toll. */
type TollClass = 'ask';

/**
 * Rounds of PBKDF2 a try, and tries: about 0.3 s on a desk, 1.6 s on a cheap phone. A speed bump, no wall: what is asked
 * is looked at by people before anything happens.
 */
const ROUNDS = 1_000;
const TRIES = { least: 750, most: 2_250 } as const;
const LASTS_MS = 5 * 60_000;
/** Longer than any sum of ours. */
const HEADER_MAX = 2_000;

/**
 * A network is a family, a library or a whole telephone company: one that has asked very often goes on asking, but each
 * time its browser first works out a sum. A sum counts once, for one class, for five minutes.
 */
@Injectable()
export class Toll {
  /** Signatures of sums that were used, with when they end anyway. */
  private readonly used = new Map<string, number>();

  constructor(
    private readonly key: ServerKey,
    private readonly budget: NetworkBudget,
  ) {}

  /** Counts one act. Refuses TOLL_DUE with the sum in `details.toll`; TOO_MANY_TRIES when even tolls are too many. */
  async pass({ network, toll }: { network: string; toll: string | null }, kind: TollClass): Promise<void> {
    if (!this.budget.isSpent(network, kind)) return this.budget.count(network, kind);
    this.budget.check(network, 'toll');
    if (toll === null || !(await this.isPaid(kind, toll)))
      throw new Refusal('TOLL_DUE', { toll: await this.sum(kind) });
    this.budget.count(network, 'toll');
  }

  private async sum(kind: TollClass): Promise<string> {
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: ROUNDS,
      counter: randomInt(TRIES.most, TRIES.least),
      deriveKey,
      expiresAt: new Date(Date.now() + LASTS_MS),
      data: { kind },
      hmacSignatureSecret: this.secret,
    });
    return JSON.stringify(challenge);
  }

  private async isPaid(kind: TollClass, text: string): Promise<boolean> {
    const sum = read(text);
    if (sum === undefined || sum.challenge.parameters.data?.['kind'] !== kind) return false;
    const { verified } = await verifySolution({
      ...sum,
      deriveKey,
      hmacSignatureSecret: this.secret,
    }).catch(() => ({ verified: false }));
    return verified && this.isFirst(sum.challenge.signature ?? '');
  }

  private isFirst(signature: string): boolean {
    const now = Date.now();
    // In the order they came, so the oldest stand first.
    for (const [known, until] of this.used) {
      if (until > now) break;
      this.used.delete(known);
    }
    if (this.used.has(signature)) return false;
    this.used.set(signature, now + LASTS_MS);
    return true;
  }

  private get secret(): string {
    return this.key.derive('toll').toString('hex');
  }
}

interface Sum {
  readonly challenge: Challenge;
  readonly solution: Solution;
}

/** What a browser sent: JSON of ours with the solution, in base64url. Nothing when it is anything else. */
function read(text: string): Sum | undefined {
  if (text.length > HEADER_MAX) return undefined;
  try {
    const sum: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return isSum(sum) ? sum : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isSum = (value: unknown): value is Sum =>
  isThere(value) && isChallenge(value['challenge']) && isSolution(value['solution']);

const isChallenge = (value: unknown): boolean =>
  isThere(value) && isThere(value['parameters']) && typeof value['signature'] === 'string';

const isSolution = (value: unknown): boolean =>
  isThere(value) && typeof value['counter'] === 'number' && typeof value['derivedKey'] === 'string';

const isThere = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
