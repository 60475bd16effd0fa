import { waitOver, type LegStep, type Receiver } from '@doorstep/lifecycle';
import type { Stop } from '../run/kept-run';

export type Leg = NonNullable<Stop['leg']>;

interface Pressed {
  readonly stopId: string;
  readonly step: LegStep;
}

/** A leg is in one of these while somebody is on the way to its pickup; before them nobody has said anything. */
export type AtPickup = 'before' | 'on_the_way' | 'arrived' | 'child_missing';

/** Where a pickup stands for the one who drives there. What was said at another stop, of an earlier run, is over. */
export function atPickup({ id, leg }: Pick<Stop, 'id'> & { readonly leg: Leg }): AtPickup {
  if (leg.stopId !== id) return 'before';
  if (leg.state === 'driver_en_route') return 'on_the_way';
  return leg.state === 'arrived' || leg.state === 'child_missing' ? leg.state : 'before';
}

/** When nobody-came may be pressed, in milliseconds; null before the arrival. */
export const waitEnds = ({ arrivedAt, pickupFrom, waitMinutes }: Leg): number | null =>
  arrivedAt === null ? null : waitOver(Date.parse(arrivedAt), Date.parse(pickupFrom), waitMinutes);

/** Whom a child may go with at the end of a leg. */
export const receiversAt = (
  taskKind: Stop['taskKind'],
  receivers: readonly Receiver[],
): readonly Receiver[] =>
  receivers.filter(({ at }) => at === (taskKind === 'ride_out' ? 'destination' : 'origin'));

/** The stops with a press of this phone that the hub has not yet answered; `at` is when, in milliseconds. */
export function stepped(stops: readonly Stop[], { stopId, step }: Pressed, at: number): readonly Stop[] {
  const here = stops.find(({ id }) => id === stopId);
  if (!here?.leg || (here.state !== 'planned' && here.state !== 'loaded')) return stops;
  const leg = steppedLeg(here.leg, { stopId, step }, at);
  return stops.map((stop) => {
    if (stop.taskId !== here.taskId) return stop;
    const state = stop.id === here.id ? (END_OF_STEP[step] ?? stop.state) : afterEnd(stop, step);
    return { ...stop, leg, state };
  });
}

const END_OF_STEP: Partial<Record<LegStep, Stop['state']>> = {
  board: 'done',
  complete: 'done',
  no_show: 'attempted',
  leave: 'attempted',
};

/** Where nobody was picked up, nobody is dropped off. */
const afterEnd = (stop: Stop, step: LegStep): Stop['state'] =>
  END_OF_STEP[step] === 'attempted' && (stop.state === 'planned' || stop.state === 'loaded')
    ? 'cancelled'
    : stop.state;

const STATE_OF_STEP = {
  en_route: 'driver_en_route',
  arrive: 'arrived',
  board: 'on_board',
  hand_over: 'handed_over',
  complete: 'completed',
  no_show: 'rider_no_show',
  child_not_here: 'child_missing',
  leave: 'child_missing',
} as const satisfies Record<LegStep, Leg['state']>;

function steppedLeg(leg: Leg, { stopId, step }: Pressed, at: number): Leg {
  const arrived = step === 'arrive' && !(leg.stopId === stopId && leg.state === 'arrived');
  return {
    ...leg,
    state: STATE_OF_STEP[step],
    stopId: step === 'en_route' || step === 'arrive' ? stopId : leg.stopId,
    arrivedAt: arrived ? new Date(at).toISOString() : leg.arrivedAt,
  };
}
