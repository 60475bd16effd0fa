import { useApolloClient } from '@apollo/client/react';
import { readDrawer } from '@doorstep/lifecycle';
import { useEffect, useState } from 'react';
import { graphql } from '../../../gql';
import { openWith } from '../../../platform/session/boxes';
import { useUnlocked } from '../../../platform/session/session';
import { useCommand } from '../../frame/use-command';
import type { WeekData } from '../data/week-data';

const SHEET_PROFILES = graphql(`
  query SheetProfiles {
    people {
      id
      profile {
        ...BoxFields
      }
    }
  }
`);

/** Opened names close themselves, as everywhere at the desk. */
const STAYS_OPEN = 120_000;

/** First names of those who are on shifts of this week: opened on a press, in this tab, for two minutes. */
export function useFirstNames({ shifts }: WeekData) {
  const client = useApolloClient();
  const { keys } = useUnlocked();
  const { busy, run } = useCommand();
  const [names, setNames] = useState<ReadonlyMap<string, string> | null>(null);
  const isOpen = names !== null;
  useEffect(() => {
    if (!isOpen) return;
    const timer = setTimeout(() => setNames(null), STAYS_OPEN);
    return () => clearTimeout(timer);
  }, [isOpen]);
  const open = async (): Promise<void> => {
    await run(async () => {
      const { data } = await client.query({ query: SHEET_PROFILES, fetchPolicy: 'no-cache' });
      const wanted = new Set(shifts.flatMap(({ signUps }) => signUps.map(({ memberId }) => memberId)));
      const opened = new Map<string, string>();
      for (const { id, profile } of data?.people ?? []) {
        const value = profile && wanted.has(id) ? await openWith<unknown>(keys, profile) : null;
        const facts = value?.ok ? readDrawer('profile', value.value) : null;
        if (facts?.ok) opened.set(id, firstOf(facts.value.name));
      }
      setNames(opened);
    });
  };
  return { names, busy, open, close: () => setNames(null) };
}

/** The first word of a name: what people call each other at a door. */
const firstOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
