/** A part of town as people call it, with the cells that carry its name. */
export interface NamedPart {
  readonly name: string;
  readonly cells: readonly string[];
}

/** The cells of a region by the name people know them by, in the order of the alphabet. */
export function partsOf(
  cells: readonly string[],
  nameOf: (cell: string) => string,
  locale: string,
): readonly NamedPart[] {
  const byName = new Map<string, string[]>();
  for (const cell of cells) {
    const name = nameOf(cell);
    byName.set(name, [...(byName.get(name) ?? []), cell]);
  }
  return [...byName]
    .map(([name, own]) => ({ name, cells: own }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** Whether the hub goes to all of a part of town, to some of it, or not at all. */
export function shareOf({ cells }: NamedPart, reach: readonly string[]): 'all' | 'some' | 'none' {
  const taken = cells.filter((cell) => reach.includes(cell)).length;
  return taken === 0 ? 'none' : taken === cells.length ? 'all' : 'some';
}

/** With the whole part when some of it was missing, without any of it when all of it was there. */
export const withPart = (part: NamedPart, reach: readonly string[]): readonly string[] => {
  const others = reach.filter((cell) => !part.cells.includes(cell));
  return shareOf(part, reach) === 'all' ? others : [...others, ...part.cells];
};

export const withCell = (cell: string, reach: readonly string[]): readonly string[] =>
  reach.includes(cell) ? reach.filter((one) => one !== cell) : [...reach, cell];
