import type { KeyboardEvent } from 'react';

/** What the keys of a call do. */
export interface CallActs {
  readonly save: () => void;
  readonly clear: () => void;
  /** Opens the first earlier request of who calls; nothing where there is none. */
  readonly known: () => void;
  /** The n-th need, from 0. */
  readonly toggle: (n: number) => void;
}

const STOPS_OF_ENTER = 'input:not([type="hidden"]), select, textarea';

/**
 * Enter walks through the fields, Shift and Enter walks back, Ctrl and Enter (or Ctrl and S) saves, Ctrl and D opens
 * the earlier request, Alt and a digit is a need, Alt and L the language. Answers whether the key was Escape: two of them, one after the other, clear the form.
 */
export function onCallKey(
  event: KeyboardEvent<HTMLFormElement>,
  acts: CallActs,
  wasEscape: boolean,
): boolean {
  if (event.key === 'Escape') {
    if (wasEscape) acts.clear();
    return !wasEscape;
  }
  const act = chordOf(event, acts);
  if (act === null) walk(event);
  else {
    event.preventDefault();
    act();
  }
  return false;
}

const controls = ({ save, known }: CallActs): Readonly<Record<string, () => void>> => ({
  enter: save,
  s: save,
  d: known,
});

function chordOf(event: KeyboardEvent<HTMLFormElement>, acts: CallActs): (() => void) | null {
  const isControl = event.ctrlKey || event.metaKey;
  if (isControl) return controls(acts)[event.key.toLowerCase()] ?? null;
  return event.altKey ? needOf(event, acts) : null;
}

/** With Alt some layouts type another character: the place of the key counts. */
function needOf({ code, currentTarget }: KeyboardEvent<HTMLFormElement>, { toggle }: CallActs) {
  if (code === 'KeyL') return () => currentTarget.querySelector<HTMLElement>('#language')?.focus();
  const digit = /^Digit([1-7])$/.exec(code)?.[1];
  return digit === undefined ? null : () => toggle(Number(digit) - 1);
}

function walk(event: KeyboardEvent<HTMLFormElement>): void {
  const { key, target, currentTarget, shiftKey } = event;
  if (key !== 'Enter' || !(target instanceof HTMLElement) || !target.matches('input, select, textarea'))
    return;
  event.preventDefault();
  const fields = [...currentTarget.querySelectorAll<HTMLElement>(STOPS_OF_ENTER)].filter(isStop);
  const at = fields.indexOf(target);
  fields[at + (shiftKey ? -1 : 1)]?.focus();
}

/** Of a group of radio buttons only the chosen one, or the first, is a stop; ticks have keys of their own. */
function isStop(field: HTMLElement): boolean {
  if (field.closest('details:not([open])') !== null) return false;
  if (!(field instanceof HTMLInputElement)) return true;
  if (field.type === 'checkbox') return false;
  if (field.type !== 'radio' || field.checked) return true;
  const group =
    field.form?.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(field.name)}"]`) ?? [];
  return [...group].every((one) => !one.checked) && group[0] === field;
}
