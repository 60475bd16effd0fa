import type { ApolloClient } from '@apollo/client';
import { present } from '@doorstep/std';
import type {
  BeginTurnInput,
  FinishTurnInput,
  KeyStateFieldsFragment,
  KeyTurnFieldsFragment,
  TurnKeyInput,
  TurnNeedsQuery,
  TurnReadersQuery,
  TurnTagInput,
  TurnWrapInput,
} from '../../gql/graphql';
import {
  BEGIN_TURN,
  DROP_TURN,
  FINISH_TURN,
  KEY_STATE,
  STAGE_KEYS,
  STAGE_TAGS,
  STAGE_WRAPS,
  TURN_NEEDS,
  TURN_READERS,
  TURN_TAGS,
} from './turn-documents';

export type Turn = KeyTurnFieldsFragment;
export type Need = TurnNeedsQuery['turnNeeds'][number];
export type Reader = TurnReadersQuery['turnReaders'][number];

/** The doors of the API that a turn goes through. Each rejects with the server's refusal. */
export interface TurnDoors {
  state(): Promise<KeyStateFieldsFragment>;
  begin(input: Omit<BeginTurnInput, 'key'>): Promise<Turn>;
  readers(id: string): Promise<readonly Reader[]>;
  needs(id: string): Promise<readonly Need[]>;
  tags(id: string): Promise<readonly string[]>;
  stageKeys(id: string, keys: TurnKeyInput[]): Promise<Turn>;
  stageWraps(id: string, wraps: TurnWrapInput[]): Promise<Turn>;
  stageTags(id: string, tags: TurnTagInput[]): Promise<Turn>;
  finish(input: FinishTurnInput): Promise<unknown>;
  drop(id: string): Promise<unknown>;
}

/** Past every cache: what is sealed anew must be what is there now. */
export function turnDoors(client: ApolloClient): TurnDoors {
  const fetchPolicy = 'no-cache' as const;
  const newKey = (): string => crypto.randomUUID();
  return {
    state: async () => there(await client.query({ query: KEY_STATE, fetchPolicy })).keyState,
    readers: async (id) =>
      there(await client.query({ query: TURN_READERS, variables: { id }, fetchPolicy })).turnReaders,
    needs: async (id) =>
      there(await client.query({ query: TURN_NEEDS, variables: { id }, fetchPolicy })).turnNeeds,
    tags: async (id) =>
      there(await client.query({ query: TURN_TAGS, variables: { id }, fetchPolicy })).turnTags,
    begin: async (input) => {
      const variables = { input: { ...input, key: newKey() } };
      return there(await client.mutate({ mutation: BEGIN_TURN, variables, fetchPolicy })).beginTurn;
    },
    stageKeys: async (id, keys) => {
      const variables = { input: { id, keys, key: newKey() } };
      return there(await client.mutate({ mutation: STAGE_KEYS, variables, fetchPolicy })).stageTurnKeys;
    },
    stageWraps: async (id, wraps) => {
      const variables = { input: { id, wraps, key: newKey() } };
      return there(await client.mutate({ mutation: STAGE_WRAPS, variables, fetchPolicy })).stageTurnWraps;
    },
    stageTags: async (id, tags) => {
      const variables = { input: { id, tags, key: newKey() } };
      return there(await client.mutate({ mutation: STAGE_TAGS, variables, fetchPolicy })).stageTurnTags;
    },
    finish: (input) => client.mutate({ mutation: FINISH_TURN, variables: { input }, fetchPolicy }),
    drop: (id) => client.mutate({ mutation: DROP_TURN, variables: { id, key: newKey() }, fetchPolicy }),
  };
}

const there = <Data>({ data }: { readonly data?: Data | null | undefined }): Data =>
  present(data ?? undefined, 'an answer without error has data');
