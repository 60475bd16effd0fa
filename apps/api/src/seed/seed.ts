import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, dayOf, minuteOf } from '@doorstep/schedule';
import { instant, type Day } from '@doorstep/std';
import { DEMONSTRATION } from './demonstration';
import { sealHub } from './hub-rows';
import { addHaul, addOnTheWay, addOpenCount, addShare, type HaulWhen } from './move-rows';
import { addLived } from './lived-rows';
import { Rows } from '../founding/rows';
import { Inserter } from '../founding/insert';
import { inventWorld } from './invent-world';
import { memberSecrets } from '../founding/member-keys';
import type { Scale } from './scale';
import { Spots } from './spots';
import type { World } from './world';

export interface SeedInto {
  readonly ownerUrl: string;
  readonly regionsDir: string;
  readonly pack: string;
  readonly scale: Scale;
  readonly now: Date;
  readonly handleTag: (handle: string) => Buffer;
  readonly say: (line: string) => void;
}

/** After two in the afternoon the demonstration's week begins tomorrow: nobody can plan a day that is nearly over. */
const LATE = 14 * 60;

/** Fills an empty database with an invented region; false when a hub is there already. */
export async function seedDemonstration(into: SeedInto): Promise<boolean> {
  const inserter = await Inserter.connect(into.ownerUrl);
  try {
    if (await inserter.hasHubs()) return false;
    await fill(inserter, into);
    return true;
  } finally {
    await inserter.finish();
  }
}

async function fill(inserter: Inserter, into: SeedInto): Promise<void> {
  const folder = join(into.regionsDir, into.pack);
  const region = JSON.parse(readFileSync(join(folder, 'region.json'), 'utf8')) as {
    name: string;
    timeZone: string;
  };
  const zone = region.timeZone;
  const today = dayOf(instant(into.now.getTime()), zone);
  const [spots, first] = [Spots.open(folder), firstDay(into.now, today, zone)];
  const world = inventWorld(into.scale, spots, today, first);
  const secrets = await memberSecrets(DEMONSTRATION.passphrase, DEMONSTRATION.salt);
  await inserter.region({
    id: world.regionId,
    slug: into.pack,
    name: region.name,
    time_zone: zone,
    pack: into.pack,
  });
  const how = { regionId: world.regionId, zone, today, now: into.now, secrets, handleTag: into.handleTag };
  for (const [n, hub] of world.hubs.entries()) {
    const sealed = await sealHub(hub, n, how);
    if (n === 0 && into.scale.lived) await addLived(sealed.rows, hub, sealed.keys, { ...how, spots, first });
    if (into.scale.lived) addMoves(sealed.rows, world, n, how);
    await inserter.hub(sealed);
    if (n === 1 && into.scale.lived) await planHaul(inserter, world, { ...how, first });
    into.say(
      `  ${n + 1} of ${world.hubs.length} hubs: ${hub.idea.name}, ${hub.members.length} members, ${hub.requests.length} requests`,
    );
  }
}

/** The first two hubs of a lived region have a count open, goods on their way, and something to tell each other. */
function addMoves(rows: Rows, { regionId, hubs }: World, n: number, when: { today: Day; now: Date }): void {
  const [first, second] = hubs;
  if (first === undefined || second === undefined || n > 1) return;
  addShare(rows, n === 0 ? first : second, regionId, n === 0 ? 'offer' : 'need', when);
  if (n === 0) addOpenCount(rows, first, when);
  else addOnTheWay(rows, second, first, when);
}

/** Goods of the first hub wait for a car to the second; a transfer needs both to be there. */
async function planHaul(inserter: Inserter, { hubs: [from, to] }: World, when: HaulWhen): Promise<void> {
  if (from === undefined || to === undefined) return;
  const rows = new Rows();
  addHaul(rows, from, to, when);
  await inserter.more(from.id, rows);
}

function firstDay(now: Date, today: Day, zone: string): Day {
  return minuteOf(instant(now.getTime()), zone) < LATE ? today : addDays(today, 1);
}
