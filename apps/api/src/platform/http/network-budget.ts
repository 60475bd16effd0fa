import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../db/clock';
import { Refusal } from '../errors/refusal';

/** How many tries one network has for a kind of act. High: a library or a carrier is one network. */
export const BUDGETS = {
  /** Only failures count, so a school full of volunteers may sign in at once. */
  'sign-in': { tries: 50, minutes: 10 },
  salt: { tries: 2_000, minutes: 10 },
  /** What comes beyond it costs a toll. */
  ask: { tries: 300, minutes: 60 },
  /** Tolls paid: more than a hub's whole day. */
  toll: { tries: 3_000, minutes: 60 },
  /** Codes of eight digits: one in fifty thousand is found in ten minutes, of those that are valid at all. */
  vouch: { tries: 200, minutes: 10 },
  receipt: { tries: 600, minutes: 10 },
  invite: { tries: 300, minutes: 10 },
  /** Handles that were taken, of one invitation instead of one network. */
  handle: { tries: 20, minutes: 60 },
} as const;

export type BudgetClass = keyof typeof BUDGETS;

const DAY = 86_400_000;
/** Above this many keys the oldest window is dropped: memory is bounded whatever comes. */
const KEYS_MAX = 100_000;

/**
 * Counts tries by HMAC(salt of the day, network, class). The salt lives in memory only and is thrown away daily:
 * nothing kept anywhere leads back to an address. Each process counts for itself.
 */
@Injectable()
export class NetworkBudget {
  private salt = randomBytes(32);
  private saltDay = -1;
  private readonly windows = new Map<string, { until: number; tries: number }>();

  constructor(private readonly clock: Clock) {}

  isSpent(network: string, kind: BudgetClass): boolean {
    return this.window(network, kind).tries >= BUDGETS[kind].tries;
  }

  /** Refuses TOO_MANY_TRIES when the budget is spent; counts nothing. */
  check(network: string, kind: BudgetClass): void {
    if (this.isSpent(network, kind)) throw new Refusal('TOO_MANY_TRIES');
  }

  /** Counts one try. */
  count(network: string, kind: BudgetClass): void {
    this.window(network, kind).tries += 1;
  }

  /** Does what is refused when the budget is spent; only what is refused counts, so a school full of people may pass. */
  async failures<T>(network: string, kind: BudgetClass, attempt: () => Promise<T>): Promise<T> {
    this.check(network, kind);
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof Refusal) this.count(network, kind);
      throw error;
    }
  }

  /** Checks and counts. */
  spend(network: string, kind: BudgetClass): void {
    this.check(network, kind);
    this.count(network, kind);
  }

  private window(network: string, kind: BudgetClass): { until: number; tries: number } {
    const now = this.clock.now().getTime();
    this.rotate(now);
    const key = createHmac('sha256', this.salt).update(`${kind}\n${network}`).digest('base64');
    const open = this.windows.get(key);
    if (open !== undefined && open.until > now) return open;
    const fresh = { until: now + BUDGETS[kind].minutes * 60_000, tries: 0 };
    this.windows.delete(key);
    this.windows.set(key, fresh);
    if (this.windows.size > KEYS_MAX) this.windows.delete(this.windows.keys().next().value!);
    return fresh;
  }

  private rotate(now: number): void {
    const day = Math.floor(now / DAY);
    if (day === this.saltDay) return;
    this.saltDay = day;
    this.salt = randomBytes(32);
    this.windows.clear();
  }
}
