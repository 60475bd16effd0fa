import type { MyPackingQuery } from '../../gql/graphql';
import type { OutboxEntry } from '../outbox/outbox-entry';
import type { PackAct } from './pack-act';

/** A wave as this phone keeps it: goods and bins, its slips still sealed. */
export type KeptWave = MyPackingQuery['packing'][number];
export type KeptBag = KeptWave['bags'][number];
export type KeptLine = KeptBag['lines'][number];
export type KeptItem = KeptWave['items'][number];

type PackEntry = Pick<OutboxEntry, 'state' | 'at'> & { readonly act: PackAct };

const isPacking = (entry: OutboxEntry): entry is OutboxEntry & { readonly act: PackAct } =>
  'bagId' in entry.act;

/** Acts on one bag that are still on this phone, in their order. */
export const actsOn = (entries: readonly OutboxEntry[], bagId: string) =>
  entries.filter(isPacking).filter(({ act }) => act.bagId === bagId);

/** The bag with what was done here and is not answered yet; what the hub refused is not shown as done. */
export function withPackActs(bag: KeptBag, entries: readonly OutboxEntry[], handle: string): KeptBag {
  return actsOn(entries, bag.id)
    .filter(({ state }) => state === 'waiting')
    .reduce((shown, entry) => withAct(shown, entry, handle), bag);
}

function withAct(bag: KeptBag, { act, at }: PackEntry, handle: string): KeptBag {
  const when = new Date(at).toISOString();
  switch (act.kind) {
    case 'packPick': {
      const { itemId, quantity } = act;
      return onLine(bag, itemId, itemId, (line) => ({
        ...line,
        promised: quantity,
        picked: quantity,
        state: quantity === line.wanted ? 'picked' : 'short',
        pickedBy: handle,
        pickedAt: when,
      }));
    }
    case 'packUnpick':
      return onLine(bag, act.itemId, act.standsFor, (line) => ({
        ...line,
        ...{ state: 'open', picked: 0, pickedBy: null, pickedAt: null },
      }));
    case 'packInstead':
      return { ...bag, state: 'picking', lines: [...bag.lines, instead(act, handle, when)] };
    case 'packBag':
      return { ...bag, state: 'packed', packedBy: handle, packedAt: when };
  }
}

const onLine = (
  bag: KeptBag,
  itemId: string,
  standsFor: string,
  change: (line: KeptLine) => KeptLine,
): KeptBag => ({
  ...bag,
  state: 'picking',
  lines: bag.lines.map((line) =>
    line.itemId === itemId && line.standsFor === standsFor ? change(line) : line,
  ),
});

const instead = (
  { insteadId, itemId, quantity }: Extract<PackAct, { kind: 'packInstead' }>,
  pickedBy: string,
  pickedAt: string,
): KeptLine => ({
  ...{ itemId: insteadId, standsFor: itemId, wanted: quantity, promised: quantity, picked: quantity },
  ...{ state: 'picked', pickedBy, pickedAt, lots: [] },
});

/** How many of a line are wanting, with what stands in for them taken off. */
export function missingOf(bag: KeptBag, line: KeptLine): number {
  if (line.standsFor !== line.itemId) return 0;
  const there = line.state === 'open' ? line.promised : line.picked;
  const stands = bag.lines.filter((one) => one.standsFor === line.itemId && one.itemId !== line.itemId);
  return line.wanted - there - stands.reduce((sum, one) => sum + one.picked, 0);
}

/** Nobody has said yet how many of it there are. */
export const isUndecided = ({ state, promised }: KeptLine): boolean => state === 'open' && promised > 0;
