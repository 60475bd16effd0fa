import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { Fault } from '../../platform/graphql/refusals';
import { tell } from '../api/volunteer-api';
import { useHub } from '../frame/hub';
import { usePocket } from '../frame/pocket';
import { useCommand } from '../frame/use-command';
import type { MyShift } from './kept-shift';

export interface ShiftCommand {
  readonly busy: boolean;
  readonly fault: Fault | null;
  /** Sends a command that answers my shift, and keeps the answer on the phone. Nothing when it failed. */
  readonly send: <Data, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: (key: string) => Variables,
    shiftIn: (data: Data) => MyShift,
  ) => Promise<MyShift | undefined>;
}

/** What is done to a shift and needs the hub's answer at once: it may be somebody else's already. */
export function useShiftCommand(): ShiftCommand {
  const client = useApolloClient();
  const hub = useHub();
  const { shifts } = usePocket();
  const { busy, fault, run } = useCommand();
  const send: ShiftCommand['send'] = (mutation, variables, shiftIn) =>
    run(async (key) => {
      const shift = shiftIn(await tell(client, mutation, variables(key)));
      await shifts.take(shift, hub);
      return shift;
    });
  return { busy, fault, send };
}
