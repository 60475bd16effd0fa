import { readDrawer, type ProfileFacts } from '@doorstep/lifecycle';
import { useEffect, useState } from 'react';
import { openWith, type BoxText } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';

export type Profiles = ReadonlyMap<string, ProfileFacts>;

interface Sealed {
  readonly id: string;
  readonly profile: BoxText | null;
}

/** Opened names close themselves: what nobody looks at should not stand on a screen. */
const STAYS_OPEN = 120_000;

/** Names, phones and languages of people, opened in this tab on a press, closed after two minutes or when it hides. */
export function useProfiles(people: readonly Sealed[]) {
  const { keys } = useUnlocked();
  const [profiles, setProfiles] = useState<Profiles | null>(null);
  const isOpen = profiles !== null;
  useEffect(() => {
    if (!isOpen) return;
    const close = (): void => setProfiles(null);
    const timer = setTimeout(close, STAYS_OPEN);
    const hidden = (): void => {
      if (document.hidden) close();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [isOpen]);
  const open = async (): Promise<void> => {
    const opened = new Map<string, ProfileFacts>();
    for (const { id, profile } of people) {
      const value = profile ? await openWith<unknown>(keys, profile) : null;
      const facts = value?.ok ? readDrawer('profile', value.value) : null;
      if (facts?.ok) opened.set(id, facts.value);
    }
    setProfiles(opened);
  };
  return { profiles, open, close: () => setProfiles(null) };
}
