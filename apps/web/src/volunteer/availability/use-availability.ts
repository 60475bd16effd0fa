import { useApolloClient } from '@apollo/client/react';
import type { CompanyFacts } from '@doorstep/lifecycle';
import { dayOf } from '@doorstep/schedule';
import { instant, type Day } from '@doorstep/std';
import { useCallback, useEffect, useState } from 'react';
import type { MyAvailabilityFieldsFragment } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { ask, tell } from '../api/volunteer-api';
import { useHub } from '../frame/hub';
import { useCommand, type Command } from '../frame/use-command';
import { COME_BACK, GO_AWAY, MY_AVAILABILITY, SAVE_AVAILABILITY, SKIP_ONCE } from './availability-documents';
import { isSameCompany, openCompany, sealCompany } from './company';
import { type GivenSeries, stillToCome, withSkips } from './week-hours';

export type Saved = MyAvailabilityFieldsFragment;
export type Wishes = Saved['wishes'];

/** What is being changed here and is not sent yet. */
export interface Draft {
  readonly series: readonly GivenSeries[];
  readonly wishes: Wishes;
  readonly company: CompanyFacts;
}

export interface AvailabilityDesk {
  readonly today: Day;
  readonly saved: Saved | null;
  readonly draft: Draft | null;
  readonly isChanged: boolean;
  /** The hours were changed elsewhere since they were read here. */
  readonly isBehind: boolean;
  readonly command: Command;
  change(part: Partial<Draft>): void;
  /** Answers whether it was kept. */
  save(): Promise<boolean>;
  /** Gives up what was changed here. */
  revert(): void;
  goAway(fromDay: string, toDay: string): Promise<boolean>;
  comeBack(awayId: string): Promise<boolean>;
  skip(series: readonly GivenSeries[], day: string, skip: boolean): Promise<boolean>;
}

/** Reads the member's hours, keeps changes until they are saved, and sends being away and days left out at once. */
export function useAvailability(): AvailabilityDesk {
  const client = useApolloClient();
  const { keys } = useUnlocked();
  const { timeZone } = useHub();
  const command = useCommand();
  const { run } = command;
  const [saved, setSaved] = useState<Saved | null>(null);
  const [opened, setOpened] = useState<CompanyFacts | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isBehind, setBehind] = useState(false);

  const read = useCallback(async (): Promise<{ next: Saved; company: CompanyFacts }> => {
    const { myAvailability: next } = await ask(client, MY_AVAILABILITY, {});
    return { next, company: await openCompany(keys, next.company) };
  }, [client, keys]);

  useEffect(() => {
    void run(async () => {
      const { next, company } = await read();
      setSaved(next);
      setOpened(company);
      setDraft({ series: next.series, wishes: next.wishes, company });
    });
  }, [read, run]);

  /** After an act of its own: hours being changed stay as they are. */
  const settle = (next: Saved): void => {
    setSaved(next);
    setDraft((now) => (now ? { ...now, series: withSkips(now.series, next.series) } : now));
  };

  const save = async (): Promise<boolean> => {
    if (!saved || !draft || !opened) return false;
    const done = await run(async (key) => {
      const box = isSameCompany(draft.company, opened)
        ? null
        : await sealCompany(keys, draft.company, (saved.company?.version ?? -1) + 1);
      const series = stillToCome(draft.series, dayOf(instant(Date.now()), timeZone)).map(bare);
      const input = { series, wishes: bareWishes(draft.wishes), company: box, version: saved.version, key };
      try {
        const { saveAvailability: next } = await tell(client, SAVE_AVAILABILITY, { input });
        setSaved(next);
        setOpened(draft.company);
        setDraft({ ...draft, series: next.series, wishes: next.wishes });
        setBehind(false);
        return true;
      } catch (error) {
        // What is there now, so that a second press can put these hours in its place, or take the others over.
        const { next } = await read().catch(() => ({ next: saved }));
        if (next.version !== saved.version) setBehind(true);
        setSaved(next);
        throw error;
      }
    });
    return done === true;
  };

  const act = async (work: (key: string) => Promise<Saved>): Promise<boolean> =>
    (await run(async (key) => {
      settle(await work(key));
      return true;
    })) === true;

  return {
    today: dayOf(instant(Date.now()), timeZone),
    saved,
    draft,
    isChanged: saved !== null && draft !== null && opened !== null && isOther(draft, saved, opened),
    isBehind,
    command,
    change: (part) => setDraft((now) => (now ? { ...now, ...part } : now)),
    save,
    revert: () => {
      if (!saved) return;
      void openCompany(keys, saved.company).then((company) => {
        setOpened(company);
        setDraft({ series: saved.series, wishes: saved.wishes, company });
        setBehind(false);
      });
    },
    goAway: (fromDay, toDay) =>
      act(async (key) => {
        const input = { id: crypto.randomUUID(), fromDay, toDay, key };
        return (await tell(client, GO_AWAY, { input })).goAway;
      }),
    comeBack: (awayId) => act(async (key) => (await tell(client, COME_BACK, { awayId, key })).comeBack),
    skip: (series, day, skip) =>
      act(async (first) => {
        let next: Saved | null = null;
        for (const [n, { id: seriesId }] of series.entries()) {
          const key = n === 0 ? first : crypto.randomUUID();
          const input = { seriesId, day, skip, key };
          next = (await tell(client, SKIP_ONCE, { input })).skipOnce;
        }
        return next ?? (await read()).next;
      }),
  };
}

/** Without what the cache library adds. */
const bare = ({ id, startsOn, fromMinute, toMinute, rule, skipped, extra }: GivenSeries) => ({
  id,
  startsOn,
  fromMinute,
  toMinute,
  rule,
  skipped: [...skipped],
  extra: [...extra],
});

const bareWishes = (wishes: Wishes) => ({
  weekHours: wishes.weekHours,
  monthHours: wishes.monthHours,
  restHours: wishes.restHours,
  shiftsPerDay: wishes.shiftsPerDay,
  prefersKinds: [...wishes.prefersKinds],
  dislikesKinds: [...wishes.dislikesKinds],
  endsNearCell: wishes.endsNearCell,
});

const isOther = (draft: Draft, saved: Saved, opened: CompanyFacts): boolean => {
  const text = (series: readonly GivenSeries[]): string =>
    JSON.stringify(series.map(bare).sort((a, b) => (a.id < b.id ? -1 : 1)));
  return (
    text(draft.series) !== text(saved.series) ||
    JSON.stringify(bareWishes(draft.wishes)) !== JSON.stringify(bareWishes(saved.wishes)) ||
    !isSameCompany(draft.company, opened)
  );
};
