import { describe, expect, it } from '@jest/globals';
import { padJson, unpadJson } from './padding';

const malformed = { ok: false, error: 'MALFORMED' };
const padded = (json: string, size = 64): Uint8Array => {
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint16(0, json.length);
  bytes.set(new TextEncoder().encode(json), 2);
  return bytes;
};

describe('padding', () => {
  it('gives back values of every script, at an offset too', () => {
    const value = { name: 'أمل', note: '门铃坏了', sign: '🚪', bom: '\ufeff', lone: '\ud800' };
    const bytes = padJson(value, [256]);
    expect(unpadJson(bytes)).toEqual({ ok: true, value });
    const shifted = new Uint8Array(300).subarray(7, 263);
    shifted.set(bytes);
    expect(unpadJson(shifted)).toEqual({ ok: true, value });
  });

  it('accepts only what it writes', () => {
    expect(unpadJson(padded('[1]'))).toEqual({ ok: true, value: [1] });
    expect(unpadJson(new Uint8Array(0))).toEqual(malformed);
    expect(unpadJson(new Uint8Array(1))).toEqual(malformed);
    expect(unpadJson(padded('[1'))).toEqual(malformed);
    expect(unpadJson(padded(''))).toEqual(malformed);
    const hidden = padded('[1]');
    hidden[63] = 1;
    expect(unpadJson(hidden)).toEqual(malformed);
    const long = padded('[1]');
    new DataView(long.buffer).setUint16(0, 63);
    expect(unpadJson(long)).toEqual(malformed);
    const broken = padded('"x"');
    broken[3] = 0xff;
    expect(unpadJson(broken)).toEqual(malformed);
  });
});
