import { useEffect, useEffectEvent } from 'react';
import { Wedge } from './wedge';

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/**
 * Hears a scanner wherever the focus is. No key is ever taken from the field that somebody types in: keys go where they go,
 * and when they turn out to have been a scan, the field gets back what it held before.
 */
export function useWedge(onCode: (text: string) => void, active = true): void {
  const scanned = useEffectEvent(onCode);
  useEffect(() => {
    if (!active) return;
    const wedge = new Wedge();
    let before: { readonly field: Field; readonly value: string } | null = null;
    const hear = (event: KeyboardEvent): void => {
      const { target } = event;
      const pressed = { key: event.key, at: event.timeStamp };
      if (wedge.begins(pressed)) before = isField(target) ? { field: target, value: target.value } : null;
      const answer = wedge.press(pressed);
      if (answer === null) return;
      // The scanner's Enter presses no button and sends no form.
      event.preventDefault();
      event.stopPropagation();
      if (before !== null && before.field === target) giveBack(before.field, before.value);
      before = null;
      scanned(answer.scanned);
    };
    addEventListener('keydown', hear, { capture: true });
    return () => removeEventListener('keydown', hear, { capture: true });
  }, [active]);
}

/** Through the element's own setter and an event, so that whoever keeps the value hears of it. */
function giveBack(field: Field, value: string): void {
  if (field.value === value) return;
  const owner = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
