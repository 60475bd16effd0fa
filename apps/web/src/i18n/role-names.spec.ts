import { describe, expect, it } from '@jest/globals';
import { ROLES } from '@doorstep/lifecycle';
import { wordsAr } from '../organizer/messages/words.ar';
import { wordsEn } from '../organizer/messages/words.en';
import { wordsEs } from '../organizer/messages/words.es';
import { shiftsAr } from '../volunteer/messages/shifts.ar';
import { shiftsEn } from '../volunteer/messages/shifts.en';
import { shiftsEs } from '../volunteer/messages/shifts.es';

describe('roles', () => {
  it.each([
    ['English', wordsEn, shiftsEn],
    ['Spanish', wordsEs, shiftsEs],
    ['Arabic', wordsAr, shiftsAr],
  ] as const)('have one name at the desk and on the phone in %s', (_language, desk, phone) => {
    expect(ROLES.map((role) => phone[`shiftRole.${role}`])).toEqual(
      ROLES.map((role) => desk[`role.${role}`]),
    );
  });
});
