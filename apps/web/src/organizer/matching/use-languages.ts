import { useApolloClient } from '@apollo/client/react';
import { readDrawer } from '@doorstep/lifecycle';
import { useState } from 'react';
import { graphql } from '../../gql';
import { openWith, type BoxText } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';
import type { Keyring } from '../../platform/session/keyring';

const LANGUAGES = graphql(`
  query LanguagesOf($requestId: ID!) {
    caseFile(id: $requestId) {
      id
      boxes {
        subjectId
        compartment
        version
        body
        kid
        wrap
      }
    }
    people {
      id
      profile {
        subjectId
        compartment
        version
        body
        kid
        wrap
      }
    }
  }
`);

/** Sealed facts that the server ranked without: the language at the door, and what each person speaks. */
export interface Languages {
  readonly wanted: string;
  readonly spokenBy: (memberId: string) => readonly string[];
}

/** Opens card and profiles in this tab when asked to; nothing of it leaves the tab. */
export function useLanguages(requestId: string | undefined) {
  const client = useApolloClient();
  const { keys } = useUnlocked();
  const [found, setFound] = useState<{ readonly of: string; readonly languages: Languages | null } | null>(
    null,
  );
  const [busy, setBusy] = useState(false);
  const ask = async (): Promise<void> => {
    if (requestId === undefined || busy) return;
    setBusy(true);
    try {
      const { data } = await client.query({
        query: LANGUAGES,
        variables: { requestId },
        fetchPolicy: 'no-cache',
      });
      const card = data?.caseFile.boxes.find((box) => box.compartment === 'card');
      setFound({ of: requestId, languages: await open(keys, card, data?.people ?? []) });
    } finally {
      setBusy(false);
    }
  };
  const current = found?.of === requestId ? found : null;
  return {
    languages: current?.languages ?? null,
    isShut: current !== null && current.languages === null,
    busy,
    ask,
  };
}

async function open(
  keys: Keyring,
  card: BoxText | undefined,
  people: readonly { readonly id: string; readonly profile?: BoxText | null }[],
): Promise<Languages | null> {
  const facts = card ? await openDrawer(keys, card, 'card') : null;
  if (!facts) return null;
  const spoken = new Map<string, readonly string[]>();
  for (const { id, profile } of people) {
    const known = profile ? await openDrawer(keys, profile, 'profile') : null;
    if (known) spoken.set(id, known.languages);
  }
  return { wanted: facts.language, spokenBy: (memberId) => spoken.get(memberId) ?? [] };
}

async function openDrawer<D extends 'card' | 'profile'>(keys: Keyring, box: BoxText, drawer: D) {
  const value = await openWith<unknown>(keys, box);
  const facts = value.ok ? readDrawer(drawer, value.value) : null;
  return facts?.ok ? facts.value : null;
}
