import { showProblems } from '../page/problems';
import { say } from '../page/say';

const sections = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-step]')];

const sectionOf = (name: string): HTMLElement => {
  const found = sections().find(({ dataset }) => dataset['step'] === name);
  if (found === undefined) throw new Error(`the page has no step ${name}`);
  return found;
};

/** The step on screen. */
export const currentStep = (): string => sections().find(({ hidden }) => !hidden)?.dataset['step'] ?? 'start';

/** Shows one step alone, names it in the title by its number only, and moves the focus to its heading. */
export function showStep(name: string): void {
  const shown = sectionOf(name);
  for (const section of sections()) section.hidden = section !== shown;
  showProblems(shown, []);
  titleOf(shown, false);
  const call = document.getElementById('call') as HTMLDetailsElement | null;
  if (call !== null) call.open = name === 'start';
  scrollTo(0, 0);
  shown.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/** Shows what is wrong in the current step. */
export function refuseStep(name: string, problems: Parameters<typeof showProblems>[1]): void {
  const section = sectionOf(name);
  titleOf(section, problems.length > 0);
  showProblems(section, problems);
}

/** Titles stand in histories and task lists: a number, never a word about what is asked. */
function titleOf(section: HTMLElement, isWrong: boolean): void {
  const number = section.dataset['number'];
  const title = number === undefined ? 'Doorstep' : say('say.step', { n: number });
  document.title = isWrong ? say('say.error', { title }) : title;
}
