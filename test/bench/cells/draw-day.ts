import { seeded } from '@doorstep/std';
import type { Point } from '@doorstep/streets';
import type { PlanQuestion } from '../../../apps/web/src/organizer/plan/plan-question';
import type { Region } from '../routing/town/streets';

const HOUR = 3600;
/** Two-hour windows of a day between ten and six. */
const BEGINS = [10, 12, 14, 16] as const;
const SERVICE = 240;

/** A day of one hub: deliveries in two-hour windows to doors drawn where people live, and enough drivers. */
export function drawDay(region: Region, seed: number, tasks: number): PlanQuestion {
  const dice = seeded(seed);
  const door = (): Point => region.door(dice).point;
  const drivers = Math.ceil(tasks / 6);
  return {
    region: 'minneapolis',
    hub: door(),
    maxStops: 12,
    shape: 'rounds',
    holds: [],
    tasks: Array.from({ length: tasks }, (_, i) => {
      const from = (BEGINS[dice.below(BEGINS.length)] ?? 10) * HOUR;
      return {
        id: `t${i}`,
        requestId: `r${i}`,
        kind: 'delivery' as const,
        part: 1,
        tier: 2,
        from,
        to: from + 2 * HOUR,
        service: SERVICE,
        loadUnits: 1 + dice.below(2),
        seats: 0,
        flags: [],
        home: door(),
        destination: null,
        heldBy: null,
        current: null,
        pinnedTo: null,
        knownTo: null,
        facesLeft: null,
        together: null,
        never: [],
      };
    }),
    drivers: Array.from({ length: drivers }, (_, i) => ({
      id: `d${i}`,
      handle: `d${i}`,
      roles: ['driver_to_homes', 'driver_of_people'],
      tier: 4,
      capabilities: [],
      vehicle: 'car' as const,
      loadUnits: 14,
      seats: 4,
      childSeats: 0,
      free: [{ from: 9 * HOUR, to: 19 * HOUR }],
      start: null,
      newHomes: null,
      mostStops: null,
    })),
  };
}
