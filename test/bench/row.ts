/** What every bench reports. `ratio` is value over compare.value; `goal` is what we aim for, in the same unit or ratio. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly compare?: { readonly name: string; readonly value: number };
  readonly ratio?: number;
  readonly goal?: number;
}

const rounded = (n: number): number => Number(n.toPrecision(4));

export const row = (name: string, value: number, unit: string, more: Partial<Row> = {}): Row => ({
  name,
  value: rounded(value),
  unit,
  ...more,
});

/** A figure beside the same work by other means, measured in this run. */
export function beside(
  name: string,
  value: number,
  unit: string,
  compare: { name: string; value: number },
): Row {
  return row(name, value, unit, {
    compare: { name: compare.name, value: rounded(compare.value) },
    ratio: Number((value / compare.value).toFixed(3)),
  });
}
