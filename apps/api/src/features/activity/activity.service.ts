import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { Cursors, cut, pageSize } from '../../platform/graphql/page';
import type { Activity, ActivityPage } from './activity.types';

/** What was done in the hub: pseudonyms, verbs and ids. */
@Injectable()
export class ActivityService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
  ) {}

  /** Newest first. Refuses INPUT_MALFORMED. */
  page(me: Member, first: number, after: string | null): Promise<ActivityPage> {
    return this.read(me, null, first, after);
  }

  /** What one member did, and what was done about them. Refuses INPUT_MALFORMED; of who is not of this hub it is empty. */
  pageOfMember(me: Member, memberId: string, first: number, after: string | null): Promise<ActivityPage> {
    return this.read(me, memberId, first, after);
  }

  private read(
    me: Member,
    memberId: string | null,
    first: number,
    after: string | null,
  ): Promise<ActivityPage> {
    const size = pageSize(first);
    const list = `activity ${me.hubId} ${memberId ?? ''}`;
    const [at, id] = after === null ? ['infinity', null] : this.cursors.read(list, after, 2);
    return this.db.read(me, async (tx) => {
      const rows: (Activity & { sortAt: string })[] = await tx.query(PAGE, [
        me.hubId,
        at,
        id ?? null,
        size + 1,
        memberId,
      ]);
      const { page, more } = cut(rows, size);
      const last = page.at(-1);
      return {
        entries: page.map(({ sortAt: _, ...entry }) => entry),
        next: more && last ? this.cursors.write(list, [last.sortAt, last.id]) : null,
      };
    });
  }
}

/** The order of the index activity_by_time: time downwards, ids upwards. */
const PAGE = `
  SELECT id, at, at::text AS "sortAt", actor, verb, subject_id AS "subjectId", reason FROM activity
  WHERE hub_id = $1 AND at <= $2::timestamptz AND (at < $2::timestamptz OR id > $3::uuid)
    AND ($5::uuid IS NULL OR subject_id = $5
      OR actor = (SELECT handle FROM member m WHERE m.hub_id = $1 AND m.id = $5))
  ORDER BY at DESC, id LIMIT $4`;
