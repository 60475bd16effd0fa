import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ask } from '../routing/child/ask';
import { type Figures, figuresOf, summed } from './figures';
import { type Part, type PartOrder, WAYS } from './part';
import { type Size } from './town';

export interface Month {
  readonly way: string;
  readonly figures: Figures;
  readonly refusals: Readonly<Record<string, number>>;
  readonly failures: readonly string[];
  /** Of all parts: their own clocks, and CPU of their processes without the databases. */
  readonly seconds: number;
  readonly cpuSeconds: number;
}

export interface Plan {
  readonly size: Size;
  /** Into how many parts the hubs are dealt, and how many of them are lived at once. */
  readonly parts: number;
  readonly atOnce: number;
  /** Only so many of the parts, from the first on: what is known of a region before all of it has been lived. */
  readonly first: number;
  readonly only: string | undefined;
  /** Where finished parts are written down: a run that was ended goes on after them. */
  readonly keep: string | undefined;
  /** The file a child process is started with. */
  readonly entry: string;
}

/** A region's month, each way beside the other: part by part, the ways of one part next to each other. */
export async function liveRegion(plan: Plan): Promise<readonly Month[]> {
  const ways = WAYS.map(({ name }) => name).filter((name) => plan.only === undefined || name === plan.only);
  const orders = Array.from({ length: Math.min(plan.first, plan.parts) }, (_, part) =>
    ways.map((way) => ({ way, size: plan.size, hubs: dealt(plan, part), name: `${way} ${part + 1}` })),
  ).flat();
  const done = new Map<PartOrder, Part>();
  const broken: unknown[] = [];
  const waiting = [...orders];
  const hand = async (): Promise<void> => {
    for (let order = waiting.shift(); order; order = waiting.shift())
      await partOf(plan, order).then(
        (part) => done.set(order, part),
        (error: unknown) => broken.push(error),
      );
  };
  await Promise.all(Array.from({ length: plan.atOnce }, hand));
  // The parts that came to an end are kept, so that the next run has only the others to live.
  if (broken.length > 0) throw new AggregateError(broken, `${broken.length} parts came to no end`);
  return ways.map((way) => monthOf(way, [...done].filter(([order]) => order.way === way).map(([, part]) => part))); // prettier-ignore
}

const dealt = ({ size, parts }: Plan, part: number): readonly number[] =>
  Array.from({ length: size.hubs }, (_, hub) => hub).filter((hub) => hub % parts === part);

async function partOf({ keep, entry, parts }: Plan, order: PartOrder): Promise<Part> {
  const { hubs, volunteers, requests, seed } = order.size;
  const title = `${hubs}x${volunteers}x${requests} seed ${seed}, ${order.name} of ${parts}`;
  const file = keep === undefined ? undefined : path.join(keep, `${title.replaceAll(/[ ,]+/g, '-')}.json`);
  if (file !== undefined && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Part;
  const part = await ask<Part, never>(entry, order, () => undefined);
  console.log(`${title}: ${part.seconds.toFixed(0)} s, ${part.cpuSeconds.toFixed(0)} s of CPU`);
  if (keep !== undefined && file !== undefined) {
    mkdirSync(keep, { recursive: true });
    writeFileSync(file, JSON.stringify(part));
  }
  return part;
}

const monthOf = (way: string, parts: readonly Part[]): Month => ({
  way,
  figures: figuresOf(parts.map(({ tally }) => tally)),
  refusals: summed(parts.map((part) => part.refusals)),
  failures: parts.flatMap(({ failures }) => failures),
  seconds: parts.reduce((sum, part) => sum + part.seconds, 0),
  cpuSeconds: parts.reduce((sum, part) => sum + part.cpuSeconds, 0),
});
