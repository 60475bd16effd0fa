import { lineOf, type SiteNode } from './closed-days';

/** Somebody who is, or should be, at a site. */
export interface AtSite {
  readonly siteId?: string | null | undefined;
  readonly here: boolean;
}

export interface DoorNow<One extends AtSite> {
  readonly siteId: string | null;
  readonly people: readonly One[];
  readonly here: number;
}

/** A school (or the hub, `null`) with those of its doors at which somebody should be. */
export interface SchoolNow<One extends AtSite> {
  readonly rootId: string | null;
  readonly doors: readonly DoorNow<One>[];
}

/**
 * People door by door below the school each door belongs to: sibling schools side by side, the hub first. `manned` are the
 * sites that have a shift now: a door at which nobody should be, but somebody ought to, is there with nobody.
 */
export function doorsOf<One extends AtSite>(
  people: readonly One[],
  sites: readonly SiteNode[],
  manned: readonly (string | null)[] = [],
): readonly SchoolNow<One>[] {
  const byDoor = new Map<string | null, One[]>(manned.map((siteId) => [siteId, []]));
  for (const one of people) {
    const siteId = one.siteId ?? null;
    byDoor.set(siteId, [...(byDoor.get(siteId) ?? []), one]);
  }
  const schools = new Map<string | null, DoorNow<One>[]>();
  for (const [siteId, there] of byDoor) {
    const root = lineOf(sites, siteId).at(-1) ?? null;
    const door = { siteId, people: there, here: there.filter(({ here }) => here).length };
    schools.set(root, [...(schools.get(root) ?? []), door]);
  }
  return [...schools]
    .map(([rootId, doors]) => ({
      rootId,
      doors: doors.sort((a, b) => (a.siteId ?? '').localeCompare(b.siteId ?? '')),
    }))
    .sort((a, b) => (a.rootId ?? '').localeCompare(b.rootId ?? ''));
}
