import { useMutation } from '@apollo/client/react';
import type { LegReason } from '@doorstep/lifecycle';
import { useCommand, type Command } from '../frame/use-command';
import { CALL_READY, CLOSE_LEG, RECORD_MISSED_LEG, RIDES, TURN_DOWN_LEG } from './ride-documents';

export interface RideCommands {
  readonly busy: Command['busy'];
  readonly ready: (taskId: string) => void;
  readonly close: (taskId: string, reason: LegReason) => void;
  readonly turnDown: (taskId: string, reason: LegReason) => void;
  readonly missed: (taskId: string, reason: LegReason) => void;
}

/** What the desk says about a ride; every list is read again after it. */
export function useRideCommands(): RideCommands {
  const { busy, run } = useCommand();
  const again = { refetchQueries: [RIDES], awaitRefetchQueries: true };
  const [callReady] = useMutation(CALL_READY, again);
  const [closeLeg] = useMutation(CLOSE_LEG, again);
  const [turnDownLeg] = useMutation(TURN_DOWN_LEG, again);
  const [recordMissed] = useMutation(RECORD_MISSED_LEG, again);
  return {
    busy,
    ready: (taskId) => void run((key) => callReady({ variables: { taskId, key } })),
    close: (taskId, reason) => void run((key) => closeLeg({ variables: { input: { taskId, reason, key } } })),
    turnDown: (taskId, reason) =>
      void run((key) => turnDownLeg({ variables: { input: { taskId, reason, key } } })),
    missed: (taskId, reason) =>
      void run((key) => recordMissed({ variables: { input: { taskId, reason, key } } })),
  };
}
