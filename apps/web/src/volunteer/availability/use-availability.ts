import { dayOf } from '@doorstep/schedule';
import { instant, type Day } from '@doorstep/std';
import { useEffect, useMemo, useState } from 'react';
import type { Fault, FaultCode } from '../../platform/graphql/refusals';
import { useUnlocked } from '../../platform/session/session';
import { useHub } from '../frame/hub';
import { useFree, useOutbox, usePocket } from '../frame/pocket';
import { isFreeAct, type OutboxEntry } from '../outbox/outbox-entry';
import type { Saved } from './availability-documents';
import { type Draft, isSameDraft } from './draft';
import { ownBox, refusedHours, withFreeActs } from './free-acts';
import { hoursAct, ownerOf } from './hours-act';
import { useCompany } from './use-company';
import { type GivenSeries, withSkips } from './week-hours';

export type { Draft, Wishes } from './draft';

export interface AvailabilityDesk {
  readonly today: Day;
  /** What the hub has, with what was said here and has not reached it yet; null until it was read once. */
  readonly saved: Saved | null;
  readonly draft: Draft | null;
  readonly isChanged: boolean;
  /** What this phone said and the hub has not answered. */
  readonly waiting: readonly OutboxEntry[];
  /** Why the hub did not take the hours that are shown. */
  readonly refused: FaultCode | null;
  /** Days away and days left out that the hub said no to. */
  readonly refusedDays: readonly OutboxEntry[];
  /** Why nothing can be shown. */
  readonly fault: Fault | null;
  change(part: Partial<Draft>): void;
  /** Puts the hours down on this phone; from there they are sent by themselves. */
  save(): Promise<void>;
  /** Gives up what was changed here. */
  revert(): void;
  goAway(fromDay: string, toDay: string): void;
  comeBack(awayId: string): Promise<void>;
  skip(series: readonly GivenSeries[], day: string, skip: boolean): Promise<void>;
}

const NOTHING: Partial<Draft> = {};

/** Shows the member's hours with what waits on this phone, and puts each change into the phone's outbox. */
export function useAvailability(): AvailabilityDesk {
  const { keys } = useUnlocked();
  const { timeZone } = useHub();
  const { free, outbox } = usePocket();
  const { entries } = useOutbox();
  const [change, setChange] = useState(NOTHING);
  const { saved, refused, known, know, fault } = useKnown();
  const draft = draftOf(change, refused, known);
  const today = dayOf(instant(Date.now()), timeZone);

  const save = async (): Promise<void> => {
    if (!draft) return;
    const act = await hoursAct({ keys, outbox, free, know }, draft, today);
    setChange(NOTHING);
    if (act) await free.act(act);
  };

  const comeBack = async (awayId: string): Promise<void> => {
    const said = entries.find(({ act }) => act.kind === 'freeAway' && act.awayId === awayId);
    if (said && (await outbox.withdraw(said.id))) return;
    await free.act({ kind: 'freeBack', awayId });
  };

  return {
    today,
    saved,
    draft,
    isChanged: refused !== null || (draft !== null && known !== null && !isSameDraft(draft, known)),
    waiting: entries.filter(({ act, state }) => isFreeAct(act) && state === 'waiting'),
    refused: refused?.fault ?? null,
    refusedDays: entries.filter(isRefusedDay),
    fault,
    change: (part) => setChange((now) => ({ ...now, ...part })),
    save,
    revert: () => {
      setChange(NOTHING);
      if (refused) void outbox.discard(refused.id);
    },
    goAway: (fromDay, toDay) =>
      void free.act({ kind: 'freeAway', awayId: crypto.randomUUID(), fromDay, toDay }),
    comeBack,
    skip: async (series, day, skip) => {
      for (const { id: seriesId } of series) await free.act({ kind: 'freeSkip', seriesId, day, skip });
    },
  };
}

const isRefusedDay = ({ act, state }: OutboxEntry): boolean =>
  isFreeAct(act) && act.kind !== 'freeHours' && state === 'failed';

/** What the hub has with what waits here, hours it said no to, and both boxes of company opened. */
function useKnown() {
  const { keys } = useUnlocked();
  const { free } = usePocket();
  const { saved, fault } = useFree();
  const { entries } = useOutbox();
  const owner = useMemo(() => ownerOf(keys), [keys]);
  const here = useMemo(() => saved && withFreeActs(saved, entries, owner), [saved, entries, owner]);
  const refused = useMemo(() => refusedHours(entries), [entries]);
  const box = useMemo(
    () => (refused?.act.company ? ownBox(refused.act.company, owner) : here?.company),
    [refused, here, owner],
  );
  const { facts, know } = useCompany(keys, box);
  useEffect(() => {
    void free.sync();
  }, [free]);
  const known: Draft | null =
    here && facts ? { series: here.series, wishes: here.wishes, company: facts } : null;
  return { saved: here, refused, known, know, fault: saved ? null : fault };
}

/** What is being changed here, over what the hub said no to, over what is there. */
function draftOf(
  { series, wishes, company }: Partial<Draft>,
  refused: ReturnType<typeof refusedHours>,
  known: Draft | null,
): Draft | null {
  return (
    known && {
      // Days left out are acts of their own: hours that are being changed take them over.
      series: withSkips(series ?? refused?.act.series ?? known.series, known.series),
      wishes: wishes ?? refused?.act.wishes ?? known.wishes,
      company: company ?? known.company,
    }
  );
}
