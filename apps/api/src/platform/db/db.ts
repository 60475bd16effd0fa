import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ClientBase, QueryResult } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Actor } from '../auth/actor';
import type { Clock } from './clock';
import { layOutbox } from './outbox';
import type { Tx } from './tx';

export type { Tx };

/** Serialization failure and deadlock: the whole closure runs again, with the same `now`. */
const RESTARTABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 5;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The only doors to the database. Each sets, inside its own transaction, the hub that row-level security shows. */
@Injectable()
export class Db {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  newId(): string {
    return randomUUID();
  }

  /** One verb, one transaction. No network, no password hashing inside; await in sequence. */
  async write<T>(actor: Actor, work: (tx: Tx, now: Date) => Promise<T>): Promise<T> {
    const now = this.clock.now();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.transaction('BEGIN', contextOf(actor), (tx) => finish(tx, now, work));
      } catch (error) {
        if (attempt < ATTEMPTS && isRestartable(error)) continue;
        throw error;
      }
    }
  }

  /** One consistent snapshot that cannot write. */
  read<T>(actor: Actor, work: (tx: Tx, now: Date) => Promise<T>): Promise<T> {
    const now = this.clock.now();
    return this.transaction('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', contextOf(actor), (tx) =>
      work(tx, now),
    );
  }

  /**
   * Reads the directory row (session, login, receipt) that the visitor's key opens, and nothing else. `select` calls
   * the key `app.door()`; a whole transaction in one round trip, because every request begins with one. Of several
   * statements the last one answers.
   */
  async knock<Row>(key: Buffer, select: string): Promise<Row | undefined> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as ClientBase;
    const door = `SELECT set_config('app.door', '${key.toString('hex')}', true)`;
    try {
      const answers = await client.query(`BEGIN READ ONLY; ${door}; ${select}; COMMIT`);
      return (answers as unknown as QueryResult[]).at(-2)?.rows[0] as Row | undefined;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined); // the first error is the one worth telling
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Begins and sets the context in one round trip; values are checked, so they may stand in the text. */
  private async transaction<T>(begin: string, context: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner: QueryRunner = this.source.createQueryRunner();
    await runner.connect();
    try {
      await runner.query(`${begin}; ${context}`);
      setActive(runner, true);
      const result = await work(runner.manager);
      await runner.query('COMMIT');
      return result;
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined); // the first error is the one worth telling
      throw error;
    } finally {
      setActive(runner, false);
      await runner.release();
    }
  }
}

/** The work of a verb, and then what it left behind: still before the commit. */
async function finish<T>(tx: Tx, now: Date, work: (tx: Tx, now: Date) => Promise<T>): Promise<T> {
  const outbox = layOutbox(tx, now);
  const result = await work(tx, now);
  await outbox.write(tx);
  return result;
}

/** TypeORM did not begin this transaction itself; row locks in `find` ask it whether there is one. */
function setActive(runner: QueryRunner, active: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = active;
}

function contextOf(actor: Actor): string {
  const hub = actor.hubId ?? '';
  if (hub !== '' && !UUID.test(hub)) throw new Error('an actor’s hub is a UUID');
  return `SELECT set_config('app.hub_id', '${hub}', true)`;
}

function isRestartable(error: unknown): boolean {
  const code = (error as { code?: unknown; driverError?: { code?: unknown } }).code;
  return typeof code === 'string' && RESTARTABLE.has(code);
}
