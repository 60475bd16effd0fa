import { type Random } from '@doorstep/std';
import { type Journal } from '../flat/journal';
import { NODE } from '../flat/kernel';
import { type Near } from '../flat/near';
import { type Tours } from '../flat/tours';
import { mostlyDiffer } from './differ';

// Slack induction by string removals (Christiaens & Vanden Berghe 2020), with the paper's own parameters.
const STRINGS = { removed: 10, longest: 10 };
/** Single stops in cars that all differ: less of more rows (measured on eight hub days, see decision 0178). */
const STRINGS_OF_MANY = { removed: 8, longest: 6 };
const SPLIT_IN = 2;
const WIDER_GAP_IN = 100;

// Where there are pairs: of 20 ruins so many take single tasks around, and so many a whole row with strings beside it,
// which strings alone never empty (measured on dial-a-ride: 1.7 % became 1.3 % in three seconds; on the four hardest of
// Li & Lim's 100, a second each: 0.96 % became 0.45 %).
const OF_RUINS = 20;
const SCATTERED = 8;
const WHOLE_ROWS = 1;
const MOST_SCATTERED = 13;
const STRINGS_BESIDE = 2;
const SHORT_STRING = 6;

/** Takes strings of neighboring stops out of rows around a random task; where there are pairs also other shapes. */
export class Ruin {
  private readonly gone: Uint8Array;
  private readonly ruined: Int32Array;
  private readonly out: Int32Array;
  private readonly partners: number[] = [];
  private readonly struck: number[] = [];
  private readonly paired: boolean;
  /** How many tasks strings take out on average, and the most of one row. */
  private readonly most: typeof STRINGS;
  private round = 0;
  /** The task the last strike was around. */
  seed = 0;

  constructor(
    private readonly tours: Tours,
    private readonly near: Near,
    private readonly journal: Journal,
    private readonly dice: Random,
  ) {
    this.gone = new Uint8Array(tours.kernel.nodeCount);
    this.ruined = new Int32Array(tours.kernel.vehicleCount);
    this.out = new Int32Array(tours.kernel.nodeCount);
    this.paired = tours.kernel.second.some((node) => node >= 0);
    this.most = !this.paired && mostlyDiffer(tours) ? STRINGS_OF_MANY : STRINGS;
  }

  /**
   * One ruin; what was taken out is absent afterwards. False when a row no longer keeps its rules: without the
   * triangle rule leaving a stop out can make the way longer.
   */
  strike(): boolean {
    const { kernel } = this.tours;
    this.round += 1;
    const shape = this.paired ? this.dice.below(OF_RUINS) : OF_RUINS;
    this.seed = this.dice.below(kernel.taskCount);
    if (shape < SCATTERED) return this.scatter();
    return shape < SCATTERED + WHOLE_ROWS ? this.emptyRow() : this.strings();
  }

  private strings(): boolean {
    const { kernel, vehicle } = this.tours;
    const { rows, longest } = this.shape();
    const most = Math.max(0, (4 * this.most.removed) / (1 + longest) - 1);
    let strings = Math.min(rows, Math.floor(1 + this.dice.unit() * most));
    for (const task of this.near.of(this.seed)) {
      if (strings === 0) return true;
      const node = kernel.first[task]!;
      const v = vehicle[node]!;
      if (v < 0 || this.ruined[v] === this.round) continue;
      this.ruined[v] = this.round;
      this.takeString(
        v,
        this.dice.below(2) === 0 || kernel.second[task]! < 0 ? node : kernel.second[task]!,
        longest,
      );
      if (!this.clearPartners() || !this.tours.sound(v)) return false;
      strings -= 1;
    }
    return true;
  }

  /** Single tasks, some of the nearest, from whatever rows they are in. */
  private scatter(): boolean {
    const { tours, dice, struck } = this;
    const list = this.near.of(this.seed);
    const count = 2 + dice.below(MOST_SCATTERED - 1);
    const among = count * (1 + dice.unit());
    struck.length = 0;
    for (let i = 0, left = count; i < list.length && left > 0; i++) {
      const node = tours.kernel.first[list[i]!]!;
      const v = tours.vehicle[node]!;
      if (v < 0 || (i > 0 && dice.unit() * among > count)) continue;
      left -= 1;
      this.mark(node);
      if (this.ruined[v] === this.round) continue;
      this.ruined[v] = this.round;
      struck.push(v);
    }
    for (const v of struck) {
      this.journal.touch(v);
      this.clear(v);
    }
    let sound = this.clearPartners();
    for (const v of struck) sound &&= tours.sound(v);
    return sound;
  }

