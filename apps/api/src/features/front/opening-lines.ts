/** One stretch of a weekday (0 is Sunday) at which a hub's door is open. */
export interface OpenOn {
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** Days in a row with the same hours, as people write them on a door. */
export interface OpeningLine extends Omit<OpenOn, 'weekday'> {
  readonly first: number;
  readonly last: number;
}

/** Monday first; Sunday closes the week. */
const fromMonday = (weekday: number): number => (weekday + 6) % 7;

/** Gathers the week: Monday to Friday with the same hours is one line. */
export function openingLines(hours: readonly OpenOn[]): OpeningLine[] {
  const week = [...hours].sort(
    (a, b) => fromMonday(a.weekday) - fromMonday(b.weekday) || a.fromMinute - b.fromMinute,
  );
  const lines: OpeningLine[] = [];
  for (const { weekday, fromMinute, toMinute } of week) {
    const before = lines.findIndex(
      (line) =>
        line.fromMinute === fromMinute &&
        line.toMinute === toMinute &&
        fromMonday(line.last) + 1 === fromMonday(weekday),
    );
    const known = lines[before];
    if (known === undefined) lines.push({ first: weekday, last: weekday, fromMinute, toMinute });
    else lines[before] = { ...known, last: weekday };
  }
  return lines;
}
