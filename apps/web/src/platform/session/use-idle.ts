import { useEffect } from 'react';

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const CHECK_EVERY = 15_000;

/** Calls `onIdle` after so many minutes without a sign of life. Compares clocks: timers sleep with the laptop. */
export function useIdle(minutes: number, onIdle: () => void): void {
  useEffect(() => {
    let last = Date.now();
    const alive = (): void => {
      last = Date.now();
    };
    const check = (): void => {
      if (Date.now() - last > minutes * 60_000) {
        last = Date.now();
        onIdle();
      }
    };
    const timer = setInterval(check, CHECK_EVERY);
    document.addEventListener('visibilitychange', check);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', check);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, alive);
    };
  }, [minutes, onIdle]);
}
