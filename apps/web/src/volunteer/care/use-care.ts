import { readDrawer, type SheetFacts } from '@doorstep/lifecycle';
import { DEPLOYMENT, fromBase64Url, openBox } from '@doorstep/sealed';
import { useEffect, useMemo, useState } from 'react';
import { useCares, useOutbox, usePocket } from '../frame/pocket';
import type { ClaimKeys } from '../phone/claim-keys';
import { withCareActs } from './care-model';
import type { KeptCare } from './kept-care';

/** The arrangement of a sitting task as this phone shows it: with what was done here and is not answered yet. */
export function useCareOfTask(taskId: string): KeptCare | null {
  const { cares } = useCares();
  const { entries } = useOutbox();
  return useMemo(() => {
    const kept = cares.find(({ care }) => care.taskId === taskId);
    return kept ? { ...kept, care: withCareActs(kept.care, entries) } : null;
  }, [cares, entries, taskId]);
}

export type SheetState =
  { readonly at: 'opening' | 'closed' } | { readonly at: 'open'; readonly facts: SheetFacts };

/** The care sheet while its screen shows: opened with the key of the claim, kept in this component only. */
export function useSheet({ care, hubId }: KeptCare): SheetState {
  const { keys } = usePocket();
  const [opened, setOpened] = useState<SheetState>({ at: 'opening' });
  const { sheet, taskId } = care;
  useEffect(() => {
    let stale = false;
    void openSheet(keys, hubId, { sheet, taskId }).then((facts) => {
      if (!stale) setOpened(facts ? { at: 'open', facts } : { at: 'closed' });
    });
    return () => {
      stale = true;
    };
  }, [keys, hubId, taskId, sheet?.subjectId, sheet?.version, sheet?.kid]);
  return sheet === null ? { at: 'closed' } : opened;
}

async function openSheet(
  keys: ClaimKeys,
  hub: string,
  { sheet, taskId }: Pick<KeptCare['care'], 'sheet' | 'taskId'>,
): Promise<SheetFacts | null> {
  const pair = await keys.find(taskId);
  if (!sheet || !pair) return null;
  const { subjectId, compartment, version, body, wrap } = sheet;
  const context = { deployment: DEPLOYMENT, hub, subject: subjectId, compartment, version };
  const opened = await openBox<unknown>(context, fromBase64Url(body), fromBase64Url(wrap), pair);
  const facts = opened.ok ? readDrawer('sheet', opened.value) : opened;
  return facts.ok ? facts.value : null;
}
