import { type Random } from '@doorstep/std';

// 3000^(-1/128): after 128 steps the temperature is a three-thousandth.
const STEP = 0.9393735;
const STEPS = 128;
const CELLS = 1024;

/**
 * How much worse a roster may get, by simulated annealing: from `heat` down to a three-thousandth of it. Tables built from
 * + - * / alone: `Math.log` and `Math.exp` may differ in the last bit between engines, and one bit is another roster.
 */
export class Annealing {
  private readonly heats = new Float64Array(STEPS + 2);
  private readonly luck = new Float64Array(CELLS);

  constructor(
    heat: number,
    private readonly dice: Random,
  ) {
    this.heats[0] = heat;
    for (let i = 1; i < this.heats.length; i++) this.heats[i] = this.heats[i - 1]! * STEP;
    for (let i = 0; i < CELLS; i++) this.luck[i] = minusLog((i + 0.5) / CELLS);
  }

  /** The slack for one candidate, a part (0 to 1) of the way down. */
  slack(part: number): number {
    const i = Math.floor(Math.min(1, part) * STEPS);
    return this.heats[i]! * this.luck[this.dice.next() % CELLS]!;
  }
}

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
