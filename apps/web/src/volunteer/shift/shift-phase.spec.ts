/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { SIGN_UP_STATES } from '@doorstep/lifecycle';
import fc from 'fast-check';
import { givenShift } from './given-shift';
import { choicesOf, isLive, phaseOf } from './shift-phase';

const at = (text: string): number => Date.parse(`2026-11-${text}:00.000Z`);
const CONFIRMED = givenShift();

describe('where a shift stands for who is in it', () => {
  it.each([
    ['a day before', '21T20:00', 'before'],
    ['an hour before', '22T14:00', 'arriving'],
    ['in the middle', '22T16:30', 'arriving'],
    ['when it has ended and nobody checked in', '22T18:00', 'over'],
  ])('confirmed: %s', (_, time, phase) => {
    expect(phaseOf(CONFIRMED, at(time))).toBe(phase);
  });

  it('checked in: there until the end, then thanked', () => {
    const here = givenShift({ state: 'checked_in', checkedInAt: '2026-11-22T14:50:00.000Z' });
    expect([phaseOf(here, at('22T15:30')), phaseOf(here, at('22T18:00'))]).toEqual(['here', 'after']);
    expect(phaseOf(givenShift({ state: 'completed' }), at('22T12:00'))).toBe('after');
  });

  it('one adult of a childcare room waits for the second one', () => {
    const room = givenShift({ kind: 'childcare_room', arrivedAt: '2026-11-22T14:50:00.000Z' });
    expect(phaseOf(room, at('22T14:55'))).toBe('arrived');
    expect(choicesOf(room, at('22T14:55')).checkIn).toBe(false);
  });

  it.each([
    ['applied', 'applied'],
    ['waitlisted', 'waiting'],
    ['offered_place', 'asked'],
  ] as const)('%s, and gone once the shift is over', (state, phase) => {
    expect(phaseOf(givenShift({ state }), at('21T12:00'))).toBe(phase);
    expect(phaseOf(givenShift({ state }), at('22T18:00'))).toBe('gone');
  });

  it('a shift that was called off is nobody’s, whatever they were in it', () => {
    for (const state of SIGN_UP_STATES)
      expect(phaseOf(givenShift({ state, shiftState: 'cancelled' }), at('21T12:00'))).toBe('gone');
  });
});

describe('what may be pressed', () => {
  it('cover and giving back until the start; late from a day before', () => {
    expect(choicesOf(CONFIRMED, at('21T14:59'))).toMatchObject({
      askCover: true,
      withdraw: true,
      late: false,
    });
    expect(choicesOf(CONFIRMED, at('21T15:00'))).toMatchObject({
      askCover: true,
      withdraw: true,
      late: true,
    });
    expect(choicesOf(CONFIRMED, at('22T15:00'))).toMatchObject({ askCover: false, withdraw: false });
  });

  it('on my way from three hours before, once', () => {
    expect(choicesOf(CONFIRMED, at('22T11:59')).onMyWay).toBe(false);
    expect(choicesOf(CONFIRMED, at('22T12:00')).onMyWay).toBe(true);
    const said = givenShift({ onMyWayAt: '2026-11-22T12:00:00.000Z' });
    expect(choicesOf(said, at('22T12:30')).onMyWay).toBe(false);
  });

  it('who asked for cover is still the one who comes, and may check in', () => {
    const asked = givenShift({ coverAskedAt: '2026-11-22T10:00:00.000Z' });
    expect(choicesOf(asked, at('22T14:30'))).toMatchObject({
      askCover: false,
      comeAfterAll: true,
      checkIn: true,
      withdraw: true,
    });
  });

  it('nothing at all of a shift that is not live', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SIGN_UP_STATES), fc.date({ noInvalidDate: true }), (state, now) => {
        const shift = givenShift({ state });
        if (isLive(shift, now.getTime())) return;
        const { late: _late, ...may } = choicesOf(shift, now.getTime());
        expect(new Set(Object.values(may))).toEqual(new Set([false]));
      }),
    );
  });
});
