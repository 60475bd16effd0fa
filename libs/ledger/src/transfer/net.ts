import { Flow, type Id, present } from '@doorstep/std';
import { LAST_DAY } from '../days';
import { type Need, type Region, type Spare, type TransferItem } from './region';

/** Metres of one point of cost: finer differences than this decide nothing. */
const METERS_A_POINT = 100;

/** A lot in whole cases. */
export interface SpareCases {
  readonly spare: Spare;
  readonly hub: number;
  readonly item: TransferItem;
  readonly lastDay: string;
  readonly cases: number;
  readonly ending: number;
}

/** A wish in whole cases: a part of a case is a case. */
export interface NeedCases {
  readonly need: Need;
  readonly hub: number;
  readonly item: TransferItem;
  readonly cases: number;
}

/** How many cases of which lot go for which need. */
export interface Haul {
  readonly spare: SpareCases;
  readonly need: NeedCases;
  cases: number;
  /** Of these, cases that would have ended here. */
  ending: number;
}

/** A region in whole cases, with hubs by number. */
export interface Cases {
  readonly region: Region;
  readonly spares: readonly SpareCases[];
  readonly needs: readonly NeedCases[];
  /** All lots of an item, at whichever hub. */
  readonly lotsOf: (item: TransferItem) => readonly SpareCases[];
}

/** Lots by hub and item, first to end first; needs as they came. */
export function casesOf(region: Region): Cases {
  const hubs = new Map(region.hubs.map(({ id }, number) => [id, number]));
  const items = new Map(region.items.map((item) => [item.id, item]));
  const at = (hub: Id, item: Id) => ({
    hub: present(hubs.get(hub), 'a hub of the region'),
    item: present(items.get(item), 'an item of the region'),
  });
  const spares = region.spares.map((spare): SpareCases => {
    const { hub, item } = at(spare.hub, spare.item);
    const cases = Math.floor(spare.quantity / item.perCase);
    const ending = Math.min(cases, Math.ceil(spare.ending / item.perCase));
    return { spare, hub, item, lastDay: spare.lastDay ?? LAST_DAY, cases, ending };
  });
  const needs = region.needs.map((need): NeedCases => {
    const { hub, item } = at(need.hub, need.item);
    return { need, hub, item, cases: Math.ceil(need.quantity / item.perCase) };
  });
  const lots = spares.filter(({ cases }) => cases > 0).sort(byShelf);
  const byItem = new Map<TransferItem, SpareCases[]>(region.items.map((item) => [item, []]));
  for (const lot of lots) byItem.get(lot.item)?.push(lot);
  return {
    region,
    spares: lots,
    needs: needs.filter(({ cases }) => cases > 0),
    lotsOf: (item) => byItem.get(item) ?? [],
  };
}

function byShelf(a: SpareCases, b: SpareCases): number {
  if (a.item.id !== b.item.id) return a.item.id < b.item.id ? -1 : 1;
  if (a.hub !== b.hub) return a.hub - b.hub;
  if (a.lastDay !== b.lastDay) return a.lastDay < b.lastDay ? -1 : 1;
  return a.spare.lot < b.spare.lot ? -1 : 1;
}

/** A need's way to a hub's shelf: `first` is the first lot there that lasts until the day. */
interface Road {
  readonly arc: number;
  readonly need: NeedCases;
  readonly first: number;
}

/** A lot's two doors: through the first goes what would end here, through the second what would not. */
interface Doors {
  readonly ending: number;
  readonly keeping: number;
}

/**
 * The region as a net: a need is a source; it reaches the first lot of each shelf that lasts until its day, and from
 * there all that last longer; lots leave through the room of their hub's vans, cold ones through its cold room first.
 * What goes straight to the sink is what stays undone. Room is of hubs and lots are of one item, so goods never mix on
 * an arc and whole flows are exact.
 *
 * One number carries the order of wishes: no detour over any circle of the net outweighs one case that ends, and no
 * number of those one case that somebody lacks.
 */
export class Net {
  private readonly flow: Flow;
  private readonly roads: Road[] = [];
  private readonly doors: Doors[] = [];

  constructor(private readonly given: Cases) {
    const { region, spares, needs } = given;
    this.flow = new Flow(1 + 2 * region.hubs.length + spares.length + needs.length);
    const price = pricesOf(given);
    this.layRooms();
    spares.forEach((_, s) => this.doors.push(this.layLot(s, price.waste)));
    const shelves = shelvesOf(spares);
    needs.forEach((need, n) => {
      for (const shelf of shelves.get(need.item.id) ?? []) this.layRoad(need, n, shelf);
      this.flow.arc(this.needNode(n), SINK, need.cases, price[need.need.kind]);
    });
  }

