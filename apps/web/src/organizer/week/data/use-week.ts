import { useMutation, useQuery } from '@apollo/client/react';
import type { Day } from '@doorstep/std';
import { useEffect, useMemo } from 'react';
import { graphql } from '../../../gql';
import { useUnlocked } from '../../../platform/session/session';
import { daysFrom } from '../../frame/hub-time';
import { newcomersOf, peopleOf } from './people-of';
import { shiftOf } from './shift-of';
import { useOpenedSites } from './use-opened-sites';
import type { WeekData } from './week-data';
import { WEEK, WEEK_PEOPLE } from './week-documents';

const AT_BOARD = graphql(`
  mutation AtBoard($from: Day!) {
    atBoard(from: $from) {
      memberId
      handle
    }
  }
`);

/** The others see somebody for a minute after the last sign of life. */
const STILL_HERE = 25_000;

/** The week as the server has it, its people, its sites opened, and who else looks at it. */
export function useWeek(from: Day) {
  const { me } = useUnlocked();
  const week = useQuery(WEEK, { variables: { from } });
  const people = useQuery(WEEK_PEOPLE, { variables: { from } });
  const sites = useOpenedSites((week.data ?? week.previousData)?.week.sites);
  useStandAtBoard(from);
  const data = useMemo((): WeekData | undefined => {
    // What is known stays on the board while it is read again: unsaved changes lie over it.
    const told = (week.data ?? week.previousData)?.week;
    const known = (people.data ?? people.previousData)?.people;
    if (!told || !known || !sites || told.from !== from) return undefined;
    return {
      from,
      days: daysFrom(from, 7),
      shifts: told.shifts.map(shiftOf),
      people: peopleOf(known, newcomersOf(told.shifts)),
      sites,
      closed: told.closedDays.map(({ siteId, day }) => ({ siteId: siteId ?? null, day })),
      others: told.atBoard.filter(({ memberId }) => memberId !== me.id),
    };
  }, [week.data, week.previousData, people.data, people.previousData, sites, from, me.id]);
  return {
    data,
    error: week.error ?? people.error,
    refetch: () => Promise.all([week.refetch(), people.refetch()]),
  };
}

/** Tells the hub's other organizers that this week is being looked at, as long as the tab is in sight. */
function useStandAtBoard(from: Day): void {
  const [stand] = useMutation(AT_BOARD);
  useEffect(() => {
    const here = (): void => {
      // A heartbeat that is lost is no fault: the next one follows.
      if (document.visibilityState === 'visible') void stand({ variables: { from } }).catch(() => undefined);
    };
    here();
    const beat = setInterval(here, STILL_HERE);
    return () => clearInterval(beat);
  }, [from, stand]);
}
