import 'reflect-metadata';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freshDatabase } from '@doorstep/support';
import { type DataSource, getMetadataArgsStorage } from 'typeorm';
import '../app.module';
import { dataSource } from '../platform/db/data-source';

/** What the database says of a column, in the words of the entities. */
interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly array: boolean;
}

let source: DataSource;
beforeAll(async () => {
  // TypeORM's list outlives a test file: of classes that several files brought in, this file's come last.
  const named = getMetadataArgsStorage().tables.map(({ target }) => target as () => unknown);
  const entities = [...new Map(named.map((entity) => [entity.name, entity])).values()];
  source = await dataSource(await freshDatabase(), entities, 'doorstep_app', 1).initialize();
});
afterAll(() => source.destroy());

const inDatabase = (): Promise<Column[]> =>
  source.query(
    `SELECT c.relname AS "table", a.attname AS "column", format_type(coalesce(nullif(t.typelem, 0), t.oid), NULL) AS type,
       NOT a.attnotnull AS nullable, t.typelem <> 0 AND t.typlen = -1 AS "array"
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped`,
  );

const inEntities = (): Column[] =>
  source.entityMetadatas.flatMap((entity) =>
    entity.columns.map((column) => ({
      table: entity.tableName,
      column: column.databaseName,
      type: source.driver.normalizeType(column),
      nullable: column.isNullable,
      array: column.isArray,
    })),
  );

const say = ({ table, column, type, nullable, array }: Column): string =>
  `${table}.${column} ${type}${array ? '[]' : ''}${nullable ? ' null' : ''}`;

it('every entity says what its table has: names, types, null and lists, nothing more and nothing less', async () => {
  const mapped = new Set(source.entityMetadatas.map((entity) => entity.tableName));
  expect(mapped.size).toBeGreaterThan(15);
  const database = (await inDatabase()).filter(({ table }) => mapped.has(table)).map(say);
  expect(inEntities().map(say).sort()).toEqual(database.sort());
});
