import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { FieldRule } from './field-policy';
import type { Relation } from './permissions';

/** Who may knock at each root field, as `Query.me`. A missing entry is a root field without `@Can`. */
export type RootDoors = ReadonlyMap<string, readonly Relation[]>;
export type FieldTable = Readonly<Record<string, Readonly<Record<string, FieldRule>>>>;

/** What the types of a schema let each relation reach. */
export interface Reach {
  /** Root fields without a permission. */
  readonly unnamed: readonly string[];
  /** Each reachable `Type.field` with the relations that reach it. */
  readonly fields: ReadonlyMap<string, ReadonlySet<Relation>>;
}

/** Walks from every root field, as each relation that its permission lets in. */
export function reachOf(schema: GraphQLSchema, doors: RootDoors): Reach {
  const fields = new Map<string, Set<Relation>>();
  const roots = rootFields(schema);
  for (const [name, type] of roots) {
    for (const relation of doors.get(name) ?? []) if (isObjectType(type)) reach(type, relation, fields);
  }
  return { unnamed: unnamedIn(schema, doors), fields };
}

/** Root fields at which nobody is asked who they are. */
export const unnamedIn = (schema: GraphQLSchema, doors: RootDoors): string[] =>
  rootFields(schema)
    .map(([name]) => name)
    .filter((name) => !doors.has(name));

/**
 * Every open door; empty when all are shut. Each root field must name a permission, and each field reachable from
 * one must be declared for every relation that can reach it. What a relation can reach follows from types alone, so
 * this check at boot stands for one at every value.
 */
export const findOpenDoors = ({ unnamed, fields }: Reach, table: FieldTable): string[] => [
  ...unnamed.map((name) => `${name} names no permission: add @Can`),
  ...undeclared(fields, table),
];

/** Declarations that allow what cannot happen: a table that says more than is true is not read with care. */
export const findNeedlessRules = ({ fields }: Reach, table: FieldTable): string[] => unreached(fields, table);

const rootFields = (schema: GraphQLSchema): [string, GraphQLNamedType][] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field): [string, GraphQLNamedType] => [
      `${root?.name}.${field.name}`,
      getNamedType(field.type),
    ]),
  );

function reach(type: GraphQLObjectType, relation: Relation, reached: Map<string, Set<Relation>>): void {
  if (isIntrospectionType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const name = `${type.name}.${field.name}`;
    const who = reached.get(name) ?? new Set<Relation>();
    if (who.has(relation)) continue;
    reached.set(name, who.add(relation));
    const inner = getNamedType(field.type);
    if (isObjectType(inner)) reach(inner, relation, reached);
  }
}

const ruleOf = (table: FieldTable, name: string): FieldRule | undefined => {
  const [type = '', field = ''] = name.split('.');
  return table[type]?.[field];
};

function undeclared(reached: ReadonlyMap<string, ReadonlySet<Relation>>, table: FieldTable): string[] {
  return [...reached].flatMap(([name, who]) => {
    const rule = ruleOf(table, name);
    if (rule === undefined) return [`${name} is not declared in field-policy.ts`];
    if (rule.why.trim() === '') return [`${name} is declared without a reason`];
    const open = [...who].filter((relation) => !rule.who.includes(relation));
    return open.map((relation) => `${name} can be reached by a ${relation}, for whom it is not declared`);
  });
}

function unreached(reached: ReadonlyMap<string, ReadonlySet<Relation>>, table: FieldTable): string[] {
  return Object.entries(table).flatMap(([type, rules]) =>
    Object.entries(rules).flatMap(([field, rule]) => {
      const name = `${type}.${field}`;
      const who = reached.get(name) ?? new Set<Relation>();
      return rule.who
        .filter((relation) => !who.has(relation))
        .map((relation) => `${name} is declared for a ${relation}, who cannot reach it`);
    }),
  );
}
