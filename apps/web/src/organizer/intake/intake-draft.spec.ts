import { describe, expect, it } from '@jest/globals';
import { day } from '@doorstep/std';
import { intakeFaults, newDraft, type IntakeDraft } from './intake-draft';

const ofKids = (kids: string, needs: IntakeDraft['needs']): readonly string[] =>
  intakeFaults({ ...newDraft('en'), kids, needs }, day('2026-03-06'))
    .filter(({ field }) => field === 'kids')
    .map(({ key }) => key);

describe('a call for a ride and a sitter', () => {
  it.each([
    ['3 7+', []],
    ['3 7', []],
    ['3+ 7+', ['intake.need.stays']],
    ['', ['intake.need.kids']],
  ])('knows who is where from %p', (kids, faults) =>
    expect(ofKids(kids, ['ride', 'childcare'])).toEqual(faults),
  );

  it('to school has a child on the ride', () => {
    expect(ofKids('3 7', ['school', 'childcare'])).toEqual(['intake.need.along']);
    expect(ofKids('3 7+', ['school', 'childcare'])).toEqual([]);
  });

  it('asks nothing of a ride alone', () => {
    expect(ofKids('3+', ['ride'])).toEqual([]);
  });
});
