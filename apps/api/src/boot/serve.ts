import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import type { BareApolloDriver } from '../platform/graphql/bare-apollo.driver';
import { AppModule } from '../app.module';
import { FeedsService } from '../features/feeds/feeds.service';
import { FrontService } from '../features/front/front.service';
import { findOpenDoors, reachOf } from '../platform/auth/door-check';
import { CoarseRoads } from '../features/streets/coarse-roads.service';
import { FIELD_POLICY } from '../platform/auth/field-policy';
import { rootDoors } from '../platform/auth/root-doors';
import { ChangeFeed } from '../platform/changes/change-feed';
import { checkRole } from '../platform/db/check-role';
import { Db } from '../platform/db/db';
import type { ErrorLog } from '../platform/errors/what-went-wrong';
import type { RequestContext } from '../platform/graphql/request-context';
import { TrustedDocuments } from '../platform/graphql/trusted-documents';
import type { AccessLog } from '../platform/http/access-log';
import { FrontDoor } from '../platform/http/front-door';
import { type Readiness, readiness } from '../platform/http/health';
import { StaticFiles } from '../platform/http/static-files';
import { JobHealth } from '../platform/jobs/job-health';
import { JobRegistry } from '../platform/jobs/job-registry';
import { JobRunner, jobPool } from '../platform/jobs/runner';
import { type GroundParts, groundOn } from './ground';

export interface ServeParts extends GroundParts {
  readonly accessLog: AccessLog;
  readonly errorLog: ErrorLog;
  /** What the person at the terminal reads. */
  readonly say?: (text: string) => void;
}

/** A server that listens. `close` ends requests, streams, jobs and connections, in that order. */
export interface Serving {
  readonly address: string;
  readonly port: number;
  readonly app: INestApplication;
  readonly jobs: JobRunner;
  close(): Promise<void>;
}

/** Connects, checks its own doors, listens. Whatever fails, nothing is left open. */
export async function serve(parts: ServeParts): Promise<Serving> {
  const ground = groundOn(parts);
  const pool = jobPool(parts.url);
  const closing: (() => Promise<unknown>)[] = [() => pool.end()];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    await ground.source.initialize();
    closing.push(() => ground.source.destroy());
    await checkRole(ground.source);
    const app = await openApp(parts, ground);
    closing.push(() => app.close());
    const roads = app.get(CoarseRoads);
    closing.push(() => Promise.resolve(roads.stop()));
    await roads.start(await packsInUse(ground.source), parts.say ?? (() => undefined));
    const jobs = new JobRunner(pool, app.get(Db), app.get(JobRegistry), parts.clock, parts.errorLog);
    if (parts.config.jobsHere) jobs.start(ground.listener);
    closing.push(() => jobs.stop());
    await ground.listener.open();
    closing.push(() => ground.listener.close());
    const health = new JobHealth(pool, parts.clock);
    const door = frontDoor(parts, app, async () => ({
      ...(await readiness(ground.source, ground.listener, health)),
      streets: roads.status(),
    }));
    const server = await listen(door, parts.config.http);
    closing.push(() => hangUp(server, app));
    const { port } = server.address() as AddressInfo;
    return { address: addressOf(parts.config, port), port, app, jobs, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Regions are public: read outside any hub. */
async function packsInUse(source: DataSource): Promise<string[]> {
  const rows: { pack: string }[] = await source.query('SELECT DISTINCT pack FROM region ORDER BY pack');
  return rows.map(({ pack }) => pack);
}

async function openApp(parts: ServeParts, ground: ReturnType<typeof groundOn>): Promise<INestApplication> {
  const app = await NestFactory.create(AppModule.on(ground, parts.errorLog), {
    // Nest would log every refused request with the error's own words and a query's parameters.
    logger: false,
    abortOnError: false,
    bodyParser: false,
  });
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost);
  const faults = findOpenDoors(reachOf(schema, rootDoors(app)), FIELD_POLICY);
  if (faults.length === 0) return app;
  await app.close();
  throw new Error(`The doors do not fit the house:\n  ${faults.join('\n  ')}`);
}

function frontDoor(parts: ServeParts, app: INestApplication, ready: () => Promise<Readiness>): FrontDoor {
  const { config, accessLog, errorLog } = parts;
  const front = app.get(FrontService);
  const feeds = app.get(FeedsService);
  const { graphQlAdapter } = app.get(GraphQLModule<BareApolloDriver>);
  return new FrontDoor({
    config,
    db: app.get(Db),
    apollo: graphQlAdapter.instance as unknown as ApolloServer<RequestContext>,
    schema: app.get(GraphQLSchemaHost).schema,
    documents: TrustedDocuments.from(config.webDir, config.trustedOnly),
    files: new StaticFiles(config, {
      hubs: (language) => front.hubs(language),
      wishes: (language) => front.wishes(language),
    }),
    calendarOf: (tokenHash) => feeds.read(tokenHash),
    ready,
    accessLog,
    errorLog,
  });
}

function listen(door: FrontDoor, { host, port }: { host: string; port: number }): Promise<Server> {
  const server = createServer(
    { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    door.listener,
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** Takes nobody new, lets answers finish, ends streams; who is still there after three seconds is cut off. */
async function hangUp(server: Server, app: INestApplication): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  app.get(ChangeFeed).endAll();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), 3_000);
  await closed;
  clearTimeout(timer);
}

function addressOf(config: ServeParts['config'], port: number): string {
  const host = config.http.host.includes(':') ? `[${config.http.host}]` : config.http.host;
  return config.http.origin ?? `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`;
}
