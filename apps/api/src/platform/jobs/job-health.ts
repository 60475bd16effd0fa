import type pg from 'pg';
import type { Clock } from '../db/clock';

/** A job due for longer than this with nobody working on it means that no worker is alive, in milliseconds. */
const OVERDUE = 2 * 60_000;

/** Looks at the table all workers share: so a dead worker shows, in whichever process it died. */
export class JobHealth {
  constructor(
    private readonly pool: pg.Pool,
    private readonly clock: Clock,
  ) {}

  async look(): Promise<{ state: string; dead: number | null }> {
    const now = this.clock.now();
    const { rows } = await this.pool.query<{ overdue: boolean; dead: number }>(
      `SELECT EXISTS (SELECT FROM job WHERE NOT dead AND run_at < $1 AND (locked_until IS NULL OR locked_until < $2)) AS overdue,
         (SELECT count(*)::int FROM job WHERE dead) AS dead`,
      [new Date(now.getTime() - OVERDUE), now],
    );
    return { state: rows[0]?.overdue ? 'overdue: no worker is running' : 'ok', dead: rows[0]?.dead ?? 0 };
  }
}
