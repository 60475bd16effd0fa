import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { checkPacks } from '../features/hubs/read-pack';
import { type Config, readConfig } from '../platform/config/config';
import type { Environment } from '../platform/config/settings';
import { MachineClock } from '../platform/db/clock';
import { checkRole } from '../platform/db/check-role';
import { Db } from '../platform/db/db';
import { JobRegistry } from '../platform/jobs/job-registry';
import { JobRunner, jobPool } from '../platform/jobs/runner';
import { loadErasureKeys } from '../platform/seal/load-erasure-keys';
import { loadServerKey } from '../platform/seal/load-server-key';
import { openDatabase } from './database';
import { groundOn } from './ground';
import { errorLog, say } from './out-loud';
import { complain } from './run';
import { untilTold } from './until-told';

/** The jobs of all hubs in a process of their own. Any number may run beside any number of servers. */
export async function runWorker(env: Environment): Promise<number> {
  let config: Config | undefined;
  try {
    const told = untilTold();
    config = readConfig(env);
    checkPacks(config.regionsDir);
    const database = await openDatabase(config);
    const stop = await work(config, database.url);
    say('The worker is running');
    await told;
    await stop();
    await database.stop();
    return 0;
  } catch (error) {
    return complain(error, config);
  }
}

async function work(config: Config, url: string): Promise<() => Promise<void>> {
  const clock = new MachineClock();
  const keys = { serverKey: loadServerKey(config), erasureKeys: loadErasureKeys(config) };
  const ground = groundOn({ config, url, clock, ...keys });
  await ground.source.initialize();
  await checkRole(ground.source);
  const app = await NestFactory.create(AppModule.on(ground, errorLog), {
    logger: false,
    abortOnError: false,
  });
  await app.init();
  const pool = jobPool(url);
  const runner = new JobRunner(pool, app.get(Db), app.get(JobRegistry), clock, errorLog);
  runner.start(ground.listener);
  await ground.listener.open();
  return async () => {
    await runner.stop();
    await ground.listener.close();
    await app.close();
    await pool.end();
    await ground.source.destroy();
  };
}
