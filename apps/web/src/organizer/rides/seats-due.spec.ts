import { describe, expect, it } from '@jest/globals';
import { day } from '@doorstep/std';
import { countDue, seatDue, type DueSeat } from './seats-due';

const TODAY = day('2026-11-21');
const seat = (
  expiresOn: string,
  untilDay: string | null = null,
  state: DueSeat['state'] = 'in_use',
): DueSeat => ({
  ...{ state, expiresOn },
  loan: untilDay === null ? null : { memberId: 'm', handle: 'heron', fromDay: '2026-11-01', untilDay },
});

describe('a child seat that somebody must look at', () => {
  it.each([
    ['has years left and lies here', seat('2030-01-01'), null],
    ['is lent for weeks', seat('2030-01-01', '2026-12-12'), null],
    ['is lent until the day after the day after tomorrow and one', seat('2030-01-01', '2026-11-25'), null],
    ['is due back in three days', seat('2030-01-01', '2026-11-24'), 'back'],
    ['is due back today', seat('2030-01-01', '2026-11-21'), 'back'],
    ['should have been back yesterday', seat('2030-01-01', '2026-11-20'), 'overdue'],
    ['has thirty-one days left', seat('2026-12-22'), null],
    ['has thirty days left', seat('2026-12-21'), 'expires'],
    ['has one day left', seat('2026-11-22'), 'expires'],
    ['is past its date, on the shelf', seat('2026-11-21'), null],
    ['is past its date, and out there', seat('2026-11-21', '2026-11-20'), 'fetch'],
    ['was called back, and is out there', seat('2030-01-01', '2026-12-12', 'recalled'), 'fetch'],
    ['was called back, on the shelf', seat('2030-01-01', null, 'recalled'), null],
  ] as const)('%s', (_, one, due) => {
    expect(seatDue(one, TODAY)).toBe(due);
  });

  it('is counted once, whatever its reasons', () => {
    expect(countDue([seat('2026-11-25', '2026-11-22'), seat('2030-01-01')], TODAY)).toBe(1);
  });
});
