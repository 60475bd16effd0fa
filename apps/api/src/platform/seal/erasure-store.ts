/** Bytes of an erasure key. */
export const ERASURE_KEY_BYTES = 32;

/**
 * Keys by hub and day: what a server keeps of a day can be read while the key of the day is here, and by nobody, from
 * no copy, once it is gone. Days are dates as text. A backup never holds this store, and it is never restored to the
 * past: that is all that makes an old copy of the database unreadable.
 */
export interface ErasureStore {
  /** Null: it is gone, or there never was one. */
  find(hubId: string, day: string): Buffer | null;
  /** Keeps this key unless there is one already; says which one holds. */
  keep(hubId: string, day: string, key: Buffer): Buffer;
  /** Erases the keys of all days before this one; says how many there were. */
  erase(hubId: string, before: string): number;
}

/** A store that ends with the process: for specs and tools. */
export class PassingErasureStore implements ErasureStore {
  private readonly keys = new Map<string, Buffer>();

  find(hubId: string, day: string): Buffer | null {
    return this.keys.get(`${hubId} ${day}`) ?? null;
  }

  keep(hubId: string, day: string, key: Buffer): Buffer {
    const name = `${hubId} ${day}`;
    if (!this.keys.has(name)) this.keys.set(name, key);
    return this.keys.get(name) ?? key;
  }

  erase(hubId: string, before: string): number {
    const gone = [...this.keys.keys()].filter((name) => {
      const [hub, day = ''] = name.split(' ');
      return hub === hubId && day < before;
    });
    for (const name of gone) this.keys.delete(name);
    return gone.length;
  }
}
