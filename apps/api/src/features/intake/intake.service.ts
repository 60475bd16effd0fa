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

  /** Requests of the hub with each of these tags, the newest first. */
  async known(me: Member, tags: readonly Buffer[]): Promise<KnownRequest[][]> {
    const rows = await this.db.read(me, (tx) =>
      tx.query<(KnownRequest & { at: number })[]>(KNOWN, [me.hubId, tags]),
    );
    return tags.map((_, i) => rows.filter(({ at }) => at === i + 1));
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
  SELECT q.at::int AS at, r.id, r.kind, r.state, r.day::text AS day
  FROM unnest($2::bytea[]) WITH ORDINALITY AS q(tag, at)
    CROSS JOIN LATERAL (SELECT id, kind, state, day FROM request
      WHERE hub_id = $1 AND household_tag = q.tag ORDER BY day DESC, id LIMIT ${MOST}) r
  ORDER BY q.at, r.day DESC, r.id`;
