import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OutboxEntry } from '../outbox/outbox-entry';
import type { KeptCare } from '../care/kept-care';
import type { KeptWave } from '../packing/kept-wave';
import type { KeptRun } from '../run/kept-run';
import type { KeptShift } from '../shift/kept-shift';
import type { ClaimKeyRow, Phone, SettingRow, Shelf } from './phone';
import { phoneInMemory } from './phone-in-memory';

const NAME = 'doorstep-volunteer';

/** A new store or a new shape of rows is a new version with its own step. */
const VERSION = 4;

interface Stores extends DBSchema {
  claimKeys: { key: string; value: ClaimKeyRow };
  runs: { key: string; value: KeptRun };
  shifts: { key: string; value: KeptShift };
  cares: { key: string; value: KeptCare };
  waves: { key: string; value: KeptWave };
  outbox: { key: string; value: OutboxEntry };
  settings: { key: string; value: SettingRow };
}

type StoreName = 'claimKeys' | 'runs' | 'shifts' | 'cares' | 'waves' | 'outbox' | 'settings';

const KEY_OF: Readonly<Record<StoreName, string>> = {
  claimKeys: 'taskId',
  runs: 'id',
  shifts: 'id',
  cares: 'id',
  waves: 'id',
  outbox: 'id',
  settings: 'name',
};
const NAMES = Object.keys(KEY_OF) as readonly StoreName[];

/** Opens what this phone keeps. A browser that refuses storage gets memory instead, and `lasts` says so. */
export async function openPhone(): Promise<Phone> {
  try {
    const db = await openDB<Stores>(NAME, VERSION, {
      upgrade(fresh) {
        // Every version so far only added stores: an older phone gets the ones it has not got.
        const missing = NAMES.filter((name) => !fresh.objectStoreNames.contains(name));
        for (const name of missing) fresh.createObjectStore(name, { keyPath: KEY_OF[name] });
      },
      // Another tab wants a newer shape: let it, and read anew at the next start.
      blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
    });
    return phoneOf(db);
  } catch (error) {
    if (error instanceof DOMException) return phoneInMemory();
    throw error;
  }
}

const phoneOf = (db: IDBPDatabase<Stores>): Phone => ({
  claimKeys: shelfOf(db, 'claimKeys'),
  runs: shelfOf(db, 'runs'),
  shifts: shelfOf(db, 'shifts'),
  cares: shelfOf(db, 'cares'),
  waves: shelfOf(db, 'waves'),
  outbox: shelfOf(db, 'outbox'),
  settings: shelfOf(db, 'settings'),
  lasts: true,
  erase: async () => {
    const change = db.transaction(NAMES, 'readwrite');
    await Promise.all(NAMES.map((name) => change.objectStore(name).clear()));
    await change.done;
  },
});

const shelfOf = <Name extends StoreName>(
  db: IDBPDatabase<Stores>,
  name: Name,
): Shelf<Stores[Name]['value']> => ({
  get: (key) => db.get(name, key),
  all: () => db.getAll(name),
  put: async (row) => void (await db.put(name, row)),
  drop: (key) => db.delete(name, key),
});
