import { describe, expect, it } from '@jest/globals';
import type { OutboxEntry } from '../outbox/outbox-entry';
import { isUndecided, type KeptBag, missingOf, withPackActs } from './kept-wave';
import type { PackAct } from './pack-act';

const line = (itemId: string, wanted: number, promised = wanted): KeptBag['lines'][number] => ({
  ...{ itemId, standsFor: itemId, wanted, promised, picked: 0, state: 'open' },
  ...{ pickedBy: null, pickedAt: null, lots: [] },
});
const bag: KeptBag = {
  ...{ id: 'bag', position: 1, boxes: 1, state: 'reserved', version: 1, letter: 'A', stopNumber: 3 },
  ...{ packedBy: null, packedAt: null, slip: null, lines: [line('rice', 3), line('beans', 2)] },
};
const entry = (act: PackAct, state: OutboxEntry['state'] = 'waiting'): OutboxEntry => ({
  ...{ id: act.kind, seq: 1, act, at: 0, tries: 0, state, fault: null },
});
const pick = (quantity: number): PackAct => ({
  kind: 'packPick',
  ...{ bagId: 'bag', itemId: 'rice', quantity, lotId: null, binId: null, reason: null },
});
const put: PackAct = { kind: 'packInstead', bagId: 'bag', itemId: 'rice', insteadId: 'noodles', quantity: 2 };

describe('a bag with what is still on this phone', () => {
  it('shows a tick before the hub has heard of it, with this phone’s minute', () => {
    const shown = withPackActs(bag, [entry(pick(3))], 'sam');
    expect(shown.state).toBe('picking');
    expect(shown.lines[0]).toMatchObject({
      ...{ state: 'picked', picked: 3, pickedBy: 'sam', pickedAt: '1970-01-01T00:00:00.000Z' },
    });
    expect(shown.lines.filter(isUndecided)).toHaveLength(1);
  });

  it('shows a short line as short, and what stands in takes off what is missing', () => {
    const short = withPackActs(bag, [entry(pick(1))], 'sam');
    expect(short.lines[0]).toMatchObject({ state: 'short', picked: 1 });
    expect(missingOf(short, short.lines[0]!)).toBe(2);
    const filled = withPackActs(bag, [entry(pick(1)), entry(put)], 'sam');
    expect(missingOf(filled, filled.lines[0]!)).toBe(0);
  });

  it('never shows as done what the hub refused, nor acts of other bags', () => {
    expect(withPackActs(bag, [entry(pick(3), 'failed')], 'sam')).toEqual(bag);
    expect(withPackActs(bag, [entry({ kind: 'packBag', bagId: 'other' })], 'sam')).toEqual(bag);
  });

  it('takes a tick back, and is packed by who says so', () => {
    const undo: PackAct = { kind: 'packUnpick', bagId: 'bag', itemId: 'rice', standsFor: 'rice' };
    expect(withPackActs(bag, [entry(pick(3)), entry(undo)], 'sam').lines[0]).toMatchObject({
      ...{ state: 'open', picked: 0, pickedBy: null },
    });
    expect(withPackActs(bag, [entry({ kind: 'packBag', bagId: 'bag' })], 'sam')).toMatchObject({
      ...{ state: 'packed', packedBy: 'sam' },
    });
  });
});
