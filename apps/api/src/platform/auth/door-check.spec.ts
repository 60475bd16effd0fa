import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { openSchema } from '../../boot/open-schema';
import {
  type FieldTable,
  findNeedlessRules,
  findOpenDoors,
  type Reach,
  reachOf,
  type RootDoors,
  unnamedIn,
} from './door-check';
import { FIELD_POLICY } from './field-policy';
import type { Relation } from './permissions';

const RELATIONS: readonly Relation[] = ['visitor', 'family', 'volunteer', 'organizer'];

let schema: GraphQLSchema;
let doors: RootDoors;
let reach: Reach;
beforeAll(async () => {
  ({ schema, doors } = await openSchema());
  reach = reachOf(schema, doors);
});

const faults = (table: FieldTable): string[] => [
  ...findOpenDoors(reach, table),
  ...findNeedlessRules(reach, table),
];

/** The faults of one type's rules: a fault is always of one field, and to look at all 2,000 for each is a minute's work. */
function faultsIn(type: string, rules: FieldTable[string]): string[] {
  const ofType = [...reach.fields].filter(([name]) => name.startsWith(`${type}.`));
  const its = { unnamed: [], fields: new Map(ofType) };
  return [...findOpenDoors(its, { [type]: rules }), ...findNeedlessRules(its, { [type]: rules })];
}

/** A type's rules with one relation of one field turned over: allowed becomes not, not becomes allowed. */
function flipped(type: string, field: string, relation: Relation): FieldTable[string] {
  const rules = FIELD_POLICY[type] ?? {};
  const rule = rules[field] ?? { who: [], why: '' };
  const who = rule.who.includes(relation)
    ? rule.who.filter((other) => other !== relation)
    : [...rule.who, relation];
  return { ...rules, [field]: { ...rule, who } };
}

function without(type: string, field: string): FieldTable[string] {
  const { [field]: _left, ...rest } = FIELD_POLICY[type] ?? {};
  return rest;
}

const entries = Object.entries(FIELD_POLICY).flatMap(([type, rules]) =>
  Object.keys(rules).map((field): [string, string] => [type, field]),
);

describe('the doors of this house', () => {
  it('are all shut, and nothing is declared in vain', () => {
    expect(faults(FIELD_POLICY)).toEqual([]);
  });

  it('report every one of the table’s entries when it is turned over', () => {
    const survivors = entries.flatMap(([type, field]) =>
      RELATIONS.filter((relation) => faultsIn(type, flipped(type, field, relation)).length === 0).map(
        (relation) => `${type}.${field} ${relation}`,
      ),
    );
    expect(entries.length).toBeGreaterThan(200);
    expect(survivors).toEqual([]);
  });

  it('report every field that is left out', () => {
    const survivors = entries.filter(([type, field]) => faultsIn(type, without(type, field)).length === 0);
    expect(survivors).toEqual([]);
  });

  it('report every root field that names no permission', () => {
    for (const name of doors.keys()) {
      const fewer = new Map([...doors].filter(([other]) => other !== name));
      const open = { unnamed: unnamedIn(schema, fewer), fields: new Map() };
      expect(findOpenDoors(open, FIELD_POLICY)).toContain(`${name} names no permission: add @Can`);
    }
  });
});

describe('a house with one door', () => {
  const small = buildSchema(
    'type Query { open: A! } type A { id: ID! inner: B! } type B { secret: String! }',
  );
  const table = {
    A: { id: { who: ['visitor'], why: 'public' }, inner: { who: ['visitor'], why: 'public' } },
  } satisfies FieldTable;
  const forVisitors: RootDoors = new Map([['Query.open', ['visitor']]]);

  it('does not open with an undeclared field behind it', () => {
    expect(findOpenDoors(reachOf(small, forVisitors), table)).toEqual([
      'B.secret is not declared in field-policy.ts',
    ]);
  });

  it('wants a reason', () => {
    const bare = { ...table, B: { secret: { who: ['visitor'], why: ' ' } } } satisfies FieldTable;
    expect(findOpenDoors(reachOf(small, forVisitors), bare)).toEqual([
      'B.secret is declared without a reason',
    ]);
  });

  it('does not open for one relation more than was declared', () => {
    const full = { ...table, B: { secret: { who: ['visitor'], why: 'public' } } } satisfies FieldTable;
    const wider: RootDoors = new Map([['Query.open', ['visitor', 'volunteer']]]);
    expect(findOpenDoors(reachOf(small, forVisitors), full)).toEqual([]);
    expect(findOpenDoors(reachOf(small, wider), full)).toContain(
      'B.secret can be reached by a volunteer, for whom it is not declared',
    );
  });
});
