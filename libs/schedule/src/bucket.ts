import { type Day, type Instant, type MinuteOfDay, type Result } from '@doorstep/std';
import { dayOf, minuteOf, windowOf } from './calendar';
import { type Window } from './window';

/** The six parts of a day, four wall-clock hours each, from midnight. */
export const PARTS_OF_DAY = ['night', 'early', 'morning', 'afternoon', 'evening', 'late'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** Bucket sizes in hours: the finest times the server ever holds for a request. */
export type BucketHours = 2 | 4;

/** A coarse window: which day, which wall-clock hours, and the word people use for it. */
export interface Bucket {
  readonly day: Day;
  readonly from: MinuteOfDay;
  readonly to: MinuteOfDay;
  readonly part: PartOfDay;
}

/** The bucket a moment falls into. Equal for all moments of a bucket, so it tells nothing finer. */
export function bucketOf(at: Instant, zone: string, hours: BucketHours): Bucket {
  const size = hours * 60;
  const from = Math.floor(minuteOf(at, zone) / size) * size;
  const part = PARTS_OF_DAY[Math.floor(from / 240)] ?? 'late';
  return { day: dayOf(at, zone), from: from as MinuteOfDay, to: (from + size) as MinuteOfDay, part };
}

/** The moments of a bucket. */
export const bucketWindow = (bucket: Bucket, zone: string): Result<Window, 'WINDOW_EMPTY'> =>
  windowOf(bucket.day, bucket.from, bucket.to, zone);