  /** The whole row of a task, and short strings of its neighbors' rows to make room. */
  private emptyRow(): boolean {
    const { kernel, vehicle, length } = this.tours;
    let left = 1 + STRINGS_BESIDE;
    for (const task of this.near.of(this.seed)) {
      const v = vehicle[kernel.first[task]!]!;
      if (v < 0 || this.ruined[v] === this.round) continue;
      this.ruined[v] = this.round;
      if (left > STRINGS_BESIDE) this.takeAll(v, length[v]!);
      else this.takeString(v, kernel.first[task]!, SHORT_STRING);
      if (!this.clearPartners() || !this.tours.sound(v)) return false;
      left -= 1;
      if (left === 0) return true;
    }
    return true;
  }

  private takeAll(v: number, length: number): void {
    this.journal.touch(v);
    for (let k = 1; k < length - 1; k++) this.mark(this.tours.row[v]![k]!);
    this.clear(v);
  }

  /** How many rows there are and how long a string may be: their mean length, up to a limit. */
  private shape(): { rows: number; longest: number } {
    const { fleet, allStops } = this.tours;
    const rows = fleet.count;
    return { rows, longest: Math.max(1, Math.min(this.most.longest, rows > 0 ? allStops / rows : 1)) };
  }

  private takeString(v: number, around: number, longest: number): void {
    const inner = this.tours.length[v]! - 2;
    const size = Math.floor(1 + this.dice.unit() * Math.min(longest, inner));
    const gap = this.gapFor(size, inner);
    const span = size + gap;
    const at = this.tours.position[around]!;
    const low = Math.max(1, at - span + 1);
    const high = Math.min(at, inner - span + 1);
    const begin = low + this.dice.below(high - low + 1);
    const gapAt = gap === 0 ? begin + span : begin + 1 + this.dice.below(Math.max(1, size - 1));
    this.journal.touch(v);
    for (let k = begin; k < begin + span; k++) {
      if (k < gapAt || k >= gapAt + gap) this.mark(this.tours.row[v]![k]!);
    }
    this.clear(v);
  }

  /** A split string leaves a few stops in its middle where they are. */
  private gapFor(size: number, inner: number): number {
    if (size < 2 || size === inner || this.dice.below(SPLIT_IN) !== 0) return 0;
    let gap = 1;
    while (size + gap < inner && this.dice.below(WIDER_GAP_IN) === 0) gap += 1;
    return gap;
  }

  /** Marks the whole task of a node. Depots go by themselves; what is aboard stays. */
  private mark(node: number): void {
    const { kind, subject, first, second, aboard, pinned } = this.tours.kernel;
    if (kind[node] === NODE.load) return;
    const task = subject[node]!;
    if (aboard[task]! >= 0 || pinned[node] === 1) return;
    const group = this.tours.kernel.groupOf[task]!;
    if (group >= 0) return this.markLinked(group);
    this.gone[first[task]!] = 1;
    if (second[task]! >= 0) this.gone[second[task]!] = 1;
  }

  /** Linked tasks go together, from whatever row they are in; not when one of them has to stay. */
  private markLinked(group: number): void {
    const { groups, first, second, aboard, pinned } = this.tours.kernel;
    const { tasks } = groups[group]!;
    if (
      this.partners.includes(group) ||
      tasks.some((task) => aboard[task]! >= 0 || pinned[first[task]!] === 1)
    )
      return;
    this.partners.push(group);
    for (const task of tasks) {
      this.gone[first[task]!] = 1;
      if (second[task]! >= 0) this.gone[second[task]!] = 1;
    }
  }

  /** Takes the partners of what went out of one row out of theirs; false when a row no longer keeps its rules. */
  private clearPartners(): boolean {
    const { tours } = this;
    const { groups, first } = tours.kernel;
    let sound = true;
    for (const group of this.partners) {
      for (const task of groups[group]!.tasks) {
        const row = tours.vehicle[first[task]!]!;
        if (row < 0) continue;
        this.journal.touch(row);
        this.clear(row);
        sound &&= tours.sound(row);
      }
    }
    this.partners.length = 0;
    return sound;
  }

  private clear(v: number): void {
    const { tours, gone } = this;
    const row = tours.row[v]!;
    const { first, subject } = tours.kernel;
    const { out } = this;
    let count = 0;
    for (let k = 1; k < tours.length[v]! - 1; k++) if (gone[row[k]!] === 1) out[count++] = row[k]!;
    if (count === 0) return;
    tours.drop(v, gone);
    for (let i = 0; i < count; i++) {
      const node = out[i]!;
      gone[node] = 0;
      if (first[subject[node]!] === node) tours.leave(subject[node]!);
    }
    tours.refresh(v);
  }
}
