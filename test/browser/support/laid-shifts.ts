import { randomUUID } from 'node:crypto';
import type { Role, ShiftKind } from '@doorstep/lifecycle';
import pg from 'pg';

const MINUTE = 60_000;

/** A shift that a hub published, at the hub itself. */
export interface LaidShift {
  readonly kind?: ShiftKind;
  readonly role?: Role;
  readonly most?: number;
  /** Minutes from now; whole quarters of an hour read better. */
  readonly begins: number;
  readonly lasts?: number;
}

/** Puts published shifts and what belongs to them into rows, as the owner of the database. */
export class ShiftRows {
  private constructor(private readonly client: pg.Client) {}

  static async open(url: string): Promise<ShiftRows> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return new ShiftRows(client);
  }

  /** The shifts of the demonstration, and of the journey before, stand in the way: on other days in other ways. */
  async clear(): Promise<void> {
    for (const table of ['notice', 'sign_up', 'shift']) await this.client.query(`DELETE FROM ${table}`);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** Lays one in the hub of a member; answers its id. */
  async lay(handle: string, shift: LaidShift): Promise<string> {
    const { kind = 'packing', role = 'packer', most = 2, begins, lasts = 120 } = shift;
    const id = randomUUID();
    const starts = new Date(Date.now() + begins * MINUTE);
    await this.client.query(
      `INSERT INTO shift (hub_id, id, kind, day, from_minute, to_minute, starts_at, ends_at, state, urgency, approval)
       SELECT h.id, $2, $3, (w.at AT TIME ZONE h.time_zone)::date, clock.minute, clock.minute + $5::int, w.at,
         w.at + make_interval(mins => $5::int), 'published', 1, false
       FROM member m JOIN hub h ON h.id = m.hub_id,
         LATERAL (SELECT date_trunc('minute', $4::timestamptz) AS at) w,
         LATERAL (SELECT extract(hour FROM w.at AT TIME ZONE h.time_zone)::int * 60
           + extract(minute FROM w.at AT TIME ZONE h.time_zone)::int AS minute) clock
       WHERE m.handle = $1`,
      [handle, id, kind, starts, lasts],
    );
    await this.client.query(
      `INSERT INTO shift_place (hub_id, shift_id, role, least, most)
       SELECT hub_id, id, $2, 1, $3 FROM shift WHERE id = $1`,
      [id, role, most],
    );
    return id;
  }

  /** Puts somebody into it, as an organizer would have. */
  async put(shiftId: string, handle: string, is: { readonly leads?: boolean } = {}): Promise<void> {
    await this.client.query(
      `INSERT INTO sign_up (hub_id, id, shift_id, role, most, seat, member_id, state, starts_at, ends_at, queued_at, leads)
       SELECT s.hub_id, gen_random_uuid(), s.id, p.role, p.most,
         (SELECT count(*) + 1 FROM sign_up o WHERE o.hub_id = s.hub_id AND o.shift_id = s.id AND o.seat IS NOT NULL),
         m.id, 'confirmed', s.starts_at, s.ends_at, now(), $3
       FROM shift s JOIN shift_place p ON p.hub_id = s.hub_id AND p.shift_id = s.id
       JOIN member m ON m.hub_id = s.hub_id AND m.handle = $2
       WHERE s.id = $1`,
      [shiftId, handle, is.leads ?? false],
    );
  }

  /** Makes somebody one who has done this before: newcomers come in only beside such people. */
  async practised(handle: string): Promise<void> {
    for (let days = 3; days <= 9; days += 2) {
      const id = await this.lay(handle, { begins: -days * 24 * 60 });
      await this.put(id, handle);
      await this.client.query(`UPDATE sign_up SET state = 'completed' WHERE shift_id = $1`, [id]);
      await this.client.query(`UPDATE shift SET state = 'closed' WHERE id = $1`, [id]);
    }
  }

  /** Sign-up states of a shift by handle. */
  async states(shiftId: string): Promise<Readonly<Record<string, string>>> {
    const { rows } = await this.client.query<{ handle: string; state: string }>(
      `SELECT m.handle, u.state FROM sign_up u JOIN member m ON m.hub_id = u.hub_id AND m.id = u.member_id
       WHERE u.shift_id = $1 ORDER BY u.queued_at`,
      [shiftId],
    );
    return Object.fromEntries(rows.map(({ handle, state }) => [handle, state]));
  }
}
