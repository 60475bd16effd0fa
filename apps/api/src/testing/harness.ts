import 'reflect-metadata';
import { freshDatabase } from '@doorstep/support';
import { getMetadataArgsStorage } from 'typeorm';
import { Clock } from '../platform/db/clock';
import { dataSource } from '../platform/db/data-source';
import { Db } from '../platform/db/db';

/** Saturday 21 November 2026, nine in the morning in Minneapolis. */
export const SPEC_NOW = new Date('2026-11-21T15:00:00Z');

/** A clock that stands still until a test moves it. */
export class FixedClock extends Clock {
  constructor(public at: Date = SPEC_NOW) {
    super();
  }

  now(): Date {
    return this.at;
  }

  pass(milliseconds: number): void {
    this.at = new Date(this.at.getTime() + milliseconds);
  }
}

export interface FreshDb {
  readonly db: Db;
  /** As the owner of the clone. */
  readonly url: string;
  readonly clock: FixedClock;
  close(): Promise<void>;
}

/** A clone of the migrated template, through the two doors and as the application's role. Knows imported entities. */
export async function freshDb(size = 8): Promise<FreshDb> {
  const url = await freshDatabase();
  const clock = new FixedClock();
  const entities = getMetadataArgsStorage().tables.map((table) => table.target as () => unknown);
  const source = await dataSource(url, entities, 'doorstep_app', size).initialize();
  return { db: new Db(source, clock), url, clock, close: () => source.destroy() };
}
