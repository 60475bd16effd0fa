import type { Machine } from './machine';
import type { AssignmentState, RequestState, RunState, StopState, TaskState } from './words';

const BEFORE_WORK: readonly RequestState[] = ['submitted', 'triage', 'needs_info', 'on_hold', 'waitlisted'];
const ENDED_BY_CHOICE: readonly RequestState[] = [
  'withdrawn',
  'declined',
  'referred_out',
  'duplicate',
  'expired',
  'unfulfilled',
];

/** domain.md 2.1. `schedule`, `begin` and the three endings follow from the tasks; the rest are people's commands. */
export const REQUEST = {
  startTriage: { from: ['submitted'], to: 'triage' },
  accept: { from: BEFORE_WORK, to: 'open' },
  askMore: { from: ['submitted', 'triage', 'open', 'on_hold', 'waitlisted'], to: 'needs_info' },
  hold: { from: ['submitted', 'triage', 'open', 'needs_info', 'waitlisted'], to: 'on_hold' },
  /** The family's own: a new day or hour makes of planned work a wish again. */
  changeTime: { from: ['open', 'scheduled'], to: 'triage' },
  /** The family's own: nobody comes until somebody of the hub has talked to them. */
  keepAway: { from: [...BEFORE_WORK, 'open', 'scheduled'], to: 'on_hold' },
  waitlist: { from: ['submitted', 'triage', 'open', 'needs_info'], to: 'waitlisted' },
  decline: { from: [...BEFORE_WORK, 'open'], to: 'declined' },
  refer: { from: [...BEFORE_WORK, 'open'], to: 'referred_out' },
  markDuplicate: { from: [...BEFORE_WORK, 'open'], to: 'duplicate' },
  withdraw: { from: [...BEFORE_WORK, 'open', 'scheduled'], to: 'withdrawn' },
  expire: { from: [...BEFORE_WORK, 'open'], to: 'expired' },
  schedule: { from: ['open'], to: 'scheduled' },
  unschedule: { from: ['scheduled', 'in_progress'], to: 'open' },
  begin: { from: ['open', 'scheduled'], to: 'in_progress' },
  fulfil: { from: ['in_progress', 'scheduled', 'partly_fulfilled', 'unfulfilled'], to: 'fulfilled' },
  fulfilInPart: { from: ['in_progress', 'scheduled', 'fulfilled', 'unfulfilled'], to: 'partly_fulfilled' },
  leaveUnfulfilled: {
    from: ['open', 'in_progress', 'scheduled', 'fulfilled', 'partly_fulfilled'],
    to: 'unfulfilled',
  },
  reopen: { from: ENDED_BY_CHOICE, to: 'triage' },
} as const satisfies Machine<RequestState, string>;

/** domain.md 2.2. Goods in a car go forward or come back as `attempted`; they never return to `open`. */
export const TASK = {
  open: { from: ['planned', 'on_hold'], to: 'open' },
  offer: { from: ['open'], to: 'offered' },
  claim: { from: ['open', 'offered'], to: 'claimed' },
  confirm: { from: ['claimed'], to: 'confirmed' },
  release: { from: ['offered', 'claimed', 'confirmed'], to: 'open' },
  load: { from: ['confirmed'], to: 'loaded' },
  // A box that left with its driver before they heard of the hold is on its way all the same.
  leave: { from: ['confirmed', 'loaded', 'on_hold'], to: 'en_route' },
  arrive: { from: ['en_route'], to: 'at_door' },
  complete: { from: ['confirmed', 'loaded', 'en_route', 'at_door'], to: 'done' },
  attempt: { from: ['confirmed', 'loaded', 'en_route', 'at_door'], to: 'attempted' },
  undoEnd: { from: ['done', 'attempted'], to: 'en_route' },
  cancel: { from: ['planned', 'open', 'offered', 'claimed', 'confirmed', 'on_hold'], to: 'cancelled' },
  hold: { from: ['planned', 'open', 'offered', 'claimed', 'confirmed'], to: 'on_hold' },
  // The drive ended before the door: whoever has the goods says what becomes of them.
  breakOff: { from: ['loaded', 'en_route', 'at_door'], to: 'on_hold' },
  reopen: { from: ['attempted', 'cancelled', 'loaded', 'en_route'], to: 'open' },
} as const satisfies Machine<TaskState, string>;

export const ASSIGNMENT = {
  claim: { from: ['offered', 'assigned'], to: 'claimed' },
  confirm: { from: ['claimed', 'assigned'], to: 'confirmed' },
  decline: { from: ['offered', 'assigned'], to: 'declined' },
  release: { from: ['claimed', 'assigned', 'confirmed'], to: 'released' },
  undoRelease: { from: ['released'], to: 'claimed' },
  expire: { from: ['offered', 'claimed', 'assigned'], to: 'expired' },
  remove: { from: ['offered', 'claimed', 'assigned', 'confirmed'], to: 'removed' },
  complete: { from: ['confirmed'], to: 'completed' },
  undoComplete: { from: ['completed'], to: 'confirmed' },
  recordNoShow: { from: ['claimed', 'assigned', 'confirmed'], to: 'no_show' },
} as const satisfies Machine<AssignmentState, string>;

/** domain.md 2.8. */
export const RUN = {
  offer: { from: ['planned'], to: 'offered' },
  accept: { from: ['offered'], to: 'accepted' },
  startLoading: { from: ['accepted'], to: 'loading' },
  depart: { from: ['accepted', 'loading'], to: 'departed' },
  complete: { from: ['departed'], to: 'completed' },
  abort: { from: ['planned', 'offered', 'accepted', 'loading', 'departed'], to: 'aborted' },
} as const satisfies Machine<RunState, string>;

export const STOP = {
  load: { from: ['planned'], to: 'loaded' },
  complete: { from: ['planned', 'loaded'], to: 'done' },
  attempt: { from: ['planned', 'loaded'], to: 'attempted' },
  undoEnd: { from: ['done', 'attempted'], to: 'loaded' },
  cancel: { from: ['planned', 'loaded'], to: 'cancelled' },
} as const satisfies Machine<StopState, string>;

/** States of an assignment that hold the task: at most one per task. */
export const LIVE_ASSIGNMENT = [
  'claimed',
  'assigned',
  'confirmed',
] as const satisfies readonly AssignmentState[];
/** States of a task in which a volunteer may take it. */
export const TAKEABLE_TASK = ['open', 'offered'] as const satisfies readonly TaskState[];
/** States of a task after which nothing is left to do. */
export const ENDED_TASK = ['done', 'attempted', 'cancelled'] as const satisfies readonly TaskState[];
