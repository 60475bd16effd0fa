import { describe, expect, it } from '@jest/globals';
import { refusedOf } from './refused';

describe('refusedOf', () => {
  it('reads what is short, whom it is about and which rule it was', () => {
    const items = [{ itemId: 'rice', missing: 3 }];
    expect(refusedOf({ code: 'STOCK_SHORT', details: { items } }).short).toEqual(items);
    expect(refusedOf({ code: 'MEMBER_UNFIT', details: { memberIds: ['ana'], rule: 'LOAD' } })).toMatchObject({
      memberIds: ['ana'],
      rule: 'LOAD',
      taskId: null,
    });
    expect(refusedOf({ code: 'PLAN_DOES_NOT_FIT', details: { rule: 'PAST', taskId: 'one' } })).toMatchObject({
      taskId: 'one',
      rule: 'PAST',
    });
  });

  it('makes nothing of details it does not know', () => {
    const odd = { items: [null, { itemId: 3 }, 'rice'], memberIds: 'ana', taskId: 7 };
    expect(refusedOf({ code: 'STOCK_SHORT', details: odd })).toEqual({
      code: 'STOCK_SHORT',
      taskId: null,
      taskIds: [],
      runIds: [],
      memberIds: [],
      rule: null,
      short: [],
    });
    expect(refusedOf({ code: 'OFFLINE' }).short).toEqual([]);
  });
});
