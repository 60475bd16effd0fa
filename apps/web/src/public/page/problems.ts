import { el } from './dom';
import { say, type SaidKey } from './say';

/** A field that does not let us go on, and the sentence that says the fix. */
export interface Problem {
  readonly field: string;
  readonly said: SaidKey;
}

/**
 * The error summary of a step with a link to each field, the same words beside each field, and the focus on the
 * summary. No problems: both are taken away.
 */
export function showProblems(step: ParentNode, problems: readonly Problem[]): void {
  step.querySelectorAll<HTMLElement>('.error').forEach(clear);
  const summary = step.querySelector<HTMLElement>('.summary');
  if (summary === null) return;
  summary.hidden = problems.length === 0;
  summary.querySelector('ul')?.replaceChildren(...problems.map(linked));
  problems.forEach(mark);
  if (problems.length > 0) summary.focus();
}

function clear(error: HTMLElement): void {
  error.hidden = true;
  error.closest('[data-field]')?.classList.remove('bad-field');
  document.getElementById(error.id.replace(/-error$/, ''))?.removeAttribute('aria-invalid');
}

function mark({ field, said }: Problem): void {
  const error = document.getElementById(`${field}-error`);
  const control = document.getElementById(field);
  if (error === null) return;
  error.textContent = say(said);
  error.hidden = false;
  error.closest('[data-field]')?.classList.add('bad-field');
  // A group has no validity of its own to announce; its description carries the sentence.
  if (control !== null && !control.matches('fieldset')) control.setAttribute('aria-invalid', 'true');
}

function linked({ field, said }: Problem): HTMLElement {
  const link = el('a', { href: `#${field}` }, say(said));
  link.addEventListener('click', (event) => {
    // Following the address would add an entry to the browser's history.
    event.preventDefault();
    focusField(field);
  });
  return el('li', {}, link);
}

/** A group is entered at its first choice. */
function focusField(field: string): void {
  const control = document.getElementById(field);
  const target = control?.matches('fieldset')
    ? (control.querySelector<HTMLElement>('input:not(:disabled), select') ?? control)
    : control;
  target?.focus();
}
