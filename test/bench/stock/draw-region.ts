import { type Need, type Region, type Spare } from '@doorstep/ledger';
import { day, type Id, type Random } from '@doorstep/std';

export interface RegionSize {
  readonly hubs: number;
  readonly items: number;
  readonly lots: number;
  /** Cases that leave one hub. */
  readonly room: number;
}

const DAYS = ['2026-11-22', '2026-11-24', '2026-11-26', '2026-11-28', '2026-12-05'].map((text) => day(text));
/** Two hubs in five can spare an item, the others lack it; a fifth of the goods travels cold. */
const GIVING = 0.4;

/** An invented region: hubs on a square of 40 km, every item spared by some and lacked by others. */
export function drawRegion({ hubs, items, lots, room }: RegionSize, random: Random): Region {
  const id = (text: string): Id => text as Id;
  const spots = Array.from({ length: hubs }, () => [random.unit() * 40_000, random.unit() * 40_000] as const);
  const spares: Spare[] = [];
  const needs: Need[] = [];
  const cells = Array.from({ length: items * hubs }, (_, n) => ({
    hub: id(`hub ${n % hubs}`),
    item: id(`item ${Math.floor(n / hubs)}`),
  }));
  for (const at of cells) {
    const day = DAYS[random.below(DAYS.length)]!;
    const kind = random.unit() < 0.2 ? 'welcome' : 'lacking';
    if (random.unit() >= GIVING) needs.push({ ...at, day, quantity: 1 + random.below(60), kind });
    else for (let l = 0; l < lots; l++) spares.push(drawSpare(at, l, random));
  }
  return {
    hubs: spots.map((_, h) => ({ id: id(`hub ${h}`), room, coolRoom: Math.ceil(room / 4) })),
    items: Array.from({ length: items }, (_, i) => ({
      id: id(`item ${i}`),
      perCase: 1 + random.below(12),
      cool: i % 5 === 0,
    })),
    spares,
    needs,
    meters: (from, to) => Math.hypot(spots[from]![0] - spots[to]![0], spots[from]![1] - spots[to]![1]),
  };
}

function drawSpare(at: Pick<Spare, 'hub' | 'item'>, lot: number, random: Random): Spare {
  const quantity = random.below(30);
  const lastDay = random.unit() < 0.3 ? null : DAYS[random.below(DAYS.length)]!;
  const ending = lastDay === null ? 0 : random.below(quantity + 1);
  return { ...at, lot: `${at.hub} ${at.item} lot ${lot}` as Id, lastDay, quantity, ending };
}
