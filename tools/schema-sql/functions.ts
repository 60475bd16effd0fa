import { type Ask, OURS } from './schema-sql';

/** Schemas besides public, and who may use each. */
export function schemaGrants(ask: Ask): Promise<string[]> {
  return ask(`
    SELECT concat_ws(E'\\n',
      CASE WHEN nspname <> 'public' THEN format('CREATE SCHEMA %I;', nspname) END,
      (SELECT string_agg(format('GRANT %s ON SCHEMA %I TO %s;', kinds, nspname, who), E'\\n' ORDER BY who)
       FROM (SELECT string_agg(a.privilege_type, ', ' ORDER BY a.privilege_type) AS kinds,
               CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END AS who
             FROM aclexplode(nspacl) a WHERE a.grantee NOT IN (nspowner, 10)
             GROUP BY a.grantee) g))
    FROM pg_catalog.pg_namespace WHERE nspname IN ${OURS} ORDER BY nspname`);
}

/** Extensions, enumerated types, domains, views and functions. */
export async function typesAndFunctions(ask: Ask): Promise<string[]> {
  const extensions = await ask(`
    SELECT format('CREATE EXTENSION %I;', extname) FROM pg_catalog.pg_extension WHERE extname <> 'plpgsql' ORDER BY 1`);
  const enums = await ask(`
    SELECT format('CREATE TYPE %s AS ENUM (%s);', t.oid::regtype,
      (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder)
       FROM pg_catalog.pg_enum WHERE enumtypid = t.oid))
    FROM pg_catalog.pg_type t WHERE t.typtype = 'e' AND t.typnamespace::regnamespace::text IN ${OURS} ORDER BY 1`);
  const domains = await ask(`
    SELECT format('CREATE DOMAIN %s AS %s%s%s;', t.oid::regtype, format_type(t.typbasetype, t.typtypmod),
      CASE WHEN t.typnotnull THEN ' NOT NULL' ELSE '' END,
      (SELECT string_agg(format(E'\\n  CONSTRAINT %I %s', conname, pg_get_constraintdef(oid)), '' ORDER BY conname)
       FROM pg_catalog.pg_constraint WHERE contypid = t.oid AND contype = 'c'))
    FROM pg_catalog.pg_type t WHERE t.typtype = 'd' AND t.typnamespace::regnamespace::text IN ${OURS} ORDER BY 1`);
  const views = await ask(`
    SELECT format(E'CREATE VIEW %s AS\\n%s', c.oid::regclass, pg_get_viewdef(c.oid))
    FROM pg_catalog.pg_class c WHERE c.relkind IN ('v', 'm') AND c.relnamespace::regnamespace::text IN ${OURS} ORDER BY 1`);
  return [...extensions, ...enums, ...domains, ...(await functions(ask)), ...views];
}

/** Functions with their bodies. PUBLIC may run a new function unless that was taken back, so both are said. */
function functions(ask: Ask): Promise<string[]> {
  return ask(`
    SELECT rtrim(pg_get_functiondef(p.oid), E'\\n') || ';'
      || CASE WHEN p.proacl IS NULL OR EXISTS (SELECT FROM aclexplode(p.proacl) a WHERE a.grantee = 0) THEN ''
         ELSE format(E'\\nREVOKE ALL ON FUNCTION %s FROM PUBLIC;', p.oid::regprocedure) END
      || coalesce((SELECT string_agg(format(E'\\nGRANT EXECUTE ON FUNCTION %s TO %s;', p.oid::regprocedure,
           a.grantee::regrole), '' ORDER BY a.grantee::regrole::text)
         FROM aclexplode(p.proacl) a WHERE a.grantee NOT IN (0, p.proowner)), '')
    FROM pg_catalog.pg_proc p
    WHERE p.pronamespace::regnamespace::text IN ${OURS} AND p.prokind IN ('f', 'p')
      AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    ORDER BY p.oid::regprocedure::text`);
}
