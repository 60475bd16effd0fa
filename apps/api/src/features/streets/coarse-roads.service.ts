import { Injectable } from '@nestjs/common';
import { cellCentre } from '@doorstep/geo';
import type { Config } from '../../platform/config/config';
import { NextDoorError } from '../../platform/outbound/next-door-error';
import { NextDoor } from '../../platform/outbound/next-door';
import { PrivateHosts } from '../../platform/outbound/private-hosts';
import { type RegionPacks, timesOf } from '../hubs/region-pack.service';
import { osrmEngine, valhallaEngine, wholeTable, type CoarseEngine } from './coarse-engine';
import { localValhalla } from './local-valhalla';

const HOUR_MS = 3_600_000;
/** Roads change by the month; an engine that was fed anew is seen within the day. */
const AGAIN_MS = 24 * HOUR_MS;
const AFTER_FAILURE_MS = HOUR_MS / 4;

/** A block of 50 by 50 pairs is some 50 kB; a hundred times that is no answer to it. */
export const ENGINE_LIMITS = { milliseconds: 20_000, bytes: 5_000_000 } as const;

/** One line for whoever runs the server. Never a coordinate, a cell or a name in it. */
export type Say = (text: string) => void;

/**
 * Times between coarse cells from an engine next door. The whole table of a pack is read at start and once a day, always
 * the same questions: nothing that a household does sends one. Until it is there, and whenever the engine is not to be
 * believed, the pack's own table answers.
 */
@Injectable()
export class CoarseRoads {
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private state: 'pack' | 'engine' | 'fallback' = 'pack';

  constructor(
    private readonly streets: Config['streets'],
    private readonly packs: RegionPacks,
  ) {}

  /** What stands behind coarse times, for a status page. */
  status(): string {
    if (this.streets.engine === 'pack') return 'pack';
    return this.state === 'engine' ? this.streets.engine : `pack (${this.streets.engine} is not in use)`;
  }

  /** Opens the engine and begins to read. Throws `ConfigError` when the setting itself cannot work. */
  async start(names: readonly string[], say: Say): Promise<void> {
    const engine = await this.engine();
    if (engine !== null) void this.keepUp(engine, names, say);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** Reads the table of one pack; the reason when it could not be used, and then the pack's own answers. */
  async read(engine: CoarseEngine, name: string): Promise<string | null> {
    const { grid, times } = this.packs.open(name);
    const middles = grid.ids.flatMap((id) => cellCentre(grid, id) ?? []);
    try {
      times.use(timesOf(grid.index, await wholeTable(engine, middles)));
      return null;
    } catch (error) {
      if (!(error instanceof NextDoorError)) throw error;
      times.use(null);
      return error.message;
    }
  }

  private async keepUp(engine: CoarseEngine, names: readonly string[], say: Say): Promise<void> {
    const reasons: string[] = [];
    for (const name of names) {
      const why = await this.read(engine, name);
      if (why !== null) reasons.push(why);
      say(lineFor(this.streets.engine, name, why));
    }
    this.state = reasons.length === 0 ? 'engine' : 'fallback';
    if (this.stopped) return;
    const wait = reasons.length === 0 ? AGAIN_MS : AFTER_FAILURE_MS;
    this.timer = setTimeout(() => void this.keepUp(engine, names, say), wait).unref();
  }

  private async engine(): Promise<CoarseEngine | null> {
    const { engine, url, hosts, configFile } = this.streets;
    if (engine === 'valhalla-local') return localValhalla(configFile ?? '');
    if (engine === 'pack' || url === null) return null;
    const door = new NextDoor(url, new PrivateHosts(hosts), ENGINE_LIMITS);
    return (engine === 'osrm' ? osrmEngine : valhallaEngine)((question) => door.ask(question));
  }
}

const lineFor = (engine: string, pack: string, why: string | null): string =>
  why === null
    ? `Streets: times between the cells of ${pack} come from ${engine}`
    : `Streets: ${engine} is not used for ${pack}, because ${why}; the pack's own times are`;
