import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { IncomingMessage } from 'node:http';
import { AppModule } from '../../apps/api/src/app.module';
import { groundOn } from '../../apps/api/src/boot/ground';
import { findActor } from '../../apps/api/src/platform/auth/session';
import { readConfig } from '../../apps/api/src/platform/config/config';
import { MachineClock } from '../../apps/api/src/platform/db/clock';
import { Db } from '../../apps/api/src/platform/db/db';
import { readSessionCookie } from '../../apps/api/src/platform/http/cookies';
import { PassingErasureStore } from '../../apps/api/src/platform/seal/erasure-store';
import { ServerKey } from '../../apps/api/src/platform/seal/server-key';

/*
 * node tools/run-ts.mjs test/bench/default-server.ts PORT DATABASE_URL: our schema, resolvers and database door behind
 * what Nest's Apollo driver gives who changes nothing: Express, its body parser, every default plugin, no compiled
 * queries.
 */

const [, , port, url = ''] = process.argv;
const ground = groundOn({
  config: readConfig({}),
  url,
  clock: new MachineClock(),
  serverKey: ServerKey.random(),
  erasureKeys: new PassingErasureStore(),
});
const db = new Db(ground.source, ground.clock);

const defaults: ApolloDriverConfig = {
  driver: ApolloDriver,
  autoSchemaFile: true,
  graphiql: false,
  context: async ({ req }: { req: IncomingMessage }) => ({
    actor: await findActor(db, readSessionCookie(req.headers, false)),
    session: null,
    network: '',
    answerHeaders: new Map(),
    report: { what: '' },
  }),
};

/** The product's own modules, with the one of GraphQL exchanged. */
function withDefaults(product: DynamicModule): DynamicModule {
  const imports = (product.imports ?? []).map((part) =>
    'module' in part && part.module === GraphQLModule ? GraphQLModule.forRoot(defaults) : part,
  );
  return { ...product, imports };
}

await ground.source.initialize();
const app = await NestFactory.create(withDefaults(AppModule.on(ground, () => undefined)), {
  logger: ['error', 'fatal'],
});
await app.listen(Number(port), '127.0.0.1');
