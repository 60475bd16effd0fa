import { describe, expect, it } from '@jest/globals';
import { combine } from 'shamir-secret-sharing';
import fc from 'fast-check';
import { present } from '@doorstep/std';
import {
  formatSheet,
  joinSheets,
  newRecovery,
  parseSheet,
  signKeyStatement,
  newSigningPair,
  toBase64Url,
  verifyKeyStatement,
} from './index';
import { readSheet, writeSheet } from './sheet';

const typed = (lines: readonly string[]): string => {
  const read = parseSheet(lines);
  if (!read.ok) throw new Error('this sheet was written well');
  return read.value;
};
const sheetOf = (code: string) => present(readSheet(code), 'a sheet that was made is one');

/** Products in GF(256) with Rijndael's polynomial, a bit at a time: a second implementation. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 8; bit++) {
    if ((b >> bit) & 1) product ^= a << bit;
  }
  for (let bit = 15; bit >= 8; bit--) if ((product >> bit) & 1) product ^= 0x11b << (bit - 8);
  return product;
}
const inverse = (a: number): number =>
  present(
    Array.from({ length: 256 }, (_, b) => b).find((b) => times(a, b) === 1),
    'every point but 0 has one',
  );

describe('recovery sheets', () => {
  it('any two of three make the key again', async () => {
    const { secrets, sheets } = await newRecovery();
    expect(sheets).toHaveLength(3);
    for (const [one, other] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const) {
      const joined = await joinSheets(
        typed(formatSheet(present(sheets[one], 'three'))),
        present(sheets[other], 'three'),
      );
      const again = joined.ok ? joined.value : null;
      expect(again?.keyPair.publicKey).toEqual(secrets.keyPair.publicKey);
      expect(again?.lookup).toEqual(secrets.lookup);
      expect(again?.proof).toEqual(secrets.proof);
    }
    expect(secrets.lookup).not.toEqual(secrets.proof);
  });

  it('one alone tells nothing: with it, every key there could be is as likely as the other', async () => {
    const { sheets } = await newRecovery();
    const { share } = sheetOf(present(sheets[0], 'three'));
    const [value, x] = [share.subarray(0, 16), present(share[16], 'a point')];
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        fc.integer({ min: 1, max: 255 }).filter((at) => at !== x),
        async (anySeed, at) => {
          // The line through any seed and this share has a point at any other place: a second sheet that would make that seed.
          const second = Uint8Array.from([
            ...anySeed.map((s, n) => s ^ times(at, times(s ^ present(value[n], 'as long'), inverse(x)))),
            at,
          ]);
          expect(await combine([share, second])).toEqual(anySeed);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are 48 digits in three lines of four groups, and tell a slip of the hand by its line', async () => {
    const { sheets } = await newRecovery();
    const code = present(sheets[1], 'three');
    const lines = formatSheet(code);
    for (const line of lines) expect(line).toMatch(/^(\d{4} ){3}\d{4}$/);
    expect(typed(lines)).toBe(code);
    expect(
      typed(lines.map((line) => [...line].map((d) => (d === ' ' ? d : '٠١٢٣٤٥٦٧٨٩'[Number(d)])).join(''))),
    ).toBe(code);
    for (let at = 0; at < 48; at++) {
      const slip = [...code]
        .map((digit, n) => (n === at ? String((Number(digit) + 1) % 10) : digit))
        .join('');
      const fault = [{ line: Math.floor(at / 16), fault: 'CHECK_DIGIT' }];
      expect(parseSheet(formatSheet(slip))).toEqual({ ok: false, error: fault });
    }
  });

  it('says which line is too short, and when lines changed places', async () => {
    const { sheets } = await newRecovery();
    const [a, b, c] = formatSheet(present(sheets[0], 'three')) as [string, string, string];
    expect(parseSheet([a, b.slice(1), ''])).toEqual({
      ok: false,
      error: [
        { line: 1, fault: 'LENGTH' },
        { line: 2, fault: 'LENGTH' },
      ],
    });
    expect(parseSheet([b, a, c])).toMatchObject({ ok: false });
  });

  it('of two makings, one twice, or digits of nobody make nothing', async () => {
    const [old, fresh] = [await newRecovery(), await newRecovery()];
    const [one, two] = old.sheets as [string, string, string];
    const [other] = fresh.sheets as [string, string, string];
    expect(await joinSheets(one, one)).toEqual({ ok: false, error: 'SAME_SHEET' });
    expect(await joinSheets(one, other)).toEqual({ ok: false, error: 'OTHER_SHEETS' });
    // The mark of the one making on a share of the other: the key itself says that it is not theirs.
    const forged = writeSheet({ mark: sheetOf(one).mark, share: sheetOf(other).share });
    expect(await joinSheets(one, forged)).toEqual({ ok: false, error: 'OTHER_SHEETS' });
    const pointless = writeSheet({ mark: sheetOf(two).mark, share: new Uint8Array(17) });
    expect(await joinSheets(two, pointless)).toEqual({ ok: false, error: 'OTHER_SHEETS' });
    expect(await joinSheets(two, '9'.repeat(48))).toEqual({ ok: false, error: 'OTHER_SHEETS' });
  });

  it('are a text for every share', () => {
    fc.assert(
      fc.property(fc.nat(8191), fc.uint8Array({ minLength: 17, maxLength: 17 }), (mark, share) => {
        const code = writeSheet({ mark, share });
        expect(typed(formatSheet(code))).toBe(code);
        expect(readSheet(code)).toEqual({ mark, share });
      }),
    );
  });

  it('stand for a key that the root signs by its making, and not for an epoch’s', async () => {
    const root = await newSigningPair({ extractable: false });
    const { secrets } = await newRecovery();
    const statement = {
      deployment: 'demo',
      hub: 'hub-1',
      purpose: 'recovery',
      epoch: 2,
      publicKey: secrets.keyPair.publicKey,
    } as const;
    const signature = await signKeyStatement(root, statement);
    expect(await verifyKeyStatement(root.publicKey, statement, signature)).toBe(true);
    for (const other of [{ purpose: 'hub' }, { epoch: 1 }, { hub: 'hub-2' }] as const)
      expect(await verifyKeyStatement(root.publicKey, { ...statement, ...other }, signature)).toBe(false);
  });

  // A sheet in a drawer must work for ever. Values from a program in another language that follows the README alone.
  it('open what they opened when they were written', async () => {
    const joined = await joinSheets(
      '209009012023405499642570571702567294482196469835',
      '209045476655636947386686442896257996522934297059',
    );
    expect(joined.ok && toBase64Url(joined.value.lookup)).toBe('ObbY3M-gX0hk_QU4LGB5yPxP-rUwAJkyzxO2dp7s718');
    expect(joined.ok && toBase64Url(joined.value.proof)).toBe('toB3iTJbU1hIe8s06h3V_F64EkcXC-QZwZiJUGR-Ub0');
    expect(joined.ok && joined.value.keyPair.kid).toBe('swCs6p4T-Y8r9GKe');
  });
});
