import type { KeyPair } from '@doorstep/sealed';
import type { OutboxEntry } from '../outbox/outbox-entry';
import type { KeptCare } from '../care/kept-care';
import type { KeptWave } from '../packing/kept-wave';
import type { KeptRun } from '../run/kept-run';
import type { KeptShift } from '../shift/kept-shift';

/** Rows under a key of their own: the little of IndexedDB that we use, so that a spec needs no browser. */
export interface Shelf<Row> {
  get(key: string): Promise<Row | undefined>;
  all(): Promise<readonly Row[]>;
  put(row: Row): Promise<void>;
  drop(key: string): Promise<void>;
}

/** The throw-away key of one claim. The private half is an engine key that cannot be read out, also not by us. */
export interface ClaimKeyRow {
  readonly taskId: string;
  readonly pair: KeyPair;
  readonly madeAt: number;
  /** After this moment nothing may be opened with it any more: window end and one hour. */
  readonly until: number;
}

/** A choice that stays on this phone: language, theme, and whose phone it is (an opaque id). */
export interface SettingRow {
  /**
   * `join`: how far somebody came before they had a handle; `training`: the card each course is open at; `vouches`: whom
   * the member vouched for, sealed to themselves; `hours`: which versions of one's hours this phone made itself.
   */
  readonly name: 'language' | 'theme' | 'member' | 'join' | 'training' | 'vouches' | 'hours';
  readonly value: string;
}

/**
 * Everything that this app keeps on a phone. Nothing in it is readable without a claim key, except the settings and
 * what its owner said and the hub has not heard yet.
 */
export interface Phone {
  readonly claimKeys: Shelf<ClaimKeyRow>;
  readonly runs: Shelf<KeptRun>;
  readonly shifts: Shelf<KeptShift>;
  readonly cares: Shelf<KeptCare>;
  readonly waves: Shelf<KeptWave>;
  readonly outbox: Shelf<OutboxEntry>;
  readonly settings: Shelf<SettingRow>;
  /** Whether rows survive the tab. */
  readonly lasts: boolean;
  /** Forgets every row. */
  erase(): Promise<void>;
}
