/** What the journey prints, and what it must not lose. */
export class Tale {
  private readonly losses: string[] = [];
  private step = 0;

  say(line: string): void {
    this.step += 1;
    process.stdout.write(`${String(this.step).padStart(2)}  ${line}\n`);
  }

  /** A promise of the journey: printed as lost when it does not hold, and the journey fails at its end. */
  expect(holds: boolean, promise: string): void {
    if (holds) return;
    this.losses.push(promise);
    process.stdout.write(`    LOST: ${promise}\n`);
  }

  get lost(): readonly string[] {
    return this.losses;
  }
}
