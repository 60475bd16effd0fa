import { useCallback } from 'react';
import { useSession } from '../../platform/session/session';
import { usePocket } from '../frame/pocket';

/** Erases what this phone keeps, ends the session and begins anew: nothing of it may live on in memory. */
export function useFarewell(): () => Promise<void> {
  const { phone } = usePocket();
  const { leave } = useSession();
  return useCallback(async () => {
    await phone.erase();
    try {
      await leave();
    } finally {
      location.replace('/v/');
    }
  }, [phone, leave]);
}
