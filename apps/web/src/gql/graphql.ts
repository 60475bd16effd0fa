/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type HubKind = 'school' | 'church' | 'shop' | 'restaurant' | 'hall';

export type HubIntake = 'open' | 'paused';

export type KeyPurpose = 'hub' | 'board';

export type Flag = 'cooled' | 'heavy' | 'car_seat' | 'step_free' | 'two_people';

export type Role = 'organizer' | 'dispatcher' | 'intake' | 'packer' | 'driver' | 'carer' | 'interpreter';

export type Vehicle = 'none' | 'bike' | 'car' | 'van';

export type SignInSaltQueryVariables = Exact<{
  handle: string;
}>;

export type SignInSaltQuery = { readonly signInSalt: { readonly salt: string } };

export type MeFieldsFragment = {
  readonly id: string;
  readonly handle: string;
  readonly roles: ReadonlyArray<Role>;
  readonly tier: number;
  readonly publicKey: string;
  readonly signKey: string;
  readonly wrappedKey: string;
  readonly homeCell: string | null;
  readonly vehicle: Vehicle;
  readonly seats: number;
  readonly childSeats: number;
  readonly loadUnits: number;
  readonly capabilities: ReadonlyArray<Flag>;
  readonly availability: ReadonlyArray<{
    readonly weekday: number;
    readonly fromMinute: number;
    readonly toMinute: number;
  }>;
  readonly hub: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly kind: HubKind;
    readonly street: string;
    readonly lon: number;
    readonly lat: number;
    readonly cell: string;
    readonly phone: string;
    readonly languages: ReadonlyArray<string>;
    readonly timeZone: string;
    readonly intake: HubIntake;
    readonly region: string;
    readonly rootKey: string;
    readonly hours: ReadonlyArray<{
      readonly weekday: number;
      readonly fromMinute: number;
      readonly toMinute: number;
    }>;
    readonly keys: ReadonlyArray<{
      readonly kid: string;
      readonly purpose: KeyPurpose;
      readonly epoch: number;
      readonly publicKey: string;
      readonly signature: string;
    }>;
  };
  readonly keys: ReadonlyArray<{
    readonly kid: string;
    readonly purpose: KeyPurpose;
    readonly epoch: number;
    readonly publicKey: string;
    readonly sealed: string;
  }>;
};

export type HubFieldsFragment = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: HubKind;
  readonly street: string;
  readonly lon: number;
  readonly lat: number;
  readonly cell: string;
  readonly phone: string;
  readonly languages: ReadonlyArray<string>;
  readonly timeZone: string;
  readonly intake: HubIntake;
  readonly region: string;
  readonly rootKey: string;
  readonly hours: ReadonlyArray<{
    readonly weekday: number;
    readonly fromMinute: number;
    readonly toMinute: number;
  }>;
  readonly keys: ReadonlyArray<{
    readonly kid: string;
    readonly purpose: KeyPurpose;
    readonly epoch: number;
    readonly publicKey: string;
    readonly signature: string;
  }>;
};

export type SignInMutationVariables = Exact<{
  handle: string;
  authSecret: string;
}>;

export type SignInMutation = {
  readonly signIn: {
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly publicKey: string;
    readonly signKey: string;
    readonly wrappedKey: string;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly availability: ReadonlyArray<{
      readonly weekday: number;
      readonly fromMinute: number;
      readonly toMinute: number;
    }>;
    readonly hub: {
      readonly id: string;
      readonly slug: string;
      readonly name: string;
      readonly kind: HubKind;
      readonly street: string;
      readonly lon: number;
      readonly lat: number;
      readonly cell: string;
      readonly phone: string;
      readonly languages: ReadonlyArray<string>;
      readonly timeZone: string;
      readonly intake: HubIntake;
      readonly region: string;
      readonly rootKey: string;
      readonly hours: ReadonlyArray<{
        readonly weekday: number;
        readonly fromMinute: number;
        readonly toMinute: number;
      }>;
      readonly keys: ReadonlyArray<{
        readonly kid: string;
        readonly purpose: KeyPurpose;
        readonly epoch: number;
        readonly publicKey: string;
        readonly signature: string;
      }>;
    };
    readonly keys: ReadonlyArray<{
      readonly kid: string;
      readonly purpose: KeyPurpose;
      readonly epoch: number;
      readonly publicKey: string;
      readonly sealed: string;
    }>;
  };
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { readonly signOut: boolean };

export type MeQueryVariables = Exact<{ [key: string]: never }>;

export type MeQuery = {
  readonly me: {
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly publicKey: string;
    readonly signKey: string;
    readonly wrappedKey: string;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly availability: ReadonlyArray<{
      readonly weekday: number;
      readonly fromMinute: number;
      readonly toMinute: number;
    }>;
    readonly hub: {
      readonly id: string;
      readonly slug: string;
      readonly name: string;
      readonly kind: HubKind;
      readonly street: string;
      readonly lon: number;
      readonly lat: number;
      readonly cell: string;
      readonly phone: string;
      readonly languages: ReadonlyArray<string>;
      readonly timeZone: string;
      readonly intake: HubIntake;
      readonly region: string;
      readonly rootKey: string;
      readonly hours: ReadonlyArray<{
        readonly weekday: number;
        readonly fromMinute: number;
        readonly toMinute: number;
      }>;
      readonly keys: ReadonlyArray<{
        readonly kid: string;
        readonly purpose: KeyPurpose;
        readonly epoch: number;
        readonly publicKey: string;
        readonly signature: string;
      }>;
    };
    readonly keys: ReadonlyArray<{
      readonly kid: string;
      readonly purpose: KeyPurpose;
      readonly epoch: number;
      readonly publicKey: string;
      readonly sealed: string;
    }>;
  };
};

export const HubFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HubFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicHub' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'street' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hours' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'rootKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signature' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HubFieldsFragment, unknown>;
export const MeFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Me' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrappedKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hub' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HubFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sealed' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HubFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicHub' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'street' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hours' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'rootKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signature' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeFieldsFragment, unknown>;
export const SignInSaltDocument = {
  __meta__: { hash: 'e1c2cf1bf709531c3f31ba32a7feb94ba093e511f68368fcbc6a435da8d444db' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SignInSalt' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signInSalt' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'handle' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'salt' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInSaltQuery, SignInSaltQueryVariables>;
export const SignInDocument = {
  __meta__: { hash: '164a981b28ab03645ff9128d5fe961d7747d2d475cc93934e18f17f7b29651a0' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'authSecret' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Bytes' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signIn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'handle' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'authSecret' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'authSecret' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HubFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicHub' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'street' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hours' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'rootKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signature' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Me' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrappedKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hub' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HubFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sealed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {
  __meta__: { hash: '39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignOut' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: 'signOut' } }],
      },
    },
  ],
} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const MeDocument = {
  __meta__: { hash: '060a69a0ce1782a8f6597be3ff0a527b2d1a13a532479717eed1c48abe7aa1ed' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Me' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'me' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HubFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicHub' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'street' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hours' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'rootKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signature' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Me' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrappedKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hub' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HubFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sealed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
