import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Config } from './config/config';
import { Clock } from './db/clock';
import { Db } from './db/db';
import { Cursors } from './graphql/page';
import { ChangeFeed } from './changes/change-feed';
import { Listener } from './db/listener';
import { isHttps } from './http/is-https';
import { NetworkBudget } from './http/network-budget';
import { Toll } from './http/toll';
import { JobRegistry } from './jobs/job-registry';
import type { ErasureStore } from './seal/erasure-store';
import { OuterLayer } from './seal/outer-layer';
import { ServerKey } from './seal/server-key';

/** What the platform is handed from outside; everything else it makes itself. */
export interface Ground {
  readonly config: Config;
  readonly source: DataSource;
  readonly clock: Clock;
  readonly serverKey: ServerKey;
  readonly erasureKeys: ErasureStore;
  readonly listener: Listener;
}

export const CONFIG = Symbol('config');
/** Whether people reach us by https. */
export const HTTPS = Symbol('https');

/** The doors every feature may use without importing a module. */
@Global()
@Module({})
export class PlatformModule {
  static on(ground: Ground): DynamicModule {
    const db = new Db(ground.source, ground.clock);
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: ground.config },
        { provide: Db, useValue: db },
        { provide: Clock, useValue: ground.clock },
        { provide: ServerKey, useValue: ground.serverKey },
        { provide: OuterLayer, useValue: new OuterLayer(ground.erasureKeys) },
        { provide: HTTPS, useValue: isHttps(ground.config) },
        { provide: Listener, useValue: ground.listener },
        Cursors,
        JobRegistry,
        NetworkBudget,
        Toll,
        ChangeFeed,
      ],
      exports: [
        CONFIG,
        HTTPS,
        Db,
        Clock,
        ServerKey,
        OuterLayer,
        Cursors,
        JobRegistry,
        NetworkBudget,
        Toll,
        ChangeFeed,
      ],
    };
  }
}
