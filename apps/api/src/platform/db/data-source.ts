import pg from 'pg';
import { DataSource, type MixedList } from 'typeorm';
import { PreparingClient } from './preparing-client';
import { SnakeNaming } from './snake-naming';

/** No statement of ours takes long; one that does is stopped and told TIMED_OUT, in milliseconds. */
const STATEMENT_LIMIT = 5_000;

/** Start-up options of a connection that may see only what row-level security shows. */
export const optionsOf = (role: 'doorstep_app' | 'doorstep_worker'): string =>
  [
    `-c role=${role}`,
    `-c statement_timeout=${STATEMENT_LIMIT}`,
    `-c lock_timeout=${STATEMENT_LIMIT - 1_000}`,
    `-c idle_in_transaction_session_timeout=${2 * STATEMENT_LIMIT}`,
  ].join(' ');

const DATE_OID = 1082;

/** A date has no moment: pg would make it midnight of the machine's own zone. It stays 'YYYY-MM-DD', also in raw SQL. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === DATE_OID ? String : (pg.types.getTypeParser(oid, format as 'text') as never),
};

type EntityList = MixedList<() => unknown>;

/**
 * The application's pool. Every connection takes the role that cannot bypass row-level security at start-up, so a
 * query outside `Db` sees no hub at all.
 */
export function dataSource(
  url: string,
  entities: EntityList,
  role: 'doorstep_app' | 'doorstep_worker',
  size: number,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: entities as never,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    installExtensions: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    poolSize: size,
    applicationName: role,
    extra: {
      Client: PreparingClient,
      types,
      options: optionsOf(role),
      max: size,
      idleTimeoutMillis: 30_000,
      // Waiting longer for a connection than for an answer helps nobody.
      connectionTimeoutMillis: STATEMENT_LIMIT,
    },
  });
}
