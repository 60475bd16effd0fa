import { useMutation } from '@apollo/client/react';
import type { CellGrid } from '@doorstep/geo';
import type { DoorSign } from '@doorstep/lifecycle';
import { useRef, useState } from 'react';
import { graphql } from '../../../gql';
import { faultOf, type Fault } from '../../../platform/graphql/refusals';
import { useUnlocked } from '../../../platform/session/session';
import { useHubTime } from '../../frame/hub-time';
import { sealIntake } from '../seal-intake';
import type { JudgedRow } from './judge-rows';

const BRING_IN = graphql(`
  mutation BringIn($input: RecordRequestInput!) {
    recordRequest(input: $input) {
      id
    }
  }
`);

/** What became of a row: its code and its sign for the household, or why the server did not take it. */
export type Outcome =
  | { readonly at: 'sent'; readonly code: string; readonly sign: DoorSign }
  | { readonly at: 'refused'; readonly code: Fault['code'] };

/** After these nothing else would come through either. */
const ENDS: readonly Fault['code'][] = ['OFFLINE', 'SIGNED_OUT', 'HUB_PAUSED', 'BOX_FOR_WRONG_KEY'];
/** While one row is on its way the next one's code is made. */
const LANES = 2;

export type TiedRow = Extract<JudgedRow, { readonly ties: unknown }>;

export interface Sending {
  readonly outcomes: ReadonlyMap<number, Outcome>;
  readonly running: boolean;
  /** Why it stopped before the end; null when nobody and nothing stopped it. */
  readonly stopped: Fault['code'] | 'hand' | null;
  /** Seals these rows one by one and sends each as its own request; those that are in are passed by. */
  readonly send: (rows: readonly TiedRow[]) => Promise<void>;
  readonly stop: () => void;
}

/** Sends rows. Each is sealed here, whole, before it goes; after a cut the same press goes on where it was. */
export function useSending(grid: CellGrid | null): Sending {
  const { keys } = useUnlocked();
  const time = useHubTime();
  const [bring] = useMutation(BRING_IN);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<number, Outcome>>(new Map());
  const [running, setRunning] = useState(false);
  const [stopped, setStopped] = useState<Sending['stopped']>(null);
  const end = useRef<Sending['stopped']>(null);
  const settle = (line: number, outcome: Outcome): void =>
    setOutcomes((before) => new Map([...before, [line, outcome]]));

  const sendOne = async ({ line, draft, ties: { paper } }: TiedRow, cells: CellGrid): Promise<void> => {
    try {
      const around = { source: 'paper', keys, grid: cells, today: time.today(), paper } as const;
      const { inputs, code, sign } = await sealIntake(draft, around);
      for (const input of inputs) await bring({ variables: { input } });
      settle(line, { at: 'sent', code, sign });
    } catch (error) {
      const { code } = faultOf(error);
      if (ENDS.includes(code)) end.current ??= code;
      else settle(line, { at: 'refused', code });
    }
  };

  const send = async (rows: readonly TiedRow[]): Promise<void> => {
    if (running || grid === null) return;
    const waiting = rows.filter(({ line }) => outcomes.get(line)?.at !== 'sent');
    end.current = null;
    setStopped(null);
    setRunning(true);
    let next = 0;
    const lane = async (): Promise<void> => {
      for (let row = waiting[next++]; row !== undefined && end.current === null; row = waiting[next++])
        await sendOne(row, grid);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    setRunning(false);
    setStopped(end.current);
  };
  return {
    outcomes,
    running,
    stopped,
    send,
    stop: () => {
      end.current ??= 'hand';
    },
  };
}
