/** A place where shifts are; a door belongs to its school. */
export interface SiteNode {
  readonly id: string;
  readonly within: string | null;
}

export interface ClosedDay {
  /** Null: the whole hub. */
  readonly siteId: string | null;
  readonly day: string;
}

/** The site and everything it lies within, nearest first. A ring of sites ends where it began. */
export function lineOf(sites: readonly SiteNode[], siteId: string | null): readonly string[] {
  const line: string[] = [];
  let next = siteId;
  while (next !== null && !line.includes(next)) {
    line.push(next);
    const id: string = next;
    next = sites.find((site) => site.id === id)?.within ?? null;
  }
  return line;
}

/** Whether a site is closed on a day: by itself, with its school, or with the whole hub. */
export function isClosed(
  closed: readonly ClosedDay[],
  sites: readonly SiteNode[],
  siteId: string | null,
  day: string,
): boolean {
  const line = lineOf(sites, siteId);
  return closed.some((one) => one.day === day && (one.siteId === null || line.includes(one.siteId)));
}
