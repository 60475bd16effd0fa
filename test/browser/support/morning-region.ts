import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const NINE = 9;
/** Zones of whole hours go from UTC-12 to UTC+14. */
const WESTMOST = -12;

/** The zone in which the hour that begins with this journey's start is nine in the morning. Its POSIX name counts westward. */
export function zoneWhereItIsMorning(now: Date): string {
  const ahead = NINE - now.getUTCHours();
  const offset = ahead < WESTMOST ? ahead + 24 : ahead;
  return offset === 0 ? 'Etc/GMT' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

/** A folder of region packs. */
export interface RegionsFolder {
  readonly folder: string;
  remove(): void;
}

/**
 * The region packs, with one moved to a zone where it is morning: people there may be visited now, whenever the test
 * runs, and neither server nor browser needs a false clock.
 */
export function morningRegion(pack: string, regionsDir = 'regions'): RegionsFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'doorstep-regions-'));
  const from = path.resolve(regionsDir, pack);
  const to = path.join(folder, pack);
  cpSync(path.join(from, 'region.json'), path.join(to, 'region.json'));
  for (const name of readdirSync(from)) {
    if (name !== 'region.json') symlinkSync(path.join(from, name), path.join(to, name));
  }
  const region = JSON.parse(readFileSync(path.join(from, 'region.json'), 'utf8')) as Record<string, unknown>;
  const moved = { ...region, timeZone: zoneWhereItIsMorning(new Date()) };
  writeFileSync(path.join(to, 'region.json'), JSON.stringify(moved));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
