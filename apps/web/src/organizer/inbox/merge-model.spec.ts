import { describe, expect, it } from '@jest/globals';
import type { OpenedCase } from '../case/use-opened';
import { firstChoices, isSame, lockedOf, mergedFacts, MERGE_FIELDS, type Pair } from './merge-model';

const facts = (name: string): OpenedCase => ({
  requestId: name,
  card: { language: 'en', what: name, handover: 'door' },
  place: { address: `${name} street 1`, sign: { picture: 'kite', number: 42 } },
  contact: { how: 'text', mayLeaveMessage: false, language: 'en', askingFor: 'me', name },
  care: { adults: 1, children: [0, 0, 0, 0], avoid: [] },
});
const file = (id: string, createdOn: string) => ({
  id,
  boxId: id,
  state: 'submitted' as const,
  createdOn,
  kind: 'groceries' as const,
  day: '2026-11-24',
  fromMinute: 840,
  toMinute: 960,
  loadUnits: 2,
  flags: [],
});
const pair = (kept: object = {}, gone: object = {}): Pair => ({
  kept: { file: { ...file('a', '2026-11-20'), ...kept }, facts: facts('a') },
  gone: { file: { ...file('b', '2026-11-21'), ...gone }, facts: facts('b') },
});

describe('merging two requests', () => {
  it('begins with what was said last', () => {
    expect(Object.values(firstChoices(pair()))).toEqual(MERGE_FIELDS.map(() => 'gone'));
    expect(Object.values(firstChoices(pair({ createdOn: '2026-11-22' })))).toEqual(
      MERGE_FIELDS.map(() => 'kept'),
    );
  });

  it('leaves alone what volunteers see already', () => {
    const open = pair({ state: 'open' });
    expect(MERGE_FIELDS.map((field) => lockedOf(open, field))).toEqual([
      'planted',
      'planted',
      null,
      'planted',
      null,
    ]);
    expect(firstChoices(open)).toEqual({
      time: 'kept',
      place: 'kept',
      contact: 'gone',
      needs: 'kept',
      card: 'gone',
    });
  });

  it('leaves the drawers of a series alone, and those that did not open', () => {
    expect(lockedOf(pair({ boxId: 'series' }), 'contact')).toBe('series');
    expect(lockedOf(pair({ boxId: 'series' }), 'time')).toBeNull();
    const { contact: _, ...shut } = facts('b');
    const half = pair();
    expect(lockedOf({ ...half, gone: { ...half.gone, facts: shut } }, 'contact')).toBe('shut');
  });

  it('asks only where they differ', () => {
    expect(MERGE_FIELDS.filter((field) => isSame(pair(), field))).toEqual(['time', 'needs']);
    expect(isSame(pair({}, { loadUnits: 3 }), 'needs')).toBe(false);
  });

  it('takes each drawer from the side that was chosen', () => {
    const merged = mergedFacts(pair(), {
      time: 'gone',
      place: 'kept',
      contact: 'gone',
      needs: 'kept',
      card: 'gone',
    });
    expect(merged).toEqual({
      ...facts('a'),
      contact: facts('b').contact,
      card: facts('b').card,
    });
  });
});
