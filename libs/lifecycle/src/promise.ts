/** Parts of a day in which help is promised: coarse on purpose. Minutes are of the hub's day. */
export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

export const PART_MINUTES: Readonly<Record<DayPart, readonly [from: number, to: number]>> = {
  morning: [480, 720],
  afternoon: [720, 960],
  evening: [960, 1200],
};

/** Half a day of one day. */
export interface HalfDay {
  readonly day: string;
  readonly part: DayPart;
}

/** What half a day can still carry, in households. */
export interface Room extends HalfDay {
  readonly places: number;
  readonly taken: number;
}

/** Below this many free places nothing is promised: a promise must hold when two people fall ill, and tells no count. */
export const PROMISED_ROOM = 5;
/** Half days in one promise. */
export const PROMISED_AT_ONCE = 3;

/** The next half days with room enough to promise them, in order; empty when nothing can be promised. */
export const promised = (rooms: readonly Room[]): readonly HalfDay[] =>
  rooms
    .filter(({ places, taken }) => places - taken >= PROMISED_ROOM)
    .slice(0, PROMISED_AT_ONCE)
    .map(({ day, part }) => ({ day, part }));
