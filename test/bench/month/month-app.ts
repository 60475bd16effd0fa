import 'reflect-metadata';
import { setTimeout } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../../apps/api/src/app.module';
import { groundOn } from '../../../apps/api/src/boot/ground';
import { BoardService } from '../../../apps/api/src/features/claims/board.service';
import { ClaimsService } from '../../../apps/api/src/features/claims/claims.service';
import { HoldsService } from '../../../apps/api/src/features/holds/holds.service';
import { MatchingService } from '../../../apps/api/src/features/matching/matching.service';
import { ReceiptsService } from '../../../apps/api/src/features/receipts/receipts.service';
import { RequestsService } from '../../../apps/api/src/features/requests/requests.service';
import { RidesService } from '../../../apps/api/src/features/rides/rides.service';
import { RunsService } from '../../../apps/api/src/features/runs/runs.service';
import { TriageService } from '../../../apps/api/src/features/triage/triage.service';
import { readConfig } from '../../../apps/api/src/platform/config/config';
import { Db } from '../../../apps/api/src/platform/db/db';
import { JobRegistry } from '../../../apps/api/src/platform/jobs/job-registry';
import { JobRunner, jobPool } from '../../../apps/api/src/platform/jobs/runner';
import { PassingErasureStore } from '../../../apps/api/src/platform/seal/erasure-store';
import { ServerKey } from '../../../apps/api/src/platform/seal/server-key';
import { FixedClock } from '../../../apps/api/src/testing/harness';
import { Work } from '../../../apps/api/src/testing/given-work';

/** The product without its front door: the services as its modules wire them, its jobs, and a clock the month moves. */
export type MonthApp = Awaited<ReturnType<typeof openApp>>;

export async function openApp(url: string, begins: Date) {
  const clock = new FixedClock(begins);
  const config = readConfig({ DOORSTEP_POOL: '8' });
  const keys = { serverKey: ServerKey.random(), erasureKeys: new PassingErasureStore() };
  const ground = groundOn({ config, url, clock, ...keys });
  await ground.source.initialize();
  const failures: string[] = [];
  const app = await NestFactory.create(
    AppModule.on(ground, (line) => failures.push(JSON.stringify(line))),
    { logger: false, abortOnError: false },
  );
  await app.init();
  const db = app.get(Db);
  const pool = jobPool(url);
  const runner = new JobRunner(pool, db, app.get(JobRegistry), clock, (line) =>
    failures.push(JSON.stringify(line)),
  );
  const work = await Work.at({ url, clock, db, close: () => Promise.resolve() });
  return {
    clock,
    runner,
    work,
    failures,
    requests: app.get(RequestsService),
    receipts: app.get(ReceiptsService),
    triage: app.get(TriageService),
    matching: app.get(MatchingService),
    board: app.get(BoardService),
    claims: app.get(ClaimsService),
    runs: app.get(RunsService),
    rides: app.get(RidesService),
    holds: app.get(HoldsService),
    close: async () => {
      await work.close();
      await app.close();
      await pool.end();
      if (ground.source.isInitialized) await ground.source.destroy();
      // The database hears a moment later that nobody is connected any more, and stops only then without a complaint.
      await setTimeout(1000);
    },
  };
}
