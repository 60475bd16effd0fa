import { record } from './activity';
import type { Member } from './auth/actor';
import type { Db, Tx } from './db/db';
import { once } from './db/idempotency';
import { Refusal, type RefusalCode } from './errors/refusal';
import { announce } from './graphql/announce';

/** A step of something's machine, as a person at a desk takes it. */
export interface Move<Thing extends { readonly id: string }> {
  readonly id: string;
  readonly key: string;
  readonly verb: string;
  readonly reason?: string;
  /** The noun that live screens hear of. */
  readonly topic: string;
  /** When the guard let nothing through and it is there. */
  readonly refusal: RefusalCode;
  /** Guarded SQL: the rows it changed. */
  readonly change: (tx: Tx, now: Date) => Promise<{ readonly id: string }[]>;
  /** Throws the refusal NOT_FOUND. */
  readonly read: (tx: Tx, id: string) => Promise<Thing>;
}

/** Takes the step at most once, with its line in the activity log and its news; answers how it stands afterwards. */
export function moveOnce<Thing extends { readonly id: string }>(
  db: Db,
  me: Member,
  { id, key, verb, reason, topic, refusal, change, read }: Move<Thing>,
): Promise<Thing> {
  return db.write(me, (tx, now) =>
    once(tx, now, me, {
      key,
      verb,
      work: async () => {
        const moved = await change(tx, now);
        if (moved.length === 0) {
          await read(tx, id);
          throw new Refusal(refusal);
        }
        await record(tx, now, me, { verb, subjectId: id, ...(reason === undefined ? {} : { reason }) });
        await announce(tx, me.hubId, topic, id);
        return read(tx, id);
      },
      answerOf: (thing) => thing.id,
      reread: (kept) => read(tx, String(kept)),
    }),
  );
}