  /** The best there is: cases of lots for needs. */
  solve(): readonly Haul[] {
    this.given.needs.forEach(({ cases }, n) => this.flow.send(this.needNode(n), SINK, cases));
    return this.read();
  }

  private layRooms(): void {
    const { hubs } = this.given.region;
    hubs.forEach(({ room, coolRoom }, hub) => {
      this.flow.arc(1 + hub, SINK, room, 0);
      this.flow.arc(1 + hubs.length + hub, 1 + hub, coolRoom, 0);
    });
  }

  private layLot(s: number, waste: number): Doors {
    const { hub, item, cases, ending } = present(this.given.spares[s]);
    const van = 1 + hub + (item.cool ? this.given.region.hubs.length : 0);
    const next = this.given.spares[s + 1];
    // On to the lot of the same shelf that lasts longer.
    if (next?.hub === hub && next.item === item) this.flow.arc(this.lotNode(s), this.lotNode(s + 1), ALL, 0);
    return {
      ending: this.flow.arc(this.lotNode(s), van, ending, 0),
      keeping: this.flow.arc(this.lotNode(s), van, cases - ending, waste),
    };
  }

  private layRoad(need: NeedCases, n: number, { from, to }: ShelfRange): void {
    const { spares, region } = this.given;
    const hub = present(spares[from]).hub;
    const meters = hub === need.hub ? Infinity : region.meters(hub, need.hub);
    if (meters === Infinity) return;
    let first = from;
    while (first < to && present(spares[first]).lastDay < need.need.day) first += 1;
    if (first === to) return;
    const arc = this.flow.arc(this.needNode(n), this.lotNode(first), need.cases, pointsOf(meters));
    this.roads.push({ arc, need, first });
  }

  /** Unravels what meets on a shelf: each road takes from its lots in their order; all of one item, so any way is the same. */
  private read(): readonly Haul[] {
    const left = this.doors.map(({ ending, keeping }) => ({
      ending: this.flow.on(ending),
      keeping: this.flow.on(keeping),
    }));
    const hauls: Haul[] = [];
    for (const { arc, need, first } of [...this.roads].sort(fewestLotsFirst)) {
      let cases = this.flow.on(arc);
      for (let s = first; cases > 0; s = s + 1) {
        const there = present(left[s], 'what flows on a road is on the shelf');
        const taken = Math.min(cases, there.ending + there.keeping);
        const ending = Math.min(taken, there.ending);
        there.ending -= ending;
        there.keeping -= taken - ending;
        cases -= taken;
        if (taken > 0) hauls.push({ spare: present(this.given.spares[s]), need, cases: taken, ending });
      }
    }
    return hauls;
  }

  private lotNode(s: number): number {
    return 1 + 2 * this.given.region.hubs.length + s;
  }

  private needNode(n: number): number {
    return this.lotNode(this.given.spares.length) + n;
  }
}

/** Nobody then stands before lots that all end too soon for them; who is merely welcome to it takes what ends. */
const fewestLotsFirst = (a: Road, b: Road): number =>
  b.first - a.first || Number(a.need.need.kind === 'lacking') - Number(b.need.need.kind === 'lacking');

const SINK = 0;
const ALL = 2 ** 40;

/** A whole point even for the hub next door: what moves for nothing is not moved. */
const pointsOf = (meters: number): number => 1 + Math.round(meters / METERS_A_POINT);

/** What one case costs: sent although it keeps (or welcome and not sent), and lacking. */
function pricesOf({ region, needs }: Cases): Readonly<Record<'waste' | Need['kind'], number>> {
  let farthest = 0;
  region.hubs.forEach((_, from) =>
    region.hubs.forEach((__, to) => {
      const meters = region.meters(from, to);
      if (meters < Infinity) farthest = Math.max(farthest, pointsOf(meters));
    }),
  );
  const circle = needs.length + 1;
  const waste = circle * farthest + 1;
  return { waste, welcome: waste, lacking: 2 * (circle + 2 * region.hubs.length) * waste };
}

/** A shelf: the lots of one item at one hub, by their numbers. */
interface ShelfRange {
  readonly from: number;
  readonly to: number;
}

function shelvesOf(spares: readonly SpareCases[]): ReadonlyMap<Id, readonly ShelfRange[]> {
  const shelves = new Map<Id, ShelfRange[]>();
  let from = 0;
  spares.forEach(({ hub, item }, s) => {
    const next = spares[s + 1];
    if (next?.hub === hub && next.item === item) return;
    const known = shelves.get(item.id) ?? [];
    known.push({ from, to: s + 1 });
    shelves.set(item.id, known);
    from = s + 1;
  });
  return shelves;
}
