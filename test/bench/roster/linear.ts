import { type ModelData } from 'highs';

/** Terms of a row: column and coefficient. */
export type Terms = readonly (readonly [column: number, factor: number])[];

/** A mixed-integer program while it is written down, row by row. */
export class Linear {
  private readonly cost: number[] = [];
  private readonly upper: number[] = [];
  private readonly whole: number[] = [];
  private readonly rows: { terms: Terms; least: number; most: number }[] = [];

  column(cost: number, upper: number, whole: boolean): number {
    this.cost.push(cost);
    this.upper.push(upper);
    this.whole.push(Number(whole));
    return this.cost.length - 1;
  }

  row(terms: Terms, least: number, most: number): void {
    if (terms.length > 0) this.rows.push({ terms, least, most });
  }

  /** `relaxed` lets every column take parts. */
  model(relaxed: boolean): ModelData {
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const { terms } of this.rows) {
      for (const [column, factor] of terms) {
        indices.push(column);
        values.push(factor);
      }
      starts.push(indices.length);
    }
    const numCols = this.cost.length;
    const numRows = this.rows.length;
    return {
      numCols,
      numRows,
      colCost: Float64Array.from(this.cost),
      colLower: new Float64Array(numCols),
      colUpper: Float64Array.from(this.upper),
      rowLower: Float64Array.from(this.rows, ({ least }) => least),
      rowUpper: Float64Array.from(this.rows, ({ most }) => most),
      matrix: {
        format: 'csr',
        numRows,
        numCols,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
      ...(relaxed ? {} : { integrality: Int32Array.from(this.whole) }),
    };
  }
}
