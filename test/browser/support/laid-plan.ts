import pg from 'pg';

/** What the only family of a hub asked for, and who has it, as the owner of the database. */
export class LaidPlan {
  private constructor(private readonly owner: pg.Client) {}

  static async at(databaseUrl: string): Promise<LaidPlan> {
    const owner = new pg.Client({ connectionString: databaseUrl });
    await owner.connect();
    return new LaidPlan(owner);
  }

  close(): Promise<void> {
    return this.owner.end();
  }

  /**
   * These have time today and are rested; nobody else has time. The shifts of the seeded weeks would send some of them
   * home after six days in a row, on other days of the week in other ways.
   */
  async onlyToday(handles: readonly string[]): Promise<void> {
    for (const table of ['notice', 'sign_up', 'shift']) await this.owner.query(`DELETE FROM ${table}`);
    await this.owner.query(
      `DELETE FROM availability a USING member m
       WHERE m.hub_id = a.hub_id AND m.id = a.member_id AND m.handle <> ALL($1)`,
      [handles],
    );
  }

  /** The family's requests, by kind. */
  async requests(): Promise<string[]> {
    const { rows } = await this.owner.query<{ id: string }>('SELECT id FROM request ORDER BY kind');
    return rows.map(({ id }) => id);
  }

  /** Who holds a task or is asked for it, by kind and part: `sitting 2`. */
  async holders(): Promise<ReadonlyMap<string, string>> {
    const { rows } = await this.owner.query<{ task: string; handle: string }>(
      `SELECT t.kind || ' ' || t.part AS task, m.handle FROM assignment a
       JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
       JOIN member m ON m.hub_id = a.hub_id AND m.id = a.member_id
       WHERE a.state IN ('offered', 'claimed', 'confirmed')`,
    );
    return new Map(rows.map(({ task, handle }) => [task, handle]));
  }
}
