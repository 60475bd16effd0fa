import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { LanguageProvider } from '../../i18n/language';
import { frameEn } from '../messages/frame.en';
import { planEn } from '../messages/plan.en';
import { wordsEn } from '../messages/words.en';
import type { PlannerState } from './planner-crew';
import { aCrew, costing } from './planner-crew.fixture';

// The hub's clock is all that is asked of the session here.
jest.unstable_mockModule('../../platform/session/session', () => ({
  useUnlocked: () => ({ me: { hub: { timeZone: 'America/Chicago', region: 'town' } } }),
}));
const { PlanningProgress } = await import('./planning-progress');

afterEach(cleanup);

/** A planning on the screen: its workers and its clock are moved by hand. */
function aPlanning() {
  const tell: ((state: PlannerState) => void)[] = [];
  const crew = aCrew({ hear: (state) => act(() => tell.forEach((one) => one(state))) });
  const cancel = jest.fn();
  function Screen(): ReactNode {
    const [state, setState] = useState<PlannerState>(crew.now());
    tell[0] = setState;
    const use = (): void => crew.crew.useNow();
    return (
      <PlanningProgress
        {...{ state, question: null, tasks: [], onUse: use, onCancel: cancel }}
        opening={false}
      />
    );
  }
  render(
    <LanguageProvider
      catalogs={{ en: { ...frameEn, ...wordsEn, ...planEn } }}
      languages={[{ tag: 'en', name: 'English' }]}
      initial="en"
    >
      <Screen />
    </LanguageProvider>,
  );
  return { ...crew, cancel };
}

const press = (key: 'plan.useNow' | 'plan.cancel'): void =>
  void fireEvent.click(screen.getByRole('button', { name: planEn[key] }));

describe('a planning that takes longer than three seconds', () => {
  it('says how far it is and for how long, keeps its best plan, and is over 45 ms after "use this now"', () => {
    const { pass, say, hands, now } = aPlanning();
    expect(screen.queryByRole('button', { name: planEn['plan.useNow'] })).toBeNull();
    pass(400);
    say(0, { kind: 'progress', plan: costing(900) });
    pass(3_000);
    say(0, { kind: 'progress', plan: costing(800) });
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toContain('3 s');
    expect(screen.getByRole('status').textContent).not.toBe('');
    expect(document.querySelector('[aria-current=step]')?.textContent).toBe(planEn['plan.step.improving']);
    press('plan.useNow');
    expect(hands[0]?.orders.at(-1)).toEqual({ kind: 'settle' });
    // Its worker is in the middle of something and says nothing.
    pass(45);
    expect(now()).toMatchObject({ at: 'settled', plan: { cost: { total: 800 } } });
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('can be left at every moment', () => {
    const { pass, say, cancel } = aPlanning();
    press('plan.cancel');
    pass(3_500);
    say(0, { kind: 'progress', plan: costing(900) });
    press('plan.cancel');
    expect(cancel).toHaveBeenCalledTimes(2);
  });
});
