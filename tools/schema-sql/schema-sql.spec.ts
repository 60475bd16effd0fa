import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { migrate } from '@doorstep/migrations';
import { emptyDatabase, freshDatabase } from '@doorstep/support';
import pg from 'pg';
import { schemaSql } from './schema-sql';

// Migrations take as long as they take.
jest.setTimeout(120_000);

async function run(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const everyKind = [
  `CREATE TYPE public.colour AS ENUM ('red', 'blue')`,
  `CREATE DOMAIN public.count AS integer NOT NULL CONSTRAINT count_positive CHECK (VALUE > 0)`,
  `CREATE FUNCTION public.twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN n * 2`,
  `REVOKE ALL ON FUNCTION public.twice FROM PUBLIC`,
  `CREATE FUNCTION public.mark() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'`,
  `CREATE TABLE public.b_thing (id uuid CONSTRAINT b_pk PRIMARY KEY, note text COLLATE "C" DEFAULT 'x')`,
  `CREATE TABLE public.a_thing (id uuid NOT NULL, n integer NOT NULL, double integer GENERATED ALWAYS AS (n * 2) STORED,
     colour public.colour, CONSTRAINT a_thing_small CHECK (n < 10), CONSTRAINT a_pk PRIMARY KEY (id),
     CONSTRAINT a_b FOREIGN KEY (id) REFERENCES public.b_thing)`,
  `CREATE INDEX a_by_n ON public.a_thing (n) WHERE n > 1`,
  `CREATE TRIGGER a_mark BEFORE INSERT ON public.a_thing FOR EACH ROW EXECUTE FUNCTION public.mark()`,
  `ALTER TABLE public.a_thing ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY a_mine ON public.a_thing FOR UPDATE USING (n = 1) WITH CHECK (n = 2)`,
  `GRANT SELECT ON public.a_thing TO PUBLIC`,
  `GRANT UPDATE (n, colour) ON public.a_thing TO PUBLIC`,
];

describe('schemaSql', () => {
  let text = '';

  beforeAll(async () => {
    const url = await emptyDatabase();
    await run(url, ...everyKind);
    text = await schemaSql(url);
  });

  it.each([
    `CREATE TYPE public.colour AS ENUM ('red', 'blue');`,
    `CREATE DOMAIN public.count AS integer NOT NULL\n  CONSTRAINT count_positive CHECK ((VALUE > 0));`,
    `RETURN (n * 2);\nREVOKE ALL ON FUNCTION public.twice(integer) FROM PUBLIC;`,
    `  note text COLLATE "C" DEFAULT 'x'::text,\n  CONSTRAINT b_pk PRIMARY KEY (id)\n);`,
    `  double integer GENERATED ALWAYS AS ((n * 2)) STORED,`,
    `  CONSTRAINT a_pk PRIMARY KEY (id),\n  CONSTRAINT a_b FOREIGN KEY (id) REFERENCES public.b_thing(id),\n`,
    `CREATE INDEX a_by_n ON public.a_thing USING btree (n) WHERE (n > 1);`,
    `CREATE TRIGGER a_mark BEFORE INSERT ON public.a_thing FOR EACH ROW EXECUTE FUNCTION public.mark();`,
    `ALTER TABLE public.a_thing ENABLE ROW LEVEL SECURITY;\nALTER TABLE public.a_thing FORCE ROW LEVEL SECURITY;`,
    `CREATE POLICY a_mine ON public.a_thing FOR UPDATE TO PUBLIC\n  USING ((n = 1))\n  WITH CHECK ((n = 2));`,
    `GRANT SELECT ON public.a_thing TO PUBLIC;\nGRANT UPDATE (colour, n) ON public.a_thing TO PUBLIC;`,
  ])('says %j', (line) => {
    expect(text).toContain(line);
  });

  it('sorts by name, so that the order of making does not show', () => {
    expect(text.indexOf('CREATE TABLE public.a_thing')).toBeLessThan(
      text.indexOf('CREATE TABLE public.b_thing'),
    );
  });
});

describe('migrate', () => {
  it('brings an empty database to the schema of the template, and then has nothing left to do', async () => {
    const [empty, migrated] = [await emptyDatabase(), await freshDatabase()];
    expect((await migrate(empty)).length).toBeGreaterThan(0);
    expect(await migrate(empty)).toEqual([]);
    expect(await schemaSql(empty)).toBe(await schemaSql(migrated));
  });

  it('lets two processes start at once', async () => {
    const url = await emptyDatabase();
    const ran = await Promise.all([migrate(url), migrate(url)]);
    expect(ran.filter((names) => names.length > 0)).toHaveLength(1);
  });
});
