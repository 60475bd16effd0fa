import { DataSource, type MixedList } from 'typeorm';
import { SnakeNaming } from './snake-naming';

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
    extra: { options: `-c role=${role}`, max: size, idleTimeoutMillis: 30_000 },
  });
}
