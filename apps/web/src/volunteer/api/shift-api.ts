import type { ApolloClient } from '@apollo/client';
import type { MyShiftFieldsFragment, ShiftBoardQuery } from '../../gql/graphql';
import type { Sent } from '../outbox/outbox-entry';
import type { ShiftAct } from '../shift/shift-act';
import { CHECK_IN, MY_SHIFTS, ON_MY_WAY, REPORT_ABSENCE, SHIFT_BOARD } from './shift-documents';
import { ask, tell } from './volunteer-api';

/** What I could take, and what I am told. */
export type ShiftBoard = ShiftBoardQuery;
export type OpenShift = ShiftBoard['openShifts'][number];
export type Cover = ShiftBoard['covers'][number];
export type Notice = ShiftBoard['myNotices'][number];

export const readMyShifts = async (client: ApolloClient): Promise<readonly MyShiftFieldsFragment[]> =>
  (await ask(client, MY_SHIFTS, {})).myShifts;

export const readShiftBoard = (client: ApolloClient, from: string, days: number): Promise<ShiftBoard> =>
  ask(client, SHIFT_BOARD, { from, days });

/** Sends one act of the outbox under its own key. Answers the shift of whoever did it, as it stands after it. */
export async function sendShiftAct(
  client: ApolloClient,
  { act, id: key }: Sent<ShiftAct>,
): Promise<MyShiftFieldsFragment> {
  switch (act.kind) {
    case 'onMyWay':
      return (await tell(client, ON_MY_WAY, { id: act.signUpId, key })).onMyWay;
    case 'checkIn':
      return (await tell(client, CHECK_IN, { id: act.signUpId, key })).checkIn;
    case 'absent':
      return (await tell(client, REPORT_ABSENCE, { id: act.signUpId, key })).reportAbsence;
  }
}
