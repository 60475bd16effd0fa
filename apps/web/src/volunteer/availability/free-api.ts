import type { ApolloClient } from '@apollo/client';
import { ask, tell } from '../api/volunteer-api';
import type { Sent } from '../outbox/outbox-entry';
import {
  COME_BACK,
  GO_AWAY,
  MY_AVAILABILITY,
  SAVE_AVAILABILITY,
  SKIP_ONCE,
  type Saved,
} from './availability-documents';
import type { FreeAct } from './free-act';

export const readMyFree = async (client: ApolloClient): Promise<Saved> =>
  (await ask(client, MY_AVAILABILITY, {})).myAvailability;

/** Sends one act of the outbox under its own key; hours under the version given. Answers what the hub has after it. */
export async function sendFreeAct(
  client: ApolloClient,
  { act, id: key }: Sent<FreeAct>,
  version: number,
): Promise<Saved> {
  switch (act.kind) {
    case 'freeHours': {
      const { series, wishes, company } = act;
      const input = {
        series: series.map(({ skipped, extra, ...one }) => ({
          ...one,
          skipped: [...skipped],
          extra: [...extra],
        })),
        wishes,
        company: company && { ...company, wraps: [...company.wraps] },
        version,
        key,
      };
      return (await tell(client, SAVE_AVAILABILITY, { input })).saveAvailability;
    }
    case 'freeAway': {
      const { awayId: id, fromDay, toDay } = act;
      return (await tell(client, GO_AWAY, { input: { id, fromDay, toDay, key } })).goAway;
    }
    case 'freeBack':
      return (await tell(client, COME_BACK, { awayId: act.awayId, key })).comeBack;
    case 'freeSkip': {
      const { seriesId, day, skip } = act;
      return (await tell(client, SKIP_ONCE, { input: { seriesId, day, skip, key } })).skipOnce;
    }
  }
}
