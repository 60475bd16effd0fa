import { lexicographicSortSchema, printSchema as print } from 'graphql';
import { openSchema } from './boot/open-schema';

/** The contract, sorted: what apps/api/schema.graphql must say. */
export async function printSchema(): Promise<string> {
  const { schema } = await openSchema();
  return `${print(lexicographicSortSchema(schema))}\n`;
}
