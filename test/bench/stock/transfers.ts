import { type Region, suggestTransfers, type Transfer } from '@doorstep/ledger';
import { type Id, seeded } from '@doorstep/std';
import { beside, row, type Row } from '../row';
import { drawRegion } from './draw-region';

const HUBS = 60;
const ITEMS = 300;
const LOTS = 5;
/** Cases that leave a hub: as many as anybody likes, about half of what is wanted, a carful. */
const ROOMS = [100_000, 400, 40];

/** A region's surplus and need: ours, beside each need in turn taking from the nearest hub that still has some. */
export function transfers(): Row[] {
  return ROOMS.flatMap((room) => {
    const region = drawRegion({ hubs: HUBS, items: ITEMS, lots: LOTS, room }, seeded(1));
    const began = process.cpuUsage();
    const plan = suggestTransfers(region);
    const cpu = process.cpuUsage(began).user / 1e6;
    const ours = tally(plan.transfers.map((one) => sentBy(one, region)));
    const theirs = tally(nearest(region));
    const what = `${HUBS} hubs x ${ITEMS} items x ${LOTS} lots, room ${room}`;
    const name = 'nearest first';
    return [
      row(`${what}: time`, cpu, 's CPU', { goal: 10 }),
      beside(`${what}: lacks filled`, ours.filled, 'cases', { name, value: theirs.filled }),
      beside(`${what}: saved from ending`, ours.saved, 'cases', { name, value: theirs.saved }),
      beside(`${what}: way of a case`, ours.kilometers, 'km', { name, value: theirs.kilometers }),
    ];
  });
}

interface Sent {
  readonly lot: Id;
  readonly lacking: number;
  readonly cases: number;
  readonly ending: number;
  readonly meters: number;
}

/** A suggestion, in cases. */
function sentBy({ item, lot, cases, meters, reason }: Transfer, { items }: Region): Sent {
  const { perCase } = items.find(({ id }) => id === item)!;
  const lacking = reason.code === 'LACKING' ? cases : 0;
  return { lot, lacking, cases, ending: Math.ceil(reason.ending / perCase), meters };
}

function tally(sent: readonly Sent[]): { filled: number; saved: number; kilometers: number } {
  const sum = (of: (one: Sent) => number): number => sent.reduce((total, one) => total + of(one), 0);
  return {
    filled: sum(({ lacking }) => lacking),
    saved: sum(({ ending }) => ending),
    kilometers: sum(({ cases, meters }) => cases * meters) / 1000 / sum(({ cases }) => cases),
  };
}

/** What an attentive person does by hand: each lack in turn, from the nearest hub whose van has room, what ends first. */
function nearest(region: Region): readonly Sent[] {
  const number = new Map(region.hubs.map(({ id }, n) => [id, n]));
  const items = new Map(region.items.map((item) => [item.id, item]));
  const room = region.hubs.map((hub) => ({ ...hub }));
  const lots = region.spares.map((spare) => {
    const { perCase } = items.get(spare.item)!;
    const cases = Math.floor(spare.quantity / perCase);
    return { ...spare, cases, ends: Math.min(cases, Math.ceil(spare.ending / perCase)) };
  });
  const byItem = new Map<Id, (typeof lots)[number][]>();
  for (const lot of lots) byItem.set(lot.item, [...(byItem.get(lot.item) ?? []), lot]);
  const sent: Sent[] = [];
  for (const need of region.needs.filter(({ kind }) => kind === 'lacking')) {
    const { perCase, cool } = items.get(need.item)!;
    let missing = Math.ceil(need.quantity / perCase);
    const meters = (hub: Id): number => region.meters(number.get(hub)!, number.get(need.hub)!);
    const near = (byItem.get(need.item) ?? [])
      .filter(({ hub, lastDay }) => hub !== need.hub && (lastDay ?? '9999') >= need.day)
      .sort(
        (a, b) => meters(a.hub) - meters(b.hub) || ((a.lastDay ?? '9999') < (b.lastDay ?? '9999') ? -1 : 1),
      );
    for (const lot of near) {
      const van = room[number.get(lot.hub)!]!;
      const cases = Math.min(missing, lot.cases, van.room, cool ? van.coolRoom : Infinity);
      if (cases === 0) continue;
      const ending = Math.min(cases, lot.ends);
      lot.cases -= cases;
      lot.ends -= ending;
      Object.assign(van, { room: van.room - cases, coolRoom: van.coolRoom - (cool ? cases : 0) });
      missing -= cases;
      sent.push({ lot: lot.lot, lacking: cases, cases, ending, meters: meters(lot.hub) });
    }
  }
  return sent;
}
