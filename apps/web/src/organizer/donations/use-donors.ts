import { useQuery } from '@apollo/client/react';
import { readDrawer } from '@doorstep/lifecycle';
import { useEffect, useState } from 'react';
import type { DonorFieldsFragment, DonorsQuery } from '../../gql/graphql';
import { openWith } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';
import { useUnlocked } from '../../platform/session/session';
import { useWords } from '../messages';
import { DONORS } from './donation-documents';

export interface Donors {
  readonly donors: readonly DonorFieldsFragment[];
  readonly drives: DonorsQuery['drives'];
  /** Who gives, in words: a shop by its name, a person by what this tab could open. */
  readonly nameOf: (donorId: string | null | undefined) => string;
  readonly driveOf: (driveId: string | null | undefined) => string | null;
}

/** Donors and drives; names of people open in this tab and nowhere else. */
export function useDonors(): Donors {
  const words = useWords();
  const { keys } = useUnlocked();
  const { data } = useQuery(DONORS);
  const [opened, setOpened] = useState<ReadonlyMap<string, string>>(new Map());
  const donors = data?.donors;
  useEffect(() => {
    let stale = false;
    void Promise.all((donors ?? []).map((donor) => openName(keys, donor))).then((names) => {
      if (!stale) setOpened(new Map(names.filter((name) => name !== null)));
    });
    return () => {
      stale = true;
    };
  }, [donors, keys]);
  const byId = new Map(donors?.map((donor) => [donor.id, donor.name ?? opened.get(donor.id)]));
  const isPerson = (id: string): boolean =>
    donors?.some((one) => one.id === id && one.kind === 'person') ?? false;
  return {
    donors: donors ?? [],
    drives: data?.drives ?? [],
    nameOf: (id) => {
      if (!id) return words.t('gift.anonymous');
      return byId.get(id) ?? words.t(isPerson(id) ? 'gift.donor.person' : 'gift.anonymous');
    },
    driveOf: (id) => data?.drives.find((drive) => drive.id === id)?.name ?? null,
  };
}

async function openName(keys: Keyring, { id, box }: DonorFieldsFragment): Promise<[string, string] | null> {
  if (!box) return null;
  const value = await openWith<unknown>(keys, box);
  const facts = value.ok ? readDrawer('donor', value.value) : value;
  return facts.ok ? [id, facts.value.name] : null;
}
