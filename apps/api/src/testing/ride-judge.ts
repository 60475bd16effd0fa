import { RIDE_LEG, type LegCommand, type LegState } from '@doorstep/lifecycle';

/** A leg with its task and whoever holds it, read past every wall. Times are milliseconds. */
export interface LegPicture {
  readonly taskId: string;
  readonly requestId: string;
  readonly kind: 'ride_out' | 'ride_back';
  readonly state: LegState;
  readonly taskState: string;
  readonly reason: string | null;
  readonly handover: boolean;
  readonly arrivedAt: number | null;
  readonly handedOverAt: number | null;
  readonly endedAt: number | null;
  readonly shares: boolean;
  readonly seats: number;
  readonly childSeats: number;
  readonly memberId: string | null;
  /** What it takes of a car: planned stops, or all it may come to. */
  readonly from: number;
  readonly to: number;
}

export interface RidePicture {
  readonly legs: readonly LegPicture[];
  /** Tasks in the list of those who are not home. */
  readonly open: readonly string[];
  /** Outcomes that were counted, by task. */
  readonly counted: readonly { readonly taskId: string; readonly outcome: string }[];
  /** What every car of this world holds. */
  readonly car: { readonly seats: number; readonly childSeats: number };
}

const WAIT = 5 * 60_000;
const OURS: readonly LegState[] = ['rider_no_show', 'missed_by_us', 'turned_down'];
const CALLED_OFF: readonly LegState[] = ['cancelled', 'same_day_cancel', 'late_cancel'];
const IN_CAR: readonly LegState[] = ['on_board', 'handed_over'];

/** All that must hold of rides at any moment, judged without the statements that keep it so. */
export const faultsOf = (picture: RidePicture): readonly string[] => [
  ...seatsTwice(picture),
  ...picture.legs.flatMap((leg) => [
    ...stranded(picture, leg),
    ...forgotten(picture, leg),
    ...early(leg),
    ...withoutReceiver(leg),
    ...uncounted(picture, leg),
  ]),
];

function seatsTwice({ legs, car }: RidePicture): readonly string[] {
  const held = legs.filter(({ memberId }) => memberId !== null);
  return held.flatMap((leg) => {
    const beside = held.filter(
      (other) => other.memberId === leg.memberId && other.from <= leg.from && leg.from < other.to,
    );
    const sum = (count: (one: LegPicture) => number): number =>
      beside.reduce((all, one) => all + count(one), 0);
    return [
      ...(sum(({ seats }) => seats) > car.seats ? ['a seat twice'] : []),
      ...(sum(({ childSeats }) => childSeats) > car.childSeats ? ['a child seat twice'] : []),
      ...(beside.some((one) => one.requestId !== leg.requestId && !(one.shares && leg.shares))
        ? ['two households who did not agree']
        : []),
    ];
  });
}

const isOut = ({ legs }: RidePicture, { requestId, kind }: LegPicture): boolean =>
  kind === 'ride_back' &&
  legs.some((leg) => leg.requestId === requestId && leg.kind === 'ride_out' && leg.state === 'completed');

/** Somebody is out there, and their way back has ended by our doing. */
function stranded(picture: RidePicture, leg: LegPicture): readonly string[] {
  if (!isOut(picture, leg)) return [];
  if (OURS.includes(leg.state)) return ['a stranded return'];
  // Called off before they went out is a wish; afterwards only a way home ends it.
  const out = picture.legs.find((one) => one.requestId === leg.requestId && one.kind === 'ride_out');
  const after = (leg.endedAt ?? 0) > (out?.endedAt ?? Infinity);
  return CALLED_OFF.includes(leg.state) && after && leg.reason !== 'other_way_home'
    ? ['a stranded return']
    : [];
}

/** Whoever is out there, in a stopped car or missing is in somebody's list. */
function forgotten(picture: RidePicture, leg: LegPicture): readonly string[] {
  const listed = picture.open.includes(leg.taskId);
  const moving = leg.taskState === 'en_route';
  if (leg.state === 'child_missing') return listed ? [] : ['a missing child in no list'];
  if (IN_CAR.includes(leg.state)) return listed || moving ? [] : ['a rider in a stopped car in no list'];
  const waits = leg.state === 'will_call' || leg.state === 'ready_called';
  return waits && isOut(picture, leg) && !listed ? ['a return in no list'] : [];
}

const early = ({ state, arrivedAt, endedAt }: LegPicture): readonly string[] =>
  state === 'rider_no_show' && (arrivedAt === null || (endedAt ?? 0) - arrivedAt < WAIT)
    ? ['a wait cut short']
    : [];

const withoutReceiver = ({ state, handover, handedOverAt, reason }: LegPicture): readonly string[] =>
  state === 'completed' && handover && handedOverAt === null && reason !== 'is_home'
    ? ['a child that nobody took over']
    : [];

const uncounted = ({ counted }: RidePicture, { taskId, state, endedAt }: LegPicture): readonly string[] =>
  endedAt !== null && !counted.some((one) => one.taskId === taskId && one.outcome === state)
    ? ['an end that was not counted']
    : [];

const WAYS = Object.keys(RIDE_LEG) as LegCommand[];

/** Whether the machine leads from one state to another, in one step or in many. */
function leads(from: LegState, to: LegState): boolean {
  const seen = new Set<LegState>([from]);
  // A set walks over what is added while it is walked.
  for (const state of seen) {
    for (const way of WAYS)
      if ((RIDE_LEG[way].from as readonly LegState[]).includes(state)) seen.add(RIDE_LEG[way].to);
  }
  return seen.has(to);
}

/** Ways between two pictures that no machine has. */
export const faultsBetween = (before: RidePicture, after: RidePicture): readonly string[] =>
  after.legs.flatMap((leg) => {
    const was = before.legs.find(({ taskId }) => taskId === leg.taskId);
    return was === undefined || leads(was.state, leg.state) ? [] : [`${was.state} -> ${leg.state}`];
  });
