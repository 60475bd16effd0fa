import { useState } from 'react';

const KEY = 'doorstep.shortcuts.week';
const OFF = 'off';

/** Whether single letters act on the board; this browser remembers (WCAG 2.1.4). */
export function useShortcuts(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(KEY) !== OFF);
  return [
    on,
    (next) => {
      if (next) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, OFF);
      setOn(next);
    },
  ];
}
