import { type Seconds } from '@doorstep/std';
import { ofRoad, ofWork } from './cost';
import { type Task, type Volunteer } from './model';
import { type PairRules } from './pair-rules';
import { type Weights } from './weights';

interface Tables {
  readonly tasks: readonly Task[];
  readonly volunteers: readonly Volunteer[];
  readonly travel: (volunteer: number, task: number) => Seconds;
  readonly weights: Weights;
  readonly rules: PairRules;
}

/**
 * The points of pairs, asked for nearly a million of a metro: what people think of a kind of work and which wishes they
 * meet is worked out once. Law: a cost is the sum of the weights of `reasonsOf`.
 */
export class PairCosts {
  /** By task: the columns of its work and of its wishes, and who holds the other half (-1 somebody not of the day). */
  private readonly work: readonly Float64Array[];
  private readonly lacking: readonly (readonly Uint8Array[])[];
  private readonly heldBy: Int32Array;

  constructor(private readonly tables: Tables) {
    const { tasks, volunteers, weights } = tables;
    const ofKind = remembered((work) => Float64Array.from(volunteers, (v) => ofWork(v, { work }, weights)));
    const without = remembered((wish) => Uint8Array.from(volunteers, (v) => Number(!v.suits.includes(wish))));
    const place = new Map(volunteers.map(({ id }, v) => [id, v]));
    this.work = tasks.map(({ work }) => ofKind(work));
    this.lacking = tasks.map(({ wishes }) => wishes.map(without));
    this.heldBy = Int32Array.from(tasks, ({ links }) => (links.heldBy && place.get(links.heldBy)) ?? -1);
  }

  /** What a pair that the rules allow costs, whatever else the volunteer is given. */
  of(volunteer: number, task: number): number {
    const { tasks, travel, weights, rules } = this.tables;
    let cost = ofRoad(travel(volunteer, task), weights) + this.work[task]![volunteer]!;
    if (rules.isNew(volunteer, task))
      cost += weights.newHome + (tasks[task]!.knownTo.length > 0 ? weights.notTheKnownFace : 0);
    for (const lacks of this.lacking[task]!) cost += lacks[volunteer]! * weights.unmetWish;
    const isHeld = tasks[task]!.links.heldBy !== null;
    return isHeld && this.heldBy[task] !== volunteer ? cost + weights.otherPerson : cost;
  }
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}
