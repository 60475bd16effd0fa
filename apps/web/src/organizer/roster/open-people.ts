import { readDrawer } from '@doorstep/lifecycle';
import { openWith, type BoxText } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';
import type { OpenedPerson, RosterPerson } from './roster-model';

/** Opens in this tab what people wish for about company, and their languages. What does not open is nothing said. */
export async function openPeople(
  keys: Keyring,
  people: readonly RosterPerson[],
): Promise<ReadonlyMap<string, OpenedPerson>> {
  const opened = await Promise.all(
    people.map(async ({ id, profile, company }): Promise<readonly [string, OpenedPerson]> => {
      const facts = await read(keys, profile, 'profile');
      const wishes = await read(keys, company, 'company');
      return [
        id,
        { languages: facts?.languages ?? [], likes: wishes?.likes ?? [], apart: wishes?.apart ?? [] },
      ];
    }),
  );
  return new Map(opened);
}

async function read<D extends 'profile' | 'company'>(
  keys: Keyring,
  box: BoxText | null | undefined,
  drawer: D,
) {
  const value = box ? await openWith<unknown>(keys, box) : null;
  const facts = value?.ok ? readDrawer(drawer, value.value) : null;
  return facts?.ok ? facts.value : null;
}
