/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query SignInSalt($handle: String!) {\n    signInSalt(handle: $handle) {\n      salt\n    }\n  }\n': typeof types.SignInSaltDocument;
  '\n  fragment MeFields on Me {\n    id\n    handle\n    roles\n    tier\n    publicKey\n    signKey\n    wrappedKey\n    homeCell\n    vehicle\n    seats\n    childSeats\n    loadUnits\n    capabilities\n    availability {\n      weekday\n      fromMinute\n      toMinute\n    }\n    hub {\n      ...HubFields\n    }\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      sealed\n    }\n  }\n': typeof types.MeFieldsFragmentDoc;
  '\n  fragment HubFields on PublicHub {\n    id\n    slug\n    name\n    kind\n    street\n    lon\n    lat\n    cell\n    phone\n    languages\n    timeZone\n    intake\n    region\n    hours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    rootKey\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      signature\n    }\n  }\n': typeof types.HubFieldsFragmentDoc;
  '\n  mutation SignIn($handle: String!, $authSecret: Bytes!) {\n    signIn(handle: $handle, authSecret: $authSecret) {\n      ...MeFields\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation SignOut {\n    signOut\n  }\n': typeof types.SignOutDocument;
  '\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n': typeof types.MeDocument;
};
const documents: Documents = {
  '\n  query SignInSalt($handle: String!) {\n    signInSalt(handle: $handle) {\n      salt\n    }\n  }\n':
    types.SignInSaltDocument,
  '\n  fragment MeFields on Me {\n    id\n    handle\n    roles\n    tier\n    publicKey\n    signKey\n    wrappedKey\n    homeCell\n    vehicle\n    seats\n    childSeats\n    loadUnits\n    capabilities\n    availability {\n      weekday\n      fromMinute\n      toMinute\n    }\n    hub {\n      ...HubFields\n    }\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      sealed\n    }\n  }\n':
    types.MeFieldsFragmentDoc,
  '\n  fragment HubFields on PublicHub {\n    id\n    slug\n    name\n    kind\n    street\n    lon\n    lat\n    cell\n    phone\n    languages\n    timeZone\n    intake\n    region\n    hours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    rootKey\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      signature\n    }\n  }\n':
    types.HubFieldsFragmentDoc,
  '\n  mutation SignIn($handle: String!, $authSecret: Bytes!) {\n    signIn(handle: $handle, authSecret: $authSecret) {\n      ...MeFields\n    }\n  }\n':
    types.SignInDocument,
  '\n  mutation SignOut {\n    signOut\n  }\n': types.SignOutDocument,
  '\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n': types.MeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SignInSalt($handle: String!) {\n    signInSalt(handle: $handle) {\n      salt\n    }\n  }\n',
): (typeof documents)['\n  query SignInSalt($handle: String!) {\n    signInSalt(handle: $handle) {\n      salt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeFields on Me {\n    id\n    handle\n    roles\n    tier\n    publicKey\n    signKey\n    wrappedKey\n    homeCell\n    vehicle\n    seats\n    childSeats\n    loadUnits\n    capabilities\n    availability {\n      weekday\n      fromMinute\n      toMinute\n    }\n    hub {\n      ...HubFields\n    }\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      sealed\n    }\n  }\n',
): (typeof documents)['\n  fragment MeFields on Me {\n    id\n    handle\n    roles\n    tier\n    publicKey\n    signKey\n    wrappedKey\n    homeCell\n    vehicle\n    seats\n    childSeats\n    loadUnits\n    capabilities\n    availability {\n      weekday\n      fromMinute\n      toMinute\n    }\n    hub {\n      ...HubFields\n    }\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      sealed\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment HubFields on PublicHub {\n    id\n    slug\n    name\n    kind\n    street\n    lon\n    lat\n    cell\n    phone\n    languages\n    timeZone\n    intake\n    region\n    hours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    rootKey\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      signature\n    }\n  }\n',
): (typeof documents)['\n  fragment HubFields on PublicHub {\n    id\n    slug\n    name\n    kind\n    street\n    lon\n    lat\n    cell\n    phone\n    languages\n    timeZone\n    intake\n    region\n    hours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    rootKey\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      signature\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($handle: String!, $authSecret: Bytes!) {\n    signIn(handle: $handle, authSecret: $authSecret) {\n      ...MeFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SignIn($handle: String!, $authSecret: Bytes!) {\n    signIn(handle: $handle, authSecret: $authSecret) {\n      ...MeFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut\n  }\n',
): (typeof documents)['\n  mutation SignOut {\n    signOut\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n',
): (typeof documents)['\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
