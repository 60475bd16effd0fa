import { readDrawer } from '@doorstep/lifecycle';
import { useEffect, useState } from 'react';
import type { SiteFieldsFragment } from '../../../gql/graphql';
import { openWith } from '../../../platform/session/boxes';
import type { Keyring } from '../../../platform/session/keyring';
import { useUnlocked } from '../../../platform/session/session';
import type { Site, SiteFacts } from '../model/site-tree';

/** A site as this tab could open it; `facts` is null where it could not. */
export type OpenedSite = Site;

/** Opens the names of sites in this tab; null while that goes on. */
export function useOpenedSites(
  sites: readonly SiteFieldsFragment[] | undefined,
): readonly OpenedSite[] | null {
  const { keys } = useUnlocked();
  const [opened, setOpened] = useState<readonly OpenedSite[] | null>(null);
  useEffect(() => {
    if (!sites) return;
    let stale = false;
    void Promise.all(sites.map((site) => openSite(keys, site))).then((all) => {
      if (!stale) setOpened(all);
    });
    return () => {
      stale = true;
    };
  }, [sites, keys]);
  return opened;
}

async function openSite(keys: Keyring, site: SiteFieldsFragment): Promise<OpenedSite> {
  return {
    id: site.id,
    kind: site.kind,
    within: site.within ?? null,
    isOpen: site.state === 'open',
    version: site.version,
    facts: site.box ? await factsOf(keys, site.box) : null,
  };
}

async function factsOf(
  keys: Keyring,
  box: NonNullable<SiteFieldsFragment['box']>,
): Promise<SiteFacts | null> {
  const opened = await openWith<unknown>(keys, box);
  const facts = opened.ok ? readDrawer('site', opened.value) : opened;
  return facts.ok ? facts.value : null;
}
