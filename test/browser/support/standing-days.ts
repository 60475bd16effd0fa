import pg from 'pg';

/** The requests that a standing request has laid, as the owner of the database. */
export class StandingDays {
  private constructor(
    private readonly owner: pg.Client,
    private readonly originId: string,
  ) {}

  /** Of the standing request that this request became the first day of. */
  static async of(databaseUrl: string, originId: string): Promise<StandingDays> {
    const owner = new pg.Client({ connectionString: databaseUrl });
    await owner.connect();
    return new StandingDays(owner, originId);
  }

  close(): Promise<void> {
    return this.owner.end();
  }

  /** Day of the first request: `YYYY-MM-DD` by the hub's wall. */
  async firstDay(): Promise<string> {
    const [row] = await this.query<{ day: string }>(`SELECT day::text FROM request WHERE id = $1`);
    return row?.day ?? 'absent';
  }

  /** The task of one way on the nth day, from 0. */
  async way(nth: number, kind: 'ride_out' | 'ride_back'): Promise<string> {
    const rows = await this.query<{ id: string }>(
      `SELECT t.id FROM task t JOIN request r ON r.id = t.request_id
       WHERE r.standing_id = (SELECT standing_id FROM request WHERE id = $1) AND t.kind = '${kind}' ORDER BY r.occurrence`,
    );
    return rows[nth]?.id ?? 'absent';
  }

  /** A night passes: all its days come one nearer. Whatever else is in the hub stays where it was. */
  async passNight(): Promise<void> {
    const days = `(SELECT id FROM request WHERE standing_id = (SELECT standing_id FROM request WHERE id = $1))`;
    const tasks = `(SELECT id FROM task WHERE request_id IN ${days})`;
    await this.query('BEGIN', []);
    await this.query(
      `UPDATE ride_leg SET pickup_from = pickup_from - interval '1 day', pickup_to = pickup_to - interval '1 day',
         standby = true WHERE task_id IN ${tasks}`,
    );
    await this.query(
      `UPDATE task SET day = day - 1, window_from = window_from - interval '1 day', window_to = window_to - interval '1 day'
       WHERE id IN ${tasks}`,
    );
    // Two steps: no two days are the same one in between.
    for (const by of [-1000, 999])
      await this.query(
        `UPDATE request SET day = day + (${by}), occurrence = occurrence + (${by}) WHERE id IN ${days}`,
      );
    await this.query('COMMIT', []);
  }

  private async query<Row extends pg.QueryResultRow>(
    sql: string,
    values: readonly unknown[] = [this.originId],
  ): Promise<Row[]> {
    return (await this.owner.query<Row>(sql, [...values])).rows;
  }
}
