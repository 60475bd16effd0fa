/** @jest-environment node */
import { day } from '@doorstep/std';
import { describe, expect, it } from '@jest/globals';
import { checkStep, STEPS, type StepName } from './check-step';
import type { Draft } from './draft';
import { DRAFT, HOME, RIDE } from './draft.fixture';

const NOW = { day: day('2026-03-06'), minute: 7 * 60 };
const wrong = (step: StepName, draft: Draft, now = NOW): string[] =>
  checkStep(step, draft, now).map(({ field, said }) => `${field} ${said}`);

describe('a draft with all answers', () => {
  const childcare: Draft = { ...DRAFT, kind: 'childcare', time: { ...DRAFT.time, sitting: 180 } };

  it.each([
    ['food', DRAFT],
    ['a ride', RIDE],
    ['child care', childcare],
    ['a visit', { ...DRAFT, kind: 'visit' } as Draft],
    ['something else', { ...DRAFT, kind: 'other', what: 'Help with a form' } as Draft],
  ])('passes every step (%s)', (_, draft) => {
    expect(STEPS.flatMap((step) => wrong(step, draft))).toEqual([]);
  });
});

describe('what is needed', () => {
  it('has to be chosen, and put into words where the kind says little', () => {
    expect(wrong('need', { ...DRAFT, kind: null })).toEqual(['kind ask.problem.kind']);
    expect(wrong('need', { ...DRAFT, kind: 'other' })).toEqual(['what ask.problem.what']);
  });
});

describe('people', () => {
  it('are counted with numbers, at least one and at most sixteen', () => {
    expect(wrong('people', { ...DRAFT, adults: null })).toEqual(['adults ask.problem.adults']);
    expect(wrong('people', { ...DRAFT, children: [0, null, 0, 0] })).toEqual(['small ask.problem.child']);
    expect(wrong('people', { ...DRAFT, adults: 0, children: [0, 0, 0, 0] })).toEqual([
      'adults ask.problem.nobody',
    ]);
    expect(wrong('people', { ...DRAFT, adults: 15, children: [0, 0, 2, 0] })).toEqual([
      'adults ask.problem.many',
    ]);
  });

  it('who need child care include a child', () => {
    const draft: Draft = { ...DRAFT, kind: 'childcare', children: [0, 0, 0, 0] };
    expect(wrong('people', draft)).toEqual(['babies ask.problem.noChild']);
  });

  it('who avoid some other food say which, where food is asked for', () => {
    expect(wrong('people', { ...DRAFT, avoid: ['other'] })).toEqual(['avoidOther ask.problem.avoidOther']);
    expect(wrong('people', { ...RIDE, avoid: ['other'] })).toEqual([]);
  });
});

describe('the time', () => {
  const at = (time: Partial<Draft['time']>, draft = DRAFT): Draft => ({
    ...draft,
    time: { ...draft.time, ...time },
  });

  it('is a day and a part of it; as soon as you can needs neither', () => {
    expect(wrong('when', at({ day: '', part: '' }))).toEqual(['day ask.problem.day']);
    expect(wrong('when', at({ part: '' }))).toEqual(['part ask.problem.part']);
    expect(wrong('when', at({ day: 'soon', part: '' }))).toEqual([]);
  });

  it('that has passed is refused in words, from the minute it is over', () => {
    const past = (minute: number): string[] => wrong('when', DRAFT, { ...NOW, minute });
    expect(past(11 * 60 + 59)).toEqual([]);
    expect(past(12 * 60)).toEqual(['part ask.problem.past']);
    expect(wrong('when', RIDE, { ...NOW, minute: 630 })).toEqual(['appointment ask.problem.past']);
  });

  it('of a ride has an appointment, a word about the way back, and a way back after the way there', () => {
    expect(wrong('when', at({ appointment: null }, RIDE))).toEqual(['appointment ask.problem.appointment']);
    expect(wrong('when', at({ comesBack: null }, RIDE))).toEqual(['comesBack ask.problem.comesBack']);
    expect(wrong('when', at({ backFrom: 600 }, RIDE))).toEqual(['back ask.problem.back']);
  });

  it('of child care has a length', () => {
    expect(wrong('when', { ...DRAFT, kind: 'childcare' })).toEqual(['sitting ask.problem.hours']);
  });
});

describe('the place', () => {
  const home = (answer: Partial<Draft['home']>): Draft => ({ ...DRAFT, home: { ...HOME, ...answer } });

  it('is never picked silently: shown candidates have to be chosen from', () => {
    expect(wrong('where', home({ found: 'open' }))).toEqual(['homePick ask.problem.pick']);
  });

  it('that nobody knows needs a part of town, and so does one kept for the telephone', () => {
    expect(wrong('where', home({ found: 'neither' }))).toEqual(['homeArea ask.problem.area']);
    expect(wrong('where', home({ way: 'phone' }))).toEqual(['homeArea ask.problem.area']);
    expect(wrong('where', home({ way: 'phone', area: '0213' }))).toEqual([]);
  });

  it('has to be told somehow', () => {
    expect(wrong('where', home({ way: null }))).toEqual(['homeWay ask.problem.way']);
    expect(wrong('where', home({ typed: '', found: 'unasked' }))).toEqual(['homeTyped ask.problem.typed']);
  });

  it('to go to is asked of riders only; a hand-over of those who get things', () => {
    const destination = { ...RIDE.destination, area: '' };
    expect(wrong('where', { ...RIDE, destination })).toEqual(['destinationArea ask.problem.area']);
    expect(wrong('where', { ...DRAFT, destination })).toEqual([]);
    expect(wrong('where', { ...DRAFT, handover: null })).toEqual(['handover ask.problem.handover']);
  });
});

describe('the contact', () => {
  it('may be the code alone; a text or a call needs a number of any spelling', () => {
    expect(wrong('contact', { ...DRAFT, how: 'code', phone: '' })).toEqual([]);
    expect(wrong('contact', { ...DRAFT, phone: '555 0142' })).toEqual(['phone ask.problem.phone']);
    expect(wrong('contact', { ...DRAFT, phone: '+1 (612) 555-0142' })).toEqual([]);
  });

  it('for someone else says whether they know', () => {
    expect(wrong('contact', { ...DRAFT, askingFor: 'someone_else' })).toEqual([
      'theyKnow ask.problem.theyKnow',
    ]);
    expect(wrong('contact', { ...DRAFT, askingFor: null, how: null })).toEqual([
      'how ask.problem.how',
      'who ask.problem.who',
    ]);
  });
});
