import { describe, expect, it } from '@jest/globals';
import { paceOn, ROADS, SLOWER } from './roads';

describe('the pace of a day', () => {
  it('is slower while the roads are said to be bad, and what was learnt afterwards', () => {
    const said = { roads: 'snow', roadsUntil: '2026-11-22' } as const;
    expect(paceOn(said, 1.1, '2026-11-22')).toBeCloseTo(1.43);
    expect(paceOn(said, 1.1, '2026-11-23')).toBe(1.1);
    expect(paceOn({ roads: 'snow', roadsUntil: null }, 1.1, '2026-11-22')).toBe(1.1);
  });

  it('grows from one word to the next', () => {
    const shares = ROADS.map((roads) => SLOWER[roads]);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBe(1);
  });
});
