import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { Button } from '../../ui';
import { useWords } from '../messages';

/** Single-letter keys of one tab; on unless switched off (WCAG 2.1.4). */
let on = true;
const listeners = new Set<() => void>();

const useOn = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => on,
  );

const TYPING = 'input, select, textarea, [contenteditable], [role="dialog"] *, [role="menu"] *';

/** Single letters that do what a button of the same word does. Silent while somebody types or a dialog is open. */
export function useShortcuts(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const enabled = useOn();
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!enabled) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.matches(TYPING)) return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [enabled]);
}

export function ShortcutSwitch(): ReactNode {
  const words = useWords();
  const enabled = useOn();
  return (
    <Button
      variant="quiet"
      pressed={enabled}
      onPress={() => {
        on = !on;
        for (const changed of listeners) changed();
      }}
    >
      {words.t(enabled ? 'act.shortcuts.on' : 'act.shortcuts.off')}
    </Button>
  );
}

/** Whether single-letter keys are on: buttons print their letter only then. */
export const useShortcutsOn = useOn;
