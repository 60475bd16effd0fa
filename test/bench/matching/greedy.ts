import { type Day, WEIGHTS } from '@doorstep/matching';
import {
  groupBy,
  type Hands,
  inTime,
  isFresh,
  keepsLimits,
  leftPrice,
  mayTake,
  priceOf,
  shareOf,
} from './judge';

/**
 * The mark to beat, by the bench's own hand: most urgent first, each household's linked tasks whole, each task to the
 * cheapest volunteer who can still take it.
 */
export function greedyHands(day: Day): Hands {
  const hands = day.volunteers.map((): number[] => []);
  const faces = new Map<string, Set<number>>();
  for (const block of blocksOf(day)) {
    const done: [number, number][] = [];
    const whole = block.every((t) => {
      const v = cheapest(day, { t, hands, faces });
      if (v === null) return false;
      hands[v]!.push(t);
      const { home } = day.tasks[t]!;
      if (home !== null && isFresh(day.volunteers[v]!, day.tasks[t]!))
        faces.set(home, (faces.get(home) ?? new Set()).add(v));
      done.push([t, v]);
      return true;
    });
    if (whole) continue;
    for (const [t, v] of done) {
      hands[v]!.splice(hands[v]!.indexOf(t), 1);
      faces.delete(day.tasks[t]!.home ?? '');
    }
  }
  return hands;
}

interface Standing {
  readonly t: number;
  readonly hands: Hands;
  readonly faces: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Of a metro nobody looks further than this many people; where fewer live, everybody. */
const FARTHEST = 300;

/** Nearest first, so the road alone says when nobody further on can be cheaper. */
function cheapest(day: Day, standing: Standing): number | null {
  const { t } = standing;
  const near = day.near?.(t).slice(0, FARTHEST) ?? [...day.volunteers.keys()];
  let [who, least] = [-1, Infinity];
  for (const v of near) {
    if (Math.round((day.travel(v, t) * WEIGHTS.travelPerMinute) / 60) >= least) break;
    const price = priceAt(day, standing, v);
    if (price >= least || !goesWith(day, standing, v)) continue;
    [who, least] = [v, price];
  }
  return who < 0 ? null : who;
}

function priceAt(day: Day, { t, hands }: Standing, v: number): number {
  if (hands[v]!.length >= day.volunteers[v]!.tasksLeft || !mayTake(day, v, t)) return Infinity;
  return priceOf(day, v, t) + shareOf(day.volunteers[v]!, hands[v]!.length);
}

function goesWith(day: Day, { t, hands, faces }: Standing, v: number): boolean {
  const [who, task, mine] = [day.volunteers[v]!, day.tasks[t]!, [...hands[v]!, t]];
  const seen = faces.get(task.home ?? '');
  const crowded = isFresh(who, task) && seen !== undefined && !seen.has(v) && seen.size >= task.facesLeft;
  return !crowded && keepsLimits(day, v, mine) && inTime(day, v, mine);
}

/** Linked tasks together, most urgent household first. */
function blocksOf(day: Day): readonly (readonly number[])[] {
  const plans = groupBy(day, ({ links, id }) => links.together ?? links.party ?? id);
  const worth = (block: readonly number[]): number => Math.max(...block.map((t) => leftPrice(day.tasks[t]!)));
  return [...plans.values()].sort((a, b) => worth(b) - worth(a) || a[0]! - b[0]!);
}
