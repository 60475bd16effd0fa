import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { AppModule } from '../app.module';
import type { RootDoors } from '../platform/auth/door-check';
import { rootDoors } from '../platform/auth/root-doors';
import { groundWithoutDatabase } from './ground';

/** The schema and its doors as the running server would have them: the whole module graph, without a database. */
export async function openSchema(): Promise<{ schema: GraphQLSchema; doors: RootDoors }> {
  const root = AppModule.on(groundWithoutDatabase(), () => undefined);
  const app = await NestFactory.create(root, { logger: false, abortOnError: false });
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost);
  const doors = rootDoors(app);
  await app.close();
  return { schema, doors };
}
