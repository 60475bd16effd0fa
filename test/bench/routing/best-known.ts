import { type Objective } from './instance';

/** The best distance anybody has found, as far as the table knows. */
export interface BestKnown {
  readonly distance: number;
  readonly vehicles: number | null;
  readonly isProven: boolean;
  /** What the table's last figure may hide: half of it. */
  readonly precision: number;
  readonly source: string;
}

const HEAD = 'set,instance,objective,vehicles,distance,proven_optimal,source';

/** `bks.csv`: set, instance, objective, vehicles, distance, proven_optimal, source. Throws where it is none. */
export function bestKnownOf(
  csv: string,
): (set: string, instance: string, objective: Objective) => BestKnown | null {
  const [head, ...lines] = csv.trim().split(/\r?\n/);
  if (head?.trim() !== HEAD) throw new Error(`bks.csv begins with something else than ${HEAD}`);
  const rows = new Map(lines.map((line) => entryOf(line)));
  return (set, instance, objective) => rows.get(keyOf(set, instance, objective)) ?? null;
}

/** Names of files differ in case from those of tables. */
const keyOf = (set: string, instance: string, objective: string): string =>
  `${set}/${instance.toLowerCase()}/${objective}`;

function entryOf(line: string): [string, BestKnown] {
  const [set = '', instance = '', objective = '', vehicles = '', distance = '', proven = '', ...source] =
    line.split(',');
  const figures = distance.split('.')[1]?.length ?? 0;
  return [
    keyOf(set, instance, objective),
    {
      distance: Number(distance),
      vehicles: vehicles === '' ? null : Number(vehicles),
      isProven: proven === 'yes',
      precision: 0.5 * 10 ** -figures,
      source: source.join(','),
    },
  ];
}
