import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { present } from '@doorstep/std';
import type { BoardQuery, ClaimFieldsFragment, MyRunFieldsFragment } from '../../gql/graphql';
import type { RunAct, Sent } from '../outbox/outbox-entry';
import {
  BOARD,
  COMPLETE_RUN,
  DEPART_RUN,
  MY_WORK,
  RECORD_STOP,
  REPORT_INCIDENT,
  STEP_LEG,
  STOP_EVERYTHING,
  UNDO_STOP,
} from './documents';

export interface MyWork {
  readonly claims: readonly ClaimFieldsFragment[];
  readonly runs: readonly MyRunFieldsFragment[];
}

/** As many as the server gives at once: nobody reads the whole board. */
export const BOARD_PAGE = 10;

/** Asks past every cache: what carries a place must not stay anywhere but where we put it. */
export async function ask<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data } = await client.query<Data>({ query, variables, fetchPolicy: 'no-cache' });
  return present(data, 'a query without error has data');
}

export async function tell<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data } = await client.mutate<Data>({ mutation, variables, fetchPolicy: 'no-cache' });
  return present(data, 'a mutation without error has data');
}

export async function readWork(client: ApolloClient): Promise<MyWork> {
  const { myClaims, myRuns } = await ask(client, MY_WORK, {});
  return { claims: myClaims, runs: myRuns };
}

export async function readBoard(client: ApolloClient, after: string | null): Promise<BoardQuery['board']> {
  return (await ask(client, BOARD, { first: BOARD_PAGE, after })).board;
}

/** Sends one act of the outbox under its own key. Answers the run as it stands after it; null when it says nothing about it. */
export async function sendAct(
  client: ApolloClient,
  entry: Sent<RunAct>,
): Promise<MyRunFieldsFragment | null> {
  const { act, id: key } = entry;
  const deviceTime = new Date(entry.at).toISOString();
  switch (act.kind) {
    case 'depart':
      return (
        await tell(client, DEPART_RUN, { runId: act.runId, loaded: act.loaded, key, lateHash: act.lateHash })
      ).departRun;
    case 'incident': {
      const { runId, taskId, what: kind } = act;
      // The key is the incident's id too: sent twice, it is one.
      await tell(client, REPORT_INCIDENT, { input: { id: key, kind, runId, taskId, deviceTime, key } });
      return null;
    }
    case 'record': {
      const { stopId, outcome, reason, goods } = act;
      const input = { stopId, outcome, reason, goods, deviceTime, key };
      return (await tell(client, RECORD_STOP, { input })).recordStop;
    }
    case 'leg': {
      const input = { stopId: act.stopId, step: act.step, deviceTime, key };
      return (await tell(client, STEP_LEG, { input })).stepLeg;
    }
    case 'undo':
      return (await tell(client, UNDO_STOP, { stopId: act.stopId, deviceTime, key })).undoStop;
    case 'complete':
      return (await tell(client, COMPLETE_RUN, { runId: act.runId, key })).completeRun;
    case 'stopEverything':
      return (await tell(client, STOP_EVERYTHING, { runId: act.runId, key })).stopEverything;
  }
}
