import { useEffect, useState } from 'react';

const TICK = 30_000;

/** The present moment, looked at twice a minute: ages grow on a screen that nothing else changes. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}
