import { type GraphQLFieldResolver, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';

/** What Nest lays over every plain field: reads the property of the same name. Told by its name. */
const NESTS_OWN = 'rootFieldResolver';

/** Of a field whose resolver changes what its parent has read: `@Extensions(ALWAYS_ASKED)`. It has no short way. */
export const ALWAYS_ASKED = { asked: 'always' } as const;

/**
 * Takes detours out of a finished schema; what a field answers stays the same.
 *  - A plain field has no resolver of its own: then compiled queries (jit.ts) read the property where they stand.
 *  - A nested field that its parent's verb has read along is not asked for again: Nest's way into a resolver is a
 *    promise and four functions a field, and an organizer's day has a hundred such fields.
 * Should Nest name its function otherwise one day, nothing is wrong, only slower: the spec tells.
 */
export function shortWays(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve?.name === NESTS_OWN) delete field.resolve;
      else if (field.resolve && field.extensions['asked'] !== ALWAYS_ASKED.asked)
        field.resolve = knownOr(field.name, field.resolve);
    }
  }
  return schema;
}

type Resolve = GraphQLFieldResolver<unknown, unknown>;

const knownOr =
  (name: string, load: Resolve): Resolve =>
  (parent, args, context, info) =>
    (parent as Record<string, unknown>)[name] ?? load(parent, args, context, info);
