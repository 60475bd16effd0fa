import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { LanguageProvider } from '../../i18n/language';
import { CATALOGS, LANGUAGES } from '../messages';
import { MovesSentences } from '../messages/moves-sentences';
import { CountField } from './count-field';
import { sumOf } from './sum-of';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: Root | undefined;
afterEach(() => act(() => root?.unmount()));

function show(value: number | null, onCount: (n: number) => void): HTMLInputElement {
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  act(() =>
    root?.render(
      <LanguageProvider catalogs={CATALOGS} languages={LANGUAGES} initial="en">
        <MovesSentences>
          <CountField label="Rice" value={value} onCount={onCount} />
        </MovesSentences>
      </LanguageProvider>,
    ),
  );
  return place.querySelector('input') as HTMLInputElement;
}

const type = (input: HTMLInputElement, text: string): void =>
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const key = (input: HTMLInputElement, name: string): void =>
  act(() => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });

describe('a number that is counted', () => {
  it('is what all shelves have together: 12+12+6', () => {
    expect([sumOf('12+12+6'), sumOf(' 12 + 12 '), sumOf('7'), sumOf('12+'), sumOf('-3'), sumOf('x')]).toEqual(
      [...[30, 24, 7], ...[null, null, null]],
    );
    fc.assert(
      fc.property(fc.array(fc.nat(9_999), { minLength: 1, maxLength: 12 }), (parts) => {
        expect(sumOf(parts.join('+'))).toBe(parts.reduce((sum, n) => sum + n, 0));
      }),
    );
  });

  it('is told once, when Enter is pressed', () => {
    const told: number[] = [];
    const input = show(4, (n) => told.push(n));
    type(input, '12+12+6');
    expect(told).toEqual([]);
    key(input, 'Enter');
    expect(told).toEqual([30]);
  });

  it('does not change under a hand: wheel over a number field, a burst of arrows', () => {
    const told: number[] = [];
    const input = show(4, (n) => told.push(n));
    expect(input.type).toBe('text'); // a browser turns a number field with the wheel
    act(() => input.focus());
    for (let n = 0; n < 20; n++) {
      input.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true }));
      key(input, 'ArrowUp');
      key(input, 'ArrowDown');
    }
    act(() => input.blur());
    expect([input.value, told]).toEqual(['4', []]);
  });

  it('that is no number stays where it was typed, and is not told', () => {
    const told: number[] = [];
    const input = show(4, (n) => told.push(n));
    type(input, '12+x');
    key(input, 'Enter');
    expect([input.value, input.getAttribute('aria-invalid'), told]).toEqual(['12+x', 'true', []]);
  });
});
