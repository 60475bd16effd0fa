/** @jest-environment node */
import { day } from '@doorstep/std';
import { describe, expect, it } from '@jest/globals';
import { checkStep, STEPS, type StepName } from './check-step';
import type { Draft } from './draft';
import { CARE, DRAFT, HOME, RIDE, SCHOOL } from './draft.fixture';

const NOW = { day: day('2026-03-06'), minute: 7 * 60 };
const wrong = (step: StepName, draft: Draft, now = NOW): string[] =>
  checkStep(step, draft, now).map(({ field, said }) => `${field} ${said}`);

/** One household, one plan: the ride, who stays with the children, and bags on the way back. */
const CLINIC: Draft = {
  ...CARE,
  needs: ['groceries', 'ride', 'childcare'],
  kids: CARE.kids.map((kid, i) => ({ ...kid, goes: i === 0 ? 'stays' : 'along' })),
  destination: RIDE.destination,
  time: { ...RIDE.time, part: 'morning', sitting: 180 },
};

describe('a draft with all answers', () => {
  it.each([
    ['food', DRAFT],
    ['a ride', RIDE],
    ['a ride to school', SCHOOL],
    ['child care', CARE],
    ['a visit', { ...DRAFT, needs: ['visit'] } as Draft],
    ['something else', { ...DRAFT, needs: ['other'], what: 'Help with a form' } as Draft],
    ['a clinic ride, a sitter and food', CLINIC],
  ])('passes every step (%s)', (_, draft) => {
    expect(STEPS.flatMap((step) => wrong(step, draft))).toEqual([]);
  });
});

describe('what is needed', () => {
  it('has to be chosen, and put into words where the kind says little', () => {
    expect(wrong('need', { ...DRAFT, needs: [] })).toEqual(['kind ask.problem.kind']);
    expect(wrong('need', { ...DRAFT, needs: ['other'] })).toEqual(['what ask.problem.what']);
  });

  it('is one ride at a time: two would have two times', () => {
    expect(wrong('need', { ...RIDE, needs: ['ride', 'school'] })).toEqual(['kind ask.problem.oneRide']);
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

  it('who need child care or ride to school are children, each with an age', () => {
    expect(wrong('people', { ...CARE, kids: [] })).toEqual(['kids ask.problem.noChild']);
    expect(wrong('people', { ...SCHOOL, kids: [] })).toEqual(['kids ask.problem.noChild']);
    const [kid] = CARE.kids;
    if (kid === undefined) throw new Error('the fixture has a child');
    expect(wrong('people', { ...RIDE, kids: [{ ...kid, months: null }] })).toEqual(['kids ask.problem.age']);
    expect(wrong('people', { ...CARE, kids: Array<typeof kid>(9).fill(kid) })).toEqual([
      'kids ask.problem.manyKids',
    ]);
  });

  it('of a form with a ride and child care says of each child where it is, and somebody stays', () => {
    const all = (goes: 'along' | 'stays' | ''): Draft => ({
      ...CLINIC,
      riders: 1,
      kids: CLINIC.kids.map((kid) => ({ ...kid, goes })),
    });
    expect(wrong('people', all(''))).toEqual(['kids ask.problem.goes']);
    expect(wrong('people', all('along'))).toEqual(['kids ask.problem.goes']);
    expect(wrong('people', all('stays'))).toEqual([]);
    expect(wrong('people', { ...all('stays'), riders: 0 })).toEqual(['riders ask.problem.nobody']);
    expect(wrong('people', { ...all('stays'), needs: ['school', 'childcare'] })).toEqual([
      'kids ask.problem.goes',
    ]);
  });

  it('of a ride may be children alone, and never nobody', () => {
    expect(wrong('people', { ...RIDE, riders: 0 })).toEqual([]);
    expect(wrong('people', { ...RIDE, riders: 0, kids: [] })).toEqual(['riders ask.problem.nobody']);
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
    expect(wrong('when', at({ minute: null }, RIDE))).toEqual(['appointment ask.problem.appointment']);
    expect(wrong('when', at({ means: null }, RIDE))).toEqual(['means ask.problem.means']);
    expect(wrong('when', at({ back: null }, RIDE))).toEqual(['backHow ask.problem.backHow']);
    expect(wrong('when', at({ back: 'will_call', backFrom: null }, RIDE))).toEqual([]);
    expect(wrong('when', at({ comesBack: null }, RIDE))).toEqual(['comesBack ask.problem.comesBack']);
    expect(wrong('when', at({ backFrom: 600 }, RIDE))).toEqual(['back ask.problem.back']);
  });

  it('of child care has a length', () => {
    expect(wrong('when', { ...DRAFT, needs: ['childcare'] })).toEqual(['sitting ask.problem.hours']);
  });

  it('of a school run is a day that is named', () => {
    expect(wrong('when', at({ day: 'soon' }, SCHOOL))).toEqual(['day ask.problem.day']);
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

describe('who may take the children', () => {
  it('stands at both ends of a school run that comes back, at the school of one that does not', () => {
    const [there, here] = SCHOOL.receivers;
    if (there === undefined || here === undefined) throw new Error('the fixture has two');
    expect(wrong('where', { ...SCHOOL, receivers: [there] })).toEqual(['receivers ask.problem.bothEnds']);
    expect(wrong('where', { ...SCHOOL, receivers: [here] })).toEqual(['receivers ask.problem.bothEnds']);
    const oneWay = { ...SCHOOL, time: { ...SCHOOL.time, comesBack: false } };
    expect(wrong('where', { ...oneWay, receivers: [there] })).toEqual([]);
  });

  it('is somebody for child care, with a number for an emergency and a place', () => {
    expect(wrong('where', { ...CARE, receivers: [] })).toEqual(['receivers ask.problem.receiver']);
    expect(wrong('where', { ...CARE, carePlace: null })).toEqual(['carePlace ask.problem.carePlace']);
    expect(wrong('where', { ...CARE, emergency: { name: 'Rosa', phone: '1' } })).toEqual([
      'emergencyPhone ask.problem.phone',
    ]);
  });
});

describe('the contact', () => {
  it('has a name to say where a code word is wished, and a number for whom they trust', () => {
    expect(wrong('contact', { ...DRAFT, protocol: ['code_word'], word: '' })).toEqual([
      'word ask.problem.word',
    ]);
    expect(wrong('contact', { ...DRAFT, trusted: { name: 'Pastor', phone: '' } })).toEqual([
      'trustedPhone ask.problem.phone',
    ]);
  });

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
