import { describe, expect, it } from '@jest/globals';
import {
  graphqlSync,
  type GraphQLFieldResolver,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLSchema,
  isObjectType,
} from 'graphql';
import { openSchema } from '../../boot/open-schema';
import { ALWAYS_ASKED, shortWays } from './short-ways';

type Resolve = GraphQLFieldResolver<unknown, unknown>;
const rootFieldResolver: Resolve = (parent) => (parent as { plain: number }).plain;

function schemaWith(parent: object, load: Resolve): GraphQLSchema {
  const inner = new GraphQLObjectType({
    name: 'Inner',
    fields: {
      plain: { type: GraphQLInt, resolve: rootFieldResolver },
      nested: { type: GraphQLInt, resolve: load },
      changed: { type: GraphQLInt, resolve: load, extensions: ALWAYS_ASKED },
    },
  });
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: { inner: { type: inner, resolve: () => parent } },
  });
  return shortWays(new GraphQLSchema({ query }));
}

const ask = (schema: GraphQLSchema) =>
  graphqlSync({ schema, source: '{ inner { plain nested } }' }).data?.['inner'];

describe('short ways', () => {
  it('take what was read along, also nought, and load the rest', () => {
    expect(ask(schemaWith({ plain: 1, nested: 0 }, () => 9))).toEqual({ plain: 1, nested: 0 });
    expect(ask(schemaWith({ plain: 1 }, () => 9))).toEqual({ plain: 1, nested: 9 });
  });

  it('are not taken where what was read is not yet what is told', () => {
    const schema = schemaWith({ changed: 1 }, () => 9);
    const { data } = graphqlSync({ schema, source: '{ inner { changed } }' });
    expect(data?.['inner']).toEqual({ changed: 9 });
  });

  it('are not taken past the outer layer of a box', async () => {
    const box = (await openSchema()).schema.getType('SealedBox');
    const body = isObjectType(box) ? box.getFields()['body'] : undefined;
    expect(body?.extensions).toMatchObject(ALWAYS_ASKED);
    expect(body?.resolve).toBeDefined();
  });

  it('leave root fields to the guards', async () => {
    const { schema } = await openSchema();
    const roots = [schema.getQueryType(), schema.getMutationType()];
    const bare = roots.flatMap((root) =>
      Object.values(root?.getFields() ?? {}).filter(({ resolve }) => resolve === undefined),
    );
    expect(bare).toEqual([]);
  });

  it('are found in the whole schema: no plain field is read through a function', async () => {
    const { schema } = await openSchema();
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const fields = types.flatMap((type) => Object.values(type.getFields()));
    expect(fields.filter(({ resolve }) => resolve?.name === 'rootFieldResolver')).toEqual([]);
    expect(fields.filter(({ resolve }) => resolve === undefined).length).toBeGreaterThan(200);
  });
});
