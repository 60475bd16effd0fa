import { describe, expect, it } from '@jest/globals';
import { InvariantError } from '@doorstep/std';
import { sha256 } from '@noble/hashes/sha2.js';
import {
  deriveMember,
  deriveSpare,
  formatSpareCode,
  fromBase64Url,
  newReceiptCode,
  newSpareCode,
  parseSpareCode,
  PASSPHRASE_COST,
  toBase64Url,
  type Kdf,
  type KdfCost,
} from './index';

const CODE = '48210937552618407713926450817328';

/** Stands in for Argon2id where only the wiring is asked about; remembers what it cost. */
const recording = () => {
  const costs: KdfCost[] = [];
  const kdf: Kdf = (secret, salt, cost) => {
    costs.push(cost);
    return Promise.resolve(sha256(Buffer.concat([Buffer.from(secret), Buffer.of(0), salt])));
  };
  return { costs, kdf };
};

describe('a spare code', () => {
  it('has 32 digits in eight groups of four, and no two are the same', () => {
    const code = newSpareCode();
    expect(code).toMatch(/^\d{32}$/);
    expect(formatSpareCode(code)).toMatch(/^(\d{4} ){7}\d{4}$/);
    expect(parseSpareCode(formatSpareCode(code))).toEqual({ ok: true, value: code });
    expect(new Set(Array.from({ length: 500 }, () => newSpareCode())).size).toBe(500);
  });

  it('tells a slip of the hand from a code of another kind', () => {
    const code = newSpareCode();
    const slip = code.slice(0, -1) + String((Number(code.at(-1)) + 1) % 10);
    expect(parseSpareCode(slip)).toEqual({ ok: false, error: 'CHECK_DIGIT' });
    expect(parseSpareCode(newReceiptCode())).toEqual({ ok: false, error: 'LENGTH' });
  });

  it('is worth what a passphrase is, in two halves that tell nothing of each other', async () => {
    const { costs, kdf } = recording();
    const code = newSpareCode();
    const { authSecret, kek } = await deriveSpare(code, 'heron', kdf);
    expect(costs).toEqual([PASSPHRASE_COST]);
    expect([authSecret.length, kek.length]).toEqual([32, 32]);
    expect(authSecret).not.toEqual(kek);
    const asOther = await deriveSpare(code, 'otter', kdf);
    expect([asOther.authSecret, asOther.kek]).not.toEqual([authSecret, kek]);
    const asPassphrase = await deriveMember(code, new Uint8Array(16), kdf);
    expect(asPassphrase.authSecret).not.toEqual(authSecret);
  });

  it('wants a parsed code', async () => {
    const { kdf } = recording();
    await expect(deriveSpare(formatSpareCode(newSpareCode()), 'heron', kdf)).rejects.toBeInstanceOf(
      InvariantError,
    );
  });

  // A paper in a drawer must work for ever. Values from hash-wasm's Argon2id and Node's own HKDF.
  it('opens what it opened when it was written', async () => {
    const salts: string[] = [];
    const kdf: Kdf = (_secret, salt) => {
      salts.push(toBase64Url(salt));
      return Promise.resolve(fromBase64Url('qT40lWb7RkCkONMCz1tfQETO7P4Fl4ay_u1DzYrk0HA'));
    };
    const { authSecret, kek } = await deriveSpare(CODE, 'heron', kdf);
    expect(salts).toEqual(['xiREu7WJLHdlv2j0II128auD6FlWILH2GXvsLlM7Qrw']);
    expect(toBase64Url(authSecret)).toBe('tO-oziW3Hz3PglhuTWt7wKp2dRGDvow7QRtR2YCgciY');
    expect(toBase64Url(kek)).toBe('Y1K5G94X7lMIsdoiqzD8VOaZ_3RzpcXX8jw5PaB1ZbA');
  });
});
