import type { CompanyFacts } from '@doorstep/lifecycle';
import type { Day } from '@doorstep/std';
import type { Keyring } from '../../platform/session/keyring';
import type { Outbox } from '../outbox/outbox';
import { isFreeAct } from '../outbox/outbox-entry';
import { isSameCompany, openCompany, sealCompany } from './company';
import { bareSeries, bareWishes, type Draft } from './draft';
import type { HoursAct } from './free-act';
import { withFreeActs } from './free-acts';
import type { FreeBook } from './free-book';
import { stillToCome } from './week-hours';

interface Parts {
  readonly keys: Keyring;
  readonly outbox: Outbox;
  readonly free: FreeBook;
  /** Hears what is in a box that was sealed here. */
  know(body: string, facts: CompanyFacts): void;
}

export const ownerOf = (keys: Keyring): { readonly member: string; readonly kid: string } => ({
  member: keys.member,
  kid: keys.own.kid,
});

/**
 * What saving a draft says to the hub, in the place of hours that it takes in; null before the hub was heard once. Company
 * is sealed only when it is not what is there already.
 */
export async function hoursAct(
  { keys, outbox, free, know }: Parts,
  draft: Draft,
  today: Day,
): Promise<HoursAct | null> {
  const { saved } = free.snapshot();
  if (!saved) return null;
  await dropOlderHours(outbox);
  const there = withFreeActs(saved, outbox.snapshot().entries, ownerOf(keys));
  const isSame = isSameCompany(draft.company, await openCompany(keys, there.company));
  const company = isSame ? null : await sealCompany(keys, draft.company, (there.company?.version ?? -1) + 1);
  if (company) know(company.body, draft.company);
  return {
    kind: 'freeHours',
    seen: saved.version,
    series: bareSeries(stillToCome(draft.series, today)),
    wishes: bareWishes(draft.wishes),
    company,
  };
}

/**
 * Hours are said whole: what the hub said no to, and what never left this phone, is in the newer ones. Unless a day of them
 * was left out since: that needs them to be there.
 */
async function dropOlderHours(outbox: Outbox): Promise<void> {
  const mine = outbox.snapshot().entries.filter(({ act }) => isFreeAct(act));
  for (const { id, act, state } of mine)
    if (act.kind === 'freeHours' && state === 'failed') await outbox.discard(id);
  const last = mine.at(-1);
  if (last?.act.kind === 'freeHours') await outbox.withdraw(last.id);
}
