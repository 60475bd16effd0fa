import { useEffect, useState } from 'react';

/** The clock of this phone, looked at every so many milliseconds while the screen shows. */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
