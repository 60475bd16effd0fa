import type { Day, Random } from '@doorstep/std';
import type { HubKeys } from '../founding/hub-keys';
import type { Rows } from '../founding/rows';
import type { InventedHub, InventedMember } from './world';

export const HOUR = 3_600_000;

/** What everything that has happened at a hub is written with. */
export interface Hand {
  readonly rows: Rows;
  readonly hub: InventedHub;
  readonly keys: HubKeys;
  readonly dice: Random;
  readonly zone: string;
  readonly today: Day;
  readonly now: Date;
  /** Who drove; nobody whom the demonstration lets people be. */
  readonly driver: InventedMember;
  /** So many milliseconds before now. */
  readonly ago: (ms: number) => Date;
}
