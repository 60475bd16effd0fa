import { type Random } from './random';

const STEPS = 128;
const CELLS = 1024;

/**
 * What a step leaves of the temperature, n^(-1/128): after the 128 steps of a whole round a twentieth, a hundredth or a
 * three-thousandth is left.
 */
export const FALL = {
  toTwentieth: 0.9768675947482532,
  toHundredth: 0.964661619911199,
  toThreeThousandth: 0.9393735,
} as const;

/**
 * Acceptance by simulated annealing, with tables built from +, -, *, / alone: `Math.log` and `Math.exp` may differ
 * in the last bit between engines, and one bit is another plan.
 */
export class Annealing {
  private readonly heat = new Float64Array(STEPS + 2);
  private luck: Float64Array | null = null;

  constructor(
    start: number,
    fall: number,
    private readonly dice: Random,
  ) {
    this.heat[0] = start;
    for (let i = 1; i < this.heat.length; i++) this.heat[i] = this.heat[i - 1]! * fall;
  }

  /** How much dearer than the current answer a candidate may be, a part (0 to 1) of the way down. */
  slack(part: number): number {
    const at = Math.min(1, part) * STEPS;
    const i = Math.floor(at);
    const heat = this.heat[i]! + (at - i) * (this.heat[i + 1]! - this.heat[i]!);
    this.luck ??= luckTable();
    return heat * this.luck[this.dice.next() % CELLS]!;
  }
}

/** Some milliseconds in an engine that has compiled nothing yet: not before a first plan, and once for all searches. */
function luckTable(): Float64Array {
  drawn ??= Float64Array.from({ length: CELLS }, (_, i) => minusLog((i + 0.5) / CELLS));
  return drawn;
}

let drawn: Float64Array | null = null;

/** -ln x for 0 < x < 1: doubled into [1/2, 1), then 2 artanh((1 - x) / (1 + x)) by its series. */
function minusLog(x: number): number {
  let rest = x;
  let sum = 0;
  for (; rest < 0.5; rest *= 2) sum += 0.6931471805599453;
  const y = (1 - rest) / (1 + rest);
  let power = y;
  for (let odd = 1; odd < 40; odd += 2) {
    sum += (2 * power) / odd;
    power *= y * y;
  }
  return sum;
}
