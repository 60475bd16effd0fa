import { call } from '../page/call';
import { HUB_KEYS, HUBS } from '../page/documents';
import { type HubDoor, openDoor } from './hub-door';
import type { Hub } from './hubs';

/** The hubs of this server and their doors. The first root seen under a hub's name is the only one believed. */
export class HubBook {
  hubs: readonly Hub[] = [];
  private readonly roots = new Map<string, string>();
  private readonly doors = new Map<string, Promise<HubDoor>>();

  /** Throws `Fault`. */
  async load(): Promise<readonly Hub[]> {
    this.hubs = (await call(HUBS, {})).hubs;
    return this.hubs;
  }

  find = (slug: string | null): Hub | null => this.hubs.find((hub) => hub.slug === slug) ?? null;

  /** The proven keys of a hub, asked for once. Throws `Fault` and `UnprovenKeyError`. */
  door(slug: string): Promise<HubDoor> {
    const known = this.doors.get(slug);
    if (known !== undefined) return known;
    const fresh = this.knock(slug);
    this.doors.set(slug, fresh);
    fresh.catch(() => this.doors.delete(slug));
    return fresh;
  }

  /** Lets go of keys that the server no longer takes. */
  forget(slug: string): void {
    this.doors.delete(slug);
  }

  private async knock(slug: string): Promise<HubDoor> {
    const { hub } = await call(HUB_KEYS, { slug });
    const door = await openDoor(hub, this.roots.get(slug) ?? null);
    this.roots.set(slug, door.rootKey);
    return door;
  }
}
