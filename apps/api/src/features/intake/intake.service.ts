import { Injectable } from '@nestjs/common';
import type { CallOutcome } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import type { KnownRequest } from './intake.types';

/** More than anybody reads while somebody is talking. */
const MOST = 6;

/** What the desk needs while a household is on the phone. Numbers never come here: tags do. */
@Injectable()
export class IntakeService {
  constructor(private readonly db: Db) {}

  /** Requests of the hub with this tag, the newest first. */
  known(me: Member, tag: Buffer): Promise<KnownRequest[]> {
    return this.db.read(me, (tx) => tx.query(KNOWN, [me.hubId, tag]));
  }

  /** That a call ended without a request, and how: one line of the activity list, with nobody in it. */
  noteCall(me: Member, outcome: CallOutcome, key: string): Promise<boolean> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'call.note',
        work: async () => {
          await record(tx, now, me, { verb: 'call.note', subjectId: key, reason: outcome });
          return true;
        },
        answerOf: () => true,
        reread: () => Promise.resolve(true),
      }),
    );
  }
}

const KNOWN = `
  SELECT id, kind, state, day::text AS day FROM request
  WHERE hub_id = $1 AND household_tag = $2 ORDER BY day DESC, id LIMIT ${MOST}`;
