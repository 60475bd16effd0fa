import { describe, expect, it } from '@jest/globals';
import { ROLES } from '@doorstep/lifecycle';
import { wordsAr } from '../organizer/messages/words.ar';
import { shiftsAr } from '../volunteer/messages/shifts.ar';

describe('roles in Arabic', () => {
  it('have one name at the desk and on the phone', () => {
    const onPhone = ROLES.map((role) => shiftsAr[`shiftRole.${role}`]);
    expect(onPhone).toEqual(ROLES.map((role) => wordsAr[`role.${role}`]));
  });
});
