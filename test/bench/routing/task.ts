import { readFileSync } from 'node:fs';
import { type BestKnown } from './best-known';
import { classOf } from './class-of';
import { type Found } from './find-instances';
import { type Format, type Objective } from './instance';
import { formatOf } from './read/read';
import { type Settings, usualCpu, usualObjective } from './settings';

/** One instance with all that solving and judging it takes. */
export interface Task extends Found {
  readonly format: Format;
  readonly text: string;
  readonly group: string;
  readonly objective: Objective;
  readonly cpu: number;
  readonly best: BestKnown | null;
}

type Lookup = (set: string, instance: string, objective: Objective) => BestKnown | null;

/** What of a folder is to be solved. Files of no known format, and objectives a format does not have, are left out. */
export const tasksOf = (found: readonly Found[], settings: Settings, lookup: Lookup): Task[] =>
  found
    .filter(({ set }) => settings.sets.length === 0 || settings.sets.includes(set))
    .filter(({ name }) => settings.filter?.test(name) ?? true)
    .flatMap((each) => taskOf(each, settings, lookup) ?? []);

function taskOf(found: Found, settings: Settings, lookup: Lookup): Task | null {
  const text = readFileSync(found.file, 'utf8');
  const format = formatOf(text);
  if (!format) return null;
  const objective = settings.objective ?? usualObjective(format, hasDepots(format, text));
  if ((format === 'darp') !== (objective === 'darp-distance')) return null;
  return {
    ...found,
    format,
    text,
    objective,
    group: classOf(format, found.name),
    cpu: settings.cpu ?? usualCpu(found.set, format, found.name),
    best: lookup(found.set, found.name, objective),
  };
}

/** A VRPLIB file with one depot is a VRPTW like Solomon's. */
const hasDepots = (format: Format, text: string): boolean =>
  format !== 'vrplib' || /^VEHICLES_DEPOT_SECTION/m.test(text);
