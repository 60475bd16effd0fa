import type { OpenPlace } from '@doorstep/lifecycle';
import type { HubFacts, Run, Stop } from '../run/kept-run';
import type { Leg } from './leg-model';

/** What every part of a ride's stop is given. */
export interface RideStopProps {
  readonly run: Run;
  readonly stop: Stop;
  readonly leg: Leg;
  readonly hub: HubFacts;
  /** The opened place, while it is open. */
  readonly facts: OpenPlace | null;
}
