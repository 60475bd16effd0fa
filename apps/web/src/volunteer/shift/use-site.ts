import { readDrawer, type SiteFacts } from '@doorstep/lifecycle';
import { useEffect, useState } from 'react';
import { openWith, type BoxText } from '../../platform/session/boxes';
import { useSession } from '../../platform/session/session';

/** `sealed`: this tab is locked. `closed`: it is not, and the box opens with no key of its ring. */
export type SiteState =
  | { readonly at: 'hub' | 'opening' | 'sealed' | 'closed' }
  | { readonly at: 'open'; readonly facts: SiteFacts };

/** Where a shift takes place: at the hub, or at a site whose name opens in this tab only. */
export function useSite(site: { readonly box: BoxText | null } | null): SiteState {
  const { state } = useSession();
  const keys = state.at === 'unlocked' ? state.keys : null;
  const [opened, setOpened] = useState<SiteState>({ at: 'opening' });
  const box = site?.box ?? null;
  useEffect(() => {
    if (!box || !keys) return;
    let stale = false;
    void openWith<unknown>(keys, box).then((result) => {
      const facts = result.ok ? readDrawer('site', result.value) : result;
      if (!stale) setOpened(facts.ok ? { at: 'open', facts: facts.value } : { at: 'closed' });
    });
    return () => {
      stale = true;
    };
  }, [box?.subjectId, box?.version, box?.kid, keys]);
  if (site === null) return { at: 'hub' };
  if (!keys) return { at: 'sealed' };
  return box ? opened : { at: 'closed' };
}
