import { useMutation, useQuery } from '@apollo/client/react';
import { addDays } from '@doorstep/schedule';
import { instant, type Day } from '@doorstep/std';
import { useMemo, useState } from 'react';
import type { NoteReason } from '../../gql/graphql';
import type { Fault } from '../../platform/graphql/refusals';
import { useUnlocked } from '../../platform/session/session';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useOpenedSites } from '../week/data/use-opened-sites';
import {
  acceptedOf,
  cellKey,
  changesOf,
  decisionsOf,
  outgoingOf,
  type Answer,
  type Answers,
  type CellChange,
} from './decisions';
import { openPeople } from './open-people';
import { HAND_OVER_ROSTER, ROSTER_DATA } from './roster-documents';
import type { Holding, RosterData } from './roster-model';
import { rosterQuestion, type RosterQuestion } from './roster-question';
import { useFiller } from './use-filler';

/** Weeks gone by that tell who usually does a slot and who did much. */
const PAST_DAYS = 28;

/** The week or month, its people, and its sites as far as this tab could open them. */
export function useRosterData(from: Day, days: number) {
  const query = useQuery(ROSTER_DATA, {
    variables: { from, days, span: days + 1, before: addDays(from, -PAST_DAYS), past: PAST_DAYS },
  });
  const sites = useOpenedSites(query.data?.week.sites);
  const data = query.data?.week.from === from && sites ? { data: query.data, sites } : undefined;
  return { data, error: query.error, refetch: query.refetch };
}

/** Everything behind the roster's screen: what is asked, who fills it, what was decided, what is handed over. */
export function useRosterDesk(data: RosterData, refetch: () => Promise<unknown>) {
  const { keys } = useUnlocked();
  const { zone } = useHubTime();
  const filler = useFiller();
  const [holding, setHolding] = useState<Holding>('keep');
  const [question, setQuestion] = useState<RosterQuestion | null>(null);
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [opening, setOpening] = useState(false);
  const told = filler.state.at === 'settled' ? filler.state.told : null;
  const changes = useMemo(() => (told ? changesOf(told.comparison) : []), [told]);
  const accepted = acceptedOf(changes, answers);
  const anew = async (): Promise<void> => {
    await refetch();
    filler.cancel();
    setAnswers(new Map());
    setQuestion(null);
  };
  const handing = useHandOver(data, question, anew);

  const start = async (): Promise<void> => {
    setOpening(true);
    setAnswers(new Map());
    handing.forget();
    const opened = await openPeople(keys, data.people);
    const asked = rosterQuestion({ data, opened, holding, zone, now: instant(Date.now()) });
    setQuestion(asked);
    setOpening(false);
    filler.fill(asked.problem, asked.before);
  };
  const answer = (cells: readonly CellChange[], given: Answer): void =>
    setAnswers((now) => {
      const next = new Map(now);
      // A second press takes the answer back.
      const isBack = cells.length === 1 && cells.every((cell) => now.get(cellKey(cell)) === given);
      for (const cell of cells) {
        if (isBack) next.delete(cellKey(cell));
        else next.set(cellKey(cell), given);
      }
      return next;
    });
  return {
    data,
    filler,
    holding,
    setHolding,
    question,
    opening,
    told,
    changes,
    answers,
    accepted,
    start,
    answer,
    refill: () => filler.refill(decisionsOf(changes, answers)),
    handing,
    /** Reads the week again and forgets the proposal: it was made for a week that is no more. */
    anew,
    handOver: (note: NoteReason | null) => handing.send(accepted, note),
  };
}

export type RosterDesk = ReturnType<typeof useRosterDesk>;

/** Sends accepted cells to the week. A warning of the server asks for a reason; what others changed is read again. */
function useHandOver(data: RosterData, question: RosterQuestion | null, onDone: () => Promise<void>) {
  const [fault, setFault] = useState<Fault | null>(null);
  const { busy, run } = useCommand(setFault);
  const [send] = useMutation(HAND_OVER_ROSTER, { refetchQueries: ['Week', 'WeekPeople'] });
  return {
    busy,
    fault,
    forget: () => setFault(null),
    send: async (accepted: readonly CellChange[], note: NoteReason | null): Promise<boolean> => {
      setFault(null);
      const people = question?.problem.volunteers ?? [];
      const newcomers = new Set<string>(people.filter(({ newcomer }) => newcomer).map(({ id }) => id));
      const done = await run((key) =>
        send({
          variables: {
            input: {
              key,
              changes: [...outgoingOf(accepted, { shifts: data.week.shifts, newcomers, note })],
              publish: [],
            },
          },
        }),
      );
      if (done) await onDone();
      return done;
    },
  };
}
