import { getMetadataArgsStorage } from 'typeorm';
import type { Config } from '../platform/config/config';
import { readConfig } from '../platform/config/config';
import { type Clock, MachineClock } from '../platform/db/clock';
import { dataSource } from '../platform/db/data-source';
import { Listener } from '../platform/db/listener';
import type { Ground } from '../platform/platform.module';
import { PassingErasureStore, type ErasureStore } from '../platform/seal/erasure-store';
import { ServerKey } from '../platform/seal/server-key';

/** Every class marked @Entity that the modules brought in. */
const entities = () => getMetadataArgsStorage().tables.map((table) => table.target as () => unknown);

export interface GroundParts {
  readonly config: Config;
  readonly url: string;
  readonly clock: Clock;
  readonly serverKey: ServerKey;
  readonly erasureKeys: ErasureStore;
}

/** What the platform stands on. Nothing is connected yet. */
export function groundOn({ config, url, clock, serverKey, erasureKeys }: GroundParts): Ground {
  const source = dataSource(url, entities(), 'doorstep_app', config.database.poolSize);
  return { config, source, clock, serverKey, erasureKeys, listener: new Listener(url) };
}

/** For tools that only look at the schema. */
export const groundWithoutDatabase = (): Ground =>
  groundOn({
    config: readConfig({}),
    url: 'postgres://127.0.0.1:1/none',
    clock: new MachineClock(),
    serverKey: ServerKey.random(),
    erasureKeys: new PassingErasureStore(),
  });
