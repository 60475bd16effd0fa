import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { LanguageProvider } from '../../i18n/language';
import { refusalsEn } from '../../i18n/refusals.en';
import { frameEn } from '../messages/frame.en';
import { matchEn } from '../messages/match.en';
import { screensEn } from '../messages/screens.en';
import { wordsEn } from '../messages/words.en';
import { InTime } from './in-time';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

interface Asked {
  readonly data?: string;
  readonly error?: Error;
}

const screenOf = (asked: Asked): ReactNode => (
  <LanguageProvider
    catalogs={{ en: { ...refusalsEn, ...wordsEn, ...screensEn, ...frameEn, ...matchEn } }}
    languages={[{ tag: 'en', name: 'English' }]}
    initial="en"
  >
    <InTime query={{ ...asked, refetch: () => undefined }} simple={<p>plain</p>}>
      {(people) => <p>{people}</p>}
    </InTime>
  </LanguageProvider>
);
const pass = (ms: number): void => act(() => void jest.advanceTimersByTime(ms));
const seen = (text: string): boolean => screen.queryByText(text) !== null;

describe('a ranked list that takes its time', () => {
  it('is waited for; in time it is all there is, and the plain one a press away', () => {
    const { rerender } = render(screenOf({}));
    pass(2_999);
    expect(seen('plain')).toBe(false);
    rerender(screenOf({ data: 'ranked' }));
    pass(60_000);
    expect([seen('ranked'), seen('plain')]).toEqual([true, false]);
    fireEvent.click(screen.getByRole('button', { name: matchEn['match.simple.show'] }));
    expect([seen('ranked'), seen('plain')]).toEqual([true, true]);
  });

  it('gives way to the plain one after three seconds, says so, and comes back only when it is asked for', () => {
    const { rerender } = render(screenOf({}));
    pass(3_000);
    expect(seen('plain')).toBe(true);
    expect(screen.getByRole('status').textContent).toContain(matchEn['match.late']);
    rerender(screenOf({ data: 'ranked' }));
    pass(60_000);
    // Nothing is exchanged under a hand that is about to press.
    expect([seen('ranked'), seen('plain')]).toEqual([false, true]);
    expect(screen.getByRole('status').textContent).toContain(matchEn['match.late.here']);
    fireEvent.click(screen.getByRole('button', { name: matchEn['match.late.show'] }));
    expect([seen('ranked'), seen('plain')]).toEqual([true, false]);
  });

  it('that fails leaves the plain one, late or not', () => {
    render(screenOf({ error: new Error('no network') }));
    expect(seen('plain')).toBe(true);
    cleanup();
    const { rerender } = render(screenOf({}));
    pass(3_000);
    rerender(screenOf({ error: new Error('no network') }));
    expect(seen('plain')).toBe(true);
    expect(seen(matchEn['match.late.here'])).toBe(false);
  });
});
