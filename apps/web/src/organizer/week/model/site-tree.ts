import { SITE_KINDS, type SiteFacts, type SiteKind } from '@doorstep/lifecycle';
import type { SiteNode } from './closed-days';

export { SITE_KINDS, type SiteFacts, type SiteKind };

export interface Site extends SiteNode {
  readonly kind: SiteKind;
  readonly isOpen: boolean;
  readonly version: number;
  readonly facts: SiteFacts | null;
}

/** Schools with their doors and rooms below them, each level by name. A site whose school is gone stands by itself. */
export function siteTree(sites: readonly Site[]): readonly { readonly site: Site; readonly depth: number }[] {
  const ids = new Set(sites.map(({ id }) => id));
  const below = (within: string | null, depth: number): readonly { site: Site; depth: number }[] =>
    sites
      .filter((site) => (site.within !== null && ids.has(site.within) ? site.within : null) === within)
      .sort((a, b) => (a.facts?.name ?? '').localeCompare(b.facts?.name ?? ''))
      .flatMap((site) => [{ site, depth }, ...(depth < 4 ? below(site.id, depth + 1) : [])]);
  return below(null, 0);
}
