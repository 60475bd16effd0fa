import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A childcare of this morning, as the hub accepted it. */
export interface LaidCare {
  readonly id: string;
  readonly requestId: string;
  /** The two sitting tasks. */
  readonly taskIds: readonly string[];
}

/** Where a child is, as the log has it. */
export interface LoggedLine {
  readonly child: number;
  readonly state: string;
  readonly receiver: string;
}

/** Puts a childcare into rows, as the owner of the database: a seeded family asks for it with the boxes it has. */
export class CareRows {
  private constructor(private readonly owner: pg.Client) {}

  static async at(databaseUrl: string): Promise<CareRows> {
    const owner = new pg.Client({ connectionString: databaseUrl });
    await owner.connect();
    return new CareRows(owner);
  }

  close(): Promise<void> {
    return this.owner.end();
  }

  /** From eight to noon of this morning; it is nine there. */
  async lay(handle: string): Promise<LaidCare> {
    const { rows } = await this.owner.query<{ hub: string; request: string }>(
      `SELECT m.hub_id AS hub, r.id AS request FROM member m JOIN request r ON r.hub_id = m.hub_id
       WHERE m.handle = $1 AND r.state = 'open' AND r.kind = 'groceries' AND r.plan_id IS NULL ORDER BY r.id LIMIT 1`,
      [handle],
    );
    const [found] = rows;
    if (found === undefined) throw new Error('a seeded hub has an open request');
    const { hub, request } = found;
    await this.owner.query('DELETE FROM task WHERE hub_id = $1 AND request_id = $2', [hub, request]);
    await this.owner.query(
      `UPDATE request r SET kind = 'childcare', day = (now() AT TIME ZONE h.time_zone)::date, from_minute = 480,
         to_minute = 720 FROM hub h WHERE h.id = r.hub_id AND r.hub_id = $1 AND r.id = $2`,
      [hub, request],
    );
    const taskIds = [await this.sitting(hub, request, 1), await this.sitting(hub, request, 2)];
    const id = randomUUID();
    await this.owner.query('INSERT INTO arrangement (hub_id, id, request_id) VALUES ($1, $2, $3)', [
      hub,
      id,
      request,
    ]);
    return { id, requestId: request, taskIds };
  }

  private async sitting(hub: string, request: string, part: number): Promise<string> {
    const id = randomUUID();
    await this.owner.query(
      `INSERT INTO task (hub_id, id, request_id, kind, part, state, tier, cell, day, from_minute, to_minute, window_from,
         window_to, service_seconds, load_units, seats, flags)
       SELECT r.hub_id, $3, r.id, 'sitting', $4, 'open', 4, r.cell, r.day, 480, 720,
         (r.day + interval '8 hours') AT TIME ZONE h.time_zone, (r.day + interval '12 hours') AT TIME ZONE h.time_zone,
         10800, 0, 0, '{}'
       FROM request r JOIN hub h ON h.id = r.hub_id WHERE r.hub_id = $1 AND r.id = $2`,
      [hub, request, id, part],
    );
    return id;
  }

  /** Cleared to be with children, without an end. */
  async clear(handle: string): Promise<void> {
    await this.owner.query(
      `INSERT INTO clearance (hub_id, member_id, role, state, changed_on)
       SELECT hub_id, id, 'carer', 'approved', created_on FROM member WHERE handle = $1
       ON CONFLICT (hub_id, member_id, role) DO UPDATE SET state = 'approved', until = NULL`,
      [handle],
    );
    await this.owner.query(
      `UPDATE member SET roles = array_append(array_remove(roles, 'carer'), 'carer'), tier = greatest(tier, 4) WHERE handle = $1`,
      [handle],
    );
  }

  async stateOf({ id }: LaidCare): Promise<string> {
    const { rows } = await this.owner.query<{ state: string }>(
      'SELECT state FROM arrangement WHERE id = $1',
      [id],
    );
    return rows[0]?.state ?? 'absent';
  }

  /** The last line of each child, receivers by handle or as family. */
  async log({ id }: LaidCare): Promise<LoggedLine[]> {
    const { rows } = await this.owner.query<LoggedLine>(
      `SELECT DISTINCT ON (l.child) l.child, l.state, coalesce(m.handle, 'family ' || l.receiver_family) AS receiver
       FROM child_location l LEFT JOIN member m ON m.hub_id = l.hub_id AND m.id = l.receiver_member
       WHERE l.arrangement_id = $1 ORDER BY l.child, l.n DESC`,
      [id],
    );
    return rows;
  }
}
