import type { ApolloClient } from '@apollo/client';
import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import { faultOf } from '../../platform/graphql/refusals';
import { inTime } from '../api/in-time';
import { readMyShifts, sendShiftAct } from '../api/shift-api';
import { readWork, sendAct } from '../api/volunteer-api';
import type { FreeAct } from '../availability/free-act';
import { readMyFree, sendFreeAct } from '../availability/free-api';
import { FreeBook, type FreeState } from '../availability/free-book';
import { readMyCare, sendCareAct } from '../care/care-api';
import { CareBook, type CareState } from '../care/care-book';
import { Outbox, type OutboxState } from '../outbox/outbox';
import {
  isCareAct,
  isFreeAct,
  isPackAct,
  isShiftAct,
  type OutboxEntry,
  type Sent,
} from '../outbox/outbox-entry';
import { readMyPacking, sendPackAct } from '../packing/pack-api';
import { PackBook } from '../packing/pack-book';
import { ClaimKeys } from '../phone/claim-keys';
import type { Phone } from '../phone/phone';
import { newLateSecret, reportedLate } from '../run/late-report';
import { RunBook, type BookState } from '../run/run-book';
import { ShiftBook, type ShiftState } from '../shift/shift-book';

/** What a volunteer carries: keys of claims, acts on their way, runs, shifts, hours. One a tab; screens reach it by context. */
export interface Pocket {
  readonly phone: Phone;
  readonly keys: ClaimKeys;
  readonly outbox: Outbox;
  readonly book: RunBook;
  readonly shifts: ShiftBook;
  readonly cares: CareBook;
  readonly packing: PackBook;
  readonly free: FreeBook;
}

/** Milliseconds that an act or a reading may take before it counts as lost. */
const PATIENCE = 20_000;

const now = (): number => Date.now();

export function newPocket(phone: Phone, client: ApolloClient): Pocket {
  const keys = new ClaimKeys(phone.claimKeys, now);
  const outbox: Outbox = new Outbox({
    shelf: phone.outbox,
    send: (entry) => send(entry),
    now,
    newId: () => crypto.randomUUID(),
  });
  const book = new RunBook({
    shelf: phone.runs,
    keys,
    outbox,
    readWork: () => inTime(readWork(client), PATIENCE),
    newLate: newLateSecret,
    now,
    later: (work, milliseconds) => void setTimeout(work, milliseconds),
  });
  const shifts = new ShiftBook({
    shelf: phone.shifts,
    outbox,
    readShifts: () => inTime(readMyShifts(client), PATIENCE),
    now,
  });
  const cares = new CareBook({
    shelf: phone.cares,
    outbox,
    readCare: () => inTime(readMyCare(client), PATIENCE),
  });
  const packing = new PackBook({
    shelf: phone.waves,
    outbox,
    readPacking: () => inTime(readMyPacking(client), PATIENCE),
  });
  const free = new FreeBook({
    shelf: phone.settings,
    outbox,
    readFree: () => inTime(readMyFree(client), PATIENCE),
  });
  const sendFree = async (sent: Sent<FreeAct>): Promise<void> => {
    const version = sent.act.kind === 'freeHours' ? free.versionFor(sent.act.seen) : 0;
    try {
      await free.answered(await inTime(sendFreeAct(client, sent, version), PATIENCE));
    } catch (error) {
      // What is there now, so that whoever is asked which hours count can see both.
      if (faultOf(error).code !== 'OFFLINE') void free.sync();
      throw error;
    }
  };
  const send = async ({ act, id, at }: OutboxEntry): Promise<void> => {
    if (isFreeAct(act)) return sendFree({ act, id, at });
    if (isShiftAct(act)) {
      return shifts.answered(await inTime(sendShiftAct(client, { act, id, at }), PATIENCE));
    }
    if (isCareAct(act)) {
      return cares.answered(await inTime(sendCareAct(client, { act, id, at }), PATIENCE));
    }
    if (isPackAct(act)) {
      return packing.answered(await inTime(sendPackAct(client, { act, id, at }), PATIENCE));
    }
    try {
      await book.answered(await inTime(sendAct(client, { act, id, at }), PATIENCE));
    } catch (error) {
      const late = inTime(reportedLate(client, book.kept(act.runId), { act, id, at }, error), PATIENCE);
      if (!(await late)) throw error;
    }
  };
  return { phone, keys, outbox, book, shifts, cares, packing, free };
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

export function useShifts(): ShiftState {
  const { shifts } = usePocket();
  return useSyncExternalStore(shifts.subscribe, shifts.snapshot);
}

export function useCares(): CareState {
  const { cares } = usePocket();
  return useSyncExternalStore(cares.subscribe, cares.snapshot);
}

export function useFree(): FreeState {
  const { free } = usePocket();
  return useSyncExternalStore(free.subscribe, free.snapshot);
}

export function useOutbox(): OutboxState {
  const { outbox } = usePocket();
  return useSyncExternalStore(outbox.subscribe, outbox.snapshot);
}
