import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toBase64Url } from './bytes';
import { invitationText, readInvitation } from './invitation';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

describe('the text of an invitation', () => {
  it('is read back as its token and the root of the hub, with and without its #', () => {
    fc.assert(
      fc.property(bytes(16), bytes(32), (token, root) => {
        const told = { token: toBase64Url(token), hubRoot: toBase64Url(root) };
        expect(readInvitation(invitationText(token, root))).toEqual(told);
        expect(readInvitation(`#${invitationText(token, root)}`)).toEqual(told);
      }),
    );
  });

  it('is none when a part is missing, too much, or of other letters', () => {
    const whole = invitationText(new Uint8Array(16), new Uint8Array(32));
    for (const other of ['', '#', whole.slice(0, -1), whole.slice(0, 22), `${whole}A`, `${whole.slice(1)}<`])
      expect(readInvitation(other)).toBeNull();
  });
});
