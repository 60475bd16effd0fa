import type { Tx } from '../db/db';
import { outboxOf } from '../db/outbox';

export const CHANGE_CHANNEL = 'doorstep_change';

/** What travels to live screens: ids only, read again through the ordinary doors. */
export interface ChangeNotice {
  readonly hubId: string;
  /** The noun that changed: request, task, claim, run, stock, ... or `board`, which every volunteer of the hub hears. */
  readonly topic: string;
  readonly id: string;
  /** The member it is meant for, besides the organizers, who hear everything of their hub. */
  readonly memberId?: string;
}

/** The topic that every volunteer of the hub may hear: something on the board came or went. */
export const BOARD_TOPIC = 'board';

/** The topic that every member hears: the hub's keys have turned. */
export const KEYS_TOPIC = 'keys';

/** The topic of bags being packed: every member hears that something moved, packers read what. */
export const PACKING_TOPIC = 'packing';

const EVERYBODYS: readonly string[] = [BOARD_TOPIC, KEYS_TOPIC, PACKING_TOPIC];

/** Whether a change is told to every member of its hub. */
export const isEverybodys = ({ topic }: Pick<ChangeNotice, 'topic'>): boolean => EVERYBODYS.includes(topic);

/** Tells live screens that something changed. Sent by the database at commit, and only then. */
export function announce(tx: Tx, hubId: string, topic: string, id: string, memberId?: string): Promise<void> {
  const notice: ChangeNotice = { hubId, topic, id, ...(memberId === undefined ? {} : { memberId }) };
  outboxOf(tx).tell({ channel: CHANGE_CHANNEL, payload: JSON.stringify(notice) });
  return Promise.resolve();
}
