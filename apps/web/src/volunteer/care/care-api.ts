import type { ApolloClient } from '@apollo/client';
import { ask, tell } from '../api/volunteer-api';
import type { Sent } from '../outbox/outbox-entry';
import type { CareAct } from './care-act';
import { ANSWER_CARE_CHECK, ARRIVE_FOR_CARE, END_CARE, MOVE_CHILD, MY_CARE } from './care-documents';
import type { MyCare } from './kept-care';

export const readMyCare = async (client: ApolloClient): Promise<readonly MyCare[]> =>
  (await ask(client, MY_CARE, {})).myCare;

/** Sends one act of the outbox under its own key, with the time of this phone. Answers the arrangement after it. */
export async function sendCareAct(
  client: ApolloClient,
  { act, id: key, at }: Sent<CareAct>,
): Promise<MyCare> {
  const moment = { arrangementId: act.careId, deviceTime: new Date(at).toISOString(), key };
  switch (act.kind) {
    case 'careArrive':
      return (await tell(client, ARRIVE_FOR_CARE, { input: moment })).arriveForCare;
    case 'childStep': {
      const { child, step, family } = act;
      return (await tell(client, MOVE_CHILD, { input: { ...moment, child, step, family } })).moveChild;
    }
    case 'careCheck':
      return (await tell(client, ANSWER_CARE_CHECK, { input: moment })).answerCareCheck;
    case 'careEnd':
      return (await tell(client, END_CARE, { input: { ...moment, concern: act.concern } })).endCare;
  }
}
