import { useSyncExternalStore } from 'react';

const QUERY = '(width < 768px)';

/** Whether there is only room for a list: a phone, or 400 % zoom. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (heard) => {
      const media = matchMedia(QUERY);
      media.addEventListener('change', heard);
      return () => media.removeEventListener('change', heard);
    },
    () => matchMedia(QUERY).matches,
  );
