import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema as print } from 'graphql';
import { groundWithoutDatabase } from './boot/ground';
import { AppModule } from './app.module';

/** The contract, sorted, as the running server would have it: the whole module graph, without a database. */
export async function printSchema(): Promise<string> {
  const app = await NestFactory.create(
    AppModule.on(groundWithoutDatabase(), () => undefined),
    {
      logger: false,
      abortOnError: false,
    },
  );
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost);
  await app.close();
  return `${print(lexicographicSortSchema(schema))}\n`;
}
