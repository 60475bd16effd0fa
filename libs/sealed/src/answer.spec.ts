import { describe, expect, it } from '@jest/globals';
import {
  deriveKeyPair,
  ENVELOPE_OVERHEAD,
  engineRandom,
  newKeyPair,
  openFrom,
  sealTo,
  TooLargeError,
} from './index';

const SIZE = 512;

describe('an answer', () => {
  it('opens for the receipt’s key and purpose', async () => {
    const family = await deriveKeyPair(engineRandom(32));
    const blob = await sealTo(family.publicKey, 'receipt-status', { state: 'on the way' }, SIZE);
    expect(await openFrom(family, 'receipt-status', blob)).toEqual({
      ok: true,
      value: { state: 'on the way' },
    });
    expect(await openFrom(family, 'receipt-edit', blob)).toEqual({ ok: false, error: 'TAMPERED' });
  });

  it('has one length, real or decoy, for every value', async () => {
    const family = await deriveKeyPair(engineRandom(32));
    const nobody = await newKeyPair({ extractable: false });
    const real = await sealTo(family.publicKey, 'receipt-status', { note: 'x'.repeat(400) }, SIZE);
    const decoy = await sealTo(nobody.publicKey, 'receipt-status', null, SIZE);
    expect([real.length, decoy.length]).toEqual([SIZE + ENVELOPE_OVERHEAD, SIZE + ENVELOPE_OVERHEAD]);
    expect(real.slice(0, 2)).toEqual(decoy.slice(0, 2));
    expect(await openFrom(family, 'receipt-status', decoy)).toEqual({ ok: false, error: 'WRONG_KEY' });
  });

  it('is never the same twice, so that two look-ups do not show whether anything changed', async () => {
    const { publicKey } = await newKeyPair({ extractable: false });
    const [one, two] = [await sealTo(publicKey, 'p', 1, 64), await sealTo(publicKey, 'p', 1, 64)];
    expect(one.slice(14)).not.toEqual(two.slice(14));
  });

  it('refuses a value that does not fit', async () => {
    const { publicKey } = await newKeyPair({ extractable: false });
    await expect(sealTo(publicKey, 'p', 'x'.repeat(61), 64)).rejects.toBeInstanceOf(TooLargeError);
    expect(await sealTo(publicKey, 'p', 'x'.repeat(60), 64)).toHaveLength(64 + 62);
  });
});
