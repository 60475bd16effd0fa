import type { ApolloClient } from '@apollo/client';
import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import { inTime } from '../api/in-time';
import { readWork, sendAct } from '../api/volunteer-api';
import { Outbox, type OutboxState } from '../outbox/outbox';
import { ClaimKeys } from '../phone/claim-keys';
import type { Phone } from '../phone/phone';
import { RunBook, type BookState } from '../run/run-book';

/** What a volunteer carries: keys of claims, acts on their way, runs. One a tab; screens reach it by context. */
export interface Pocket {
  readonly phone: Phone;
  readonly keys: ClaimKeys;
  readonly outbox: Outbox;
  readonly book: RunBook;
}

/** Milliseconds that an act or a reading may take before it counts as lost. */
const PATIENCE = 20_000;

const now = (): number => Date.now();

export function newPocket(phone: Phone, client: ApolloClient): Pocket {
  const keys = new ClaimKeys(phone.claimKeys, now);
  const outbox: Outbox = new Outbox({
    shelf: phone.outbox,
    send: async (entry) => book.answered(await inTime(sendAct(client, entry), PATIENCE)),
    now,
    newId: () => crypto.randomUUID(),
  });
  const book = new RunBook({
    shelf: phone.runs,
    keys,
    outbox,
    readWork: () => inTime(readWork(client), PATIENCE),
    now,
    later: (work, milliseconds) => void setTimeout(work, milliseconds),
  });
  return { phone, keys, outbox, book };
}

const PocketContext = createContext<Pocket | null>(null);

export function PocketProvider({
  pocket,
  children,
}: {
  readonly pocket: Pocket;
  readonly children: ReactNode;
}): ReactNode {
  return <PocketContext value={pocket}>{children}</PocketContext>;
}

export function usePocket(): Pocket {
  const pocket = use(PocketContext);
  if (!pocket) throw new Error('usePocket needs a PocketProvider above it');
  return pocket;
}

export function useBook(): BookState {
  const { book } = usePocket();
  return useSyncExternalStore(book.subscribe, book.snapshot);
}

export function useOutbox(): OutboxState {
  const { outbox } = usePocket();
  return useSyncExternalStore(outbox.subscribe, outbox.snapshot);
}
