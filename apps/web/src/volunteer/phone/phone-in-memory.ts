import type { OutboxEntry } from '../outbox/outbox-entry';
import type { KeptCare } from '../care/kept-care';
import type { KeptWave } from '../packing/kept-wave';
import type { KeptRun } from '../run/kept-run';
import type { KeptShift } from '../shift/kept-shift';
import type { ClaimKeyRow, Phone, SettingRow, Shelf } from './phone';

/** Holds rows as long as the tab: for browsers that refuse IndexedDB (some private windows), and for specs. */
export function shelfInMemory<Row>(keyOf: (row: Row) => string): Shelf<Row> & { empty(): void } {
  const rows = new Map<string, Row>();
  return {
    get: async (key) => rows.get(key),
    all: async () => [...rows.values()],
    put: async (row) => void rows.set(keyOf(row), row),
    drop: async (key) => void rows.delete(key),
    empty: () => rows.clear(),
  };
}

export function phoneInMemory(): Phone {
  const claimKeys = shelfInMemory<ClaimKeyRow>(({ taskId }) => taskId);
  const runs = shelfInMemory<KeptRun>(({ id }) => id);
  const shifts = shelfInMemory<KeptShift>(({ id }) => id);
  const cares = shelfInMemory<KeptCare>(({ id }) => id);
  const waves = shelfInMemory<KeptWave>(({ id }) => id);
  const outbox = shelfInMemory<OutboxEntry>(({ id }) => id);
  const settings = shelfInMemory<SettingRow>(({ name }) => name);
  return {
    claimKeys,
    runs,
    shifts,
    cares,
    waves,
    outbox,
    settings,
    lasts: false,
    erase: async () => {
      for (const shelf of [claimKeys, runs, shifts, cares, waves, outbox, settings]) shelf.empty();
    },
  };
}
