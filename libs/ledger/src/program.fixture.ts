import load from 'highs';

/** A sum of columns, each with its factor. */
export type Sum = readonly (readonly [column: number, factor: number])[];

/** A program in whole numbers, written down line by line and given to HiGHS: the judge that knows nothing of our ways. */
export class Program {
  private readonly lines: string[] = [];
  private columns = 0;

  /** A whole column of zero or more. */
  column(): number {
    return this.columns++;
  }

  row(sum: Sum, sign: '<=' | '>=' | '=', value: number): void {
    if (sum.length > 0) this.lines.push(` c${this.lines.length}: ${textOf(sum)} ${sign} ${value}`);
  }

  /** The least that a sum can be; afterwards it stays that. */
  async least(sum: Sum): Promise<number> {
    if (sum.length === 0) return 0;
    const highs = await solver;
    const names = Array.from({ length: this.columns }, (_, i) => `x${i}`).join(' ');
    const text = `Minimize\n obj: ${textOf(sum)}\nSubject To\n c: x0 >= 0\n${this.lines.join('\n')}\nGeneral\n ${names}\nEnd\n`;
    const answer = highs.solve(text, { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
    if (answer.Status !== 'Optimal') throw new Error(`HiGHS says: ${answer.Status}`);
    const value = Math.round(answer.ObjectiveValue) + 0; // HiGHS knows a negative nothing
    this.row(sum, '=', value);
    return value;
  }
}

const solver = load({});

const textOf = (sum: Sum): string =>
  sum.map(([column, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${column}`).join(' ');
