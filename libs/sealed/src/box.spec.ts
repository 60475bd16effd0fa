import { beforeAll, describe, expect, it } from '@jest/globals';
import { InvariantError, seeded } from '@doorstep/std';
import fc from 'fast-check';
import { encodeBoxContext } from './context';
import { lock, unlock } from './locker';
import { padJson } from './padding';
import { openEnvelope, sealEnvelope } from './envelope';
import {
  BODY_BYTES,
  COMPARTMENTS,
  engineRandom,
  kidOf,
  newKeyPair,
  openBox,
  publicOf,
  rewrap,
  sealBox,
  TooLargeError,
  WRAP_BYTES,
  type BoxContext,
  type Bytes,
  type KeyPair,
} from './index';

const context: BoxContext = {
  deployment: 'demo',
  hub: 'hub-1',
  subject: 'request-7',
  compartment: 'card',
  version: 3,
};
const home = { street: '14 Elm Street', note: 'ring twice' };

// 1,300 UTF-16 units are at most 3,900 bytes of UTF-8: below the largest body.
const jsonThatFits = fc.jsonValue({ maxDepth: 3 }).filter((value) => JSON.stringify(value).length < 1300);

let hub: KeyPair;
let family: KeyPair;
let claim: KeyPair;
beforeAll(async () => {
  hub = await newKeyPair({ extractable: true });
  family = await newKeyPair({ extractable: false });
  claim = await newKeyPair({ extractable: false });
});

const sealed = async (value: unknown = home, place = context) => {
  const { body, wraps } = await sealBox(place, value, [publicOf(hub), publicOf(family)]);
  return { body, hubWrap: wraps[0]!.wrap, familyWrap: wraps[1]!.wrap, wraps };
};
const flipped = (bytes: Bytes, bit: number): Bytes => {
  const copy = bytes.slice();
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
};
const everyBit = (bytes: Bytes) => Array.from({ length: bytes.length * 8 }, (_, bit) => bit);

describe('a box', () => {
  it('opens for each recipient and for nobody else', async () => {
    const { body, hubWrap, familyWrap, wraps } = await sealed();
    expect(wraps.map(({ kid }) => kid)).toEqual([hub.kid, family.kid]);
    expect(wraps.map(({ wrap }) => kidOf(wrap))).toEqual([hub.kid, family.kid]);
    expect(await openBox(context, body, hubWrap, hub)).toEqual({ ok: true, value: home });
    expect(await openBox(context, body, familyWrap, family)).toEqual({ ok: true, value: home });
    expect(await openBox(context, body, hubWrap, family)).toEqual({ ok: false, error: 'WRONG_KEY' });
    expect(await openBox(context, body, hubWrap, claim)).toEqual({ ok: false, error: 'WRONG_KEY' });
  });

  it('does not open for a key that only claims the right name', async () => {
    const { body, hubWrap } = await sealed();
    const impostor = { ...claim, kid: hub.kid };
    expect(await openBox(context, body, hubWrap, impostor)).toEqual({ ok: false, error: 'TAMPERED' });
  });

  it('opens from views into a larger buffer, as a database driver hands them out', async () => {
    const { body, hubWrap } = await sealed();
    const pool = Buffer.concat([Buffer.from('before'), hubWrap, body, Buffer.from('after')]);
    const wrapView = pool.subarray(6, 6 + hubWrap.length);
    const bodyView = pool.subarray(6 + hubWrap.length, 6 + hubWrap.length + body.length);
    const copy = Buffer.from(pool);
    expect(await openBox(context, bodyView, wrapView, hub)).toEqual({ ok: true, value: home });
    expect((await rewrap(context, wrapView, hub, publicOf(claim))).ok).toBe(true);
    expect(pool).toEqual(copy);
  });

  it('gives back every JSON value', async () => {
    await fc.assert(
      fc.asyncProperty(jsonThatFits, async (value) => {
        const { body, hubWrap } = await sealed(value);
        const opened = await openBox(context, body, hubWrap, hub);
        expect(opened).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) });
      }),
      { numRuns: 50 },
    );
  });

  it('fails when any one bit of its wrap changes', async () => {
    const { body, hubWrap } = await sealed();
    const errors = await Promise.all(
      everyBit(hubWrap).map(async (bit) => {
        const opened = await openBox(context, body, flipped(hubWrap, bit), hub);
        return opened.ok ? 'opened' : opened.error;
      }),
    );
    // 2 bytes of version and suite, 12 of key id, 80 of encapsulated key and ciphertext.
    expect(new Set(errors.slice(0, 16))).toEqual(new Set(['UNKNOWN_VERSION']));
    expect(new Set(errors.slice(16, 112))).toEqual(new Set(['WRONG_KEY']));
    expect(new Set(errors.slice(112))).toEqual(new Set(['TAMPERED']));
    expect(errors).toHaveLength(94 * 8);
  });

  it('fails when any one bit of its body changes', async () => {
    const { body, hubWrap } = await sealed();
    expect(await openBox(context, flipped(body, 999), hubWrap, hub)).toEqual({
      ok: false,
      error: 'TAMPERED',
    });
    // The same for every bit, below the wrap: 2,288 key agreements would add nothing but seconds.
    const dek = await openEnvelope(encodeBoxContext(context, 'wrap'), hubWrap, hub);
    if (!dek.ok) throw new Error(dek.error);
    const errors = await Promise.all(
      everyBit(body).map(async (bit) => {
        const opened = await unlock(dek.value, flipped(body, bit), encodeBoxContext(context, 'body'));
        return opened.ok ? 'opened' : opened.error;
      }),
    );
    expect(new Set(errors.slice(0, 16))).toEqual(new Set(['UNKNOWN_VERSION']));
    expect(new Set(errors.slice(16))).toEqual(new Set(['TAMPERED']));
    expect(errors).toHaveLength(286 * 8);
  });

  it('fails at every shorter length, never throws', async () => {
    const { body, hubWrap } = await sealed();
    for (let length = 0; length < hubWrap.length; length++) {
      const opened = await openBox(context, body, hubWrap.slice(0, length), hub);
      // Below the overhead of 62 bytes there is no ciphertext to speak of.
      expect(opened).toEqual({ ok: false, error: length < 62 ? 'MALFORMED' : 'TAMPERED' });
    }
    for (let length = 0; length < body.length; length++) {
      const opened = await openBox(context, body.slice(0, length), hubWrap, hub);
      expect(opened).toEqual({ ok: false, error: length < 30 ? 'MALFORMED' : 'TAMPERED' });
    }
  });

  it('fails in any other place: each field of the context is authenticated in body and wrap', async () => {
    const { body, hubWrap } = await sealed();
    const elsewhere: readonly Partial<BoxContext>[] = [
      { deployment: 'demo2' },
      { hub: 'hub-2' },
      { subject: 'request-8' },
      { version: 4 },
      { hub: 'request-7', subject: 'hub-1' },
      ...COMPARTMENTS.filter((name) => name !== 'card').map((compartment) => ({ compartment })),
    ];
    for (const change of elsewhere) {
      const other = { ...context, ...change };
      expect(await openBox(other, body, hubWrap, hub)).toEqual({ ok: false, error: 'TAMPERED' });
      expect(await rewrap(other, hubWrap, hub, publicOf(claim))).toEqual({ ok: false, error: 'TAMPERED' });
      const theirs = await sealed(home, other);
      expect(await openBox(context, theirs.body, hubWrap, hub)).toEqual({ ok: false, error: 'TAMPERED' });
    }
  });

  it('does not lend its wrap to another body of the same place', async () => {
    const [one, two] = [await sealed(), await sealed()];
    expect(await openBox(context, two.body, one.hubWrap, hub)).toEqual({ ok: false, error: 'TAMPERED' });
  });

  it('gives what families write one size, whatever they wrote', async () => {
    const of = async (compartment: 'place' | 'contact' | 'care' | 'message', letters: number) =>
      (await sealBox({ ...context, compartment }, 'ع'.repeat(letters), [publicOf(hub)])).body.length;
    expect(await Promise.all([of('place', 0), of('place', 900)])).toEqual([2078, 2078]);
    expect(await Promise.all([of('contact', 0), of('contact', 500)])).toEqual([1054, 1054]);
    expect(await Promise.all([of('care', 0), of('care', 900)])).toEqual([2078, 2078]);
    expect(await Promise.all([of('message', 0), of('message', 200)])).toEqual([1054, 1054]);
  });

  it('hides length: one size for short values, five sizes in all', async () => {
    const lengths = await Promise.all(
      [0, 1, 40, 200, 254 - 2].map(async (n) => (await sealed('x'.repeat(n))).body.length),
    );
    expect(new Set(lengths)).toEqual(new Set([286]));
    for (const [index, size] of [256, 512, 1024, 2048, 4096].entries()) {
      // Two bytes of length and two quotes: the longest text of a size, and the shortest of the next.
      expect((await sealed('x'.repeat(size - 4))).body.length).toBe(BODY_BYTES[index]);
      if (size < 4096) expect((await sealed('x'.repeat(size - 3))).body.length).toBe(BODY_BYTES[index + 1]);
    }
    const { wraps } = await sealed('x'.repeat(3000));
    expect(wraps.map(({ wrap }) => wrap.length)).toEqual([WRAP_BYTES, WRAP_BYTES]);
    expect(WRAP_BYTES).toBe(94);
  });

  it('refuses what is too large, what has no JSON form and what nobody could open', async () => {
    const refusal = sealBox(context, 'x'.repeat(4093), [publicOf(hub)]);
    await expect(refusal).rejects.toBeInstanceOf(TooLargeError);
    await expect(refusal).rejects.toMatchObject({ code: 'TOO_LARGE', needed: 4097, limit: 4096 });
    await expect(sealBox(context, undefined, [publicOf(hub)])).rejects.toBeInstanceOf(InvariantError);
    await expect(sealBox(context, home, [])).rejects.toBeInstanceOf(InvariantError);
  });

  it('refuses a body that a hostile sealer authenticated but padded in his own way', async () => {
    const dek = engineRandom(32);
    const wrap = await sealEnvelope(encodeBoxContext(context, 'wrap'), dek, publicOf(hub));
    const authentic = (plain: Bytes) => lock(dek, plain, encodeBoxContext(context, 'body'), engineRandom);
    const opened = async (plain: Bytes) => openBox(context, await authentic(plain), wrap, hub);
    // The control: by this very road an honest size opens, so that only the size can be at fault below.
    expect(await opened(padJson(home, [256]))).toEqual({ ok: true, value: home });
    expect(await opened(padJson(home, [300]))).toEqual({ ok: false, error: 'MALFORMED' });
    expect(await opened(padJson(home, [8192]))).toEqual({ ok: false, error: 'MALFORMED' });
    expect(await opened(new Uint8Array(256))).toEqual({ ok: false, error: 'MALFORMED' });
  });

  it('refuses a wrap that holds something other than a 32-byte key', async () => {
    const { body } = await sealed();
    const wrap = await sealEnvelope(encodeBoxContext(context, 'wrap'), engineRandom(16), publicOf(hub));
    expect(await openBox(context, body, wrap, hub)).toEqual({ ok: false, error: 'MALFORMED' });
  });
});

describe('rewrap', () => {
  it('lets one more key open, and the old ones still', async () => {
    const { body, hubWrap, familyWrap } = await sealed();
    const granted = await rewrap(context, hubWrap, hub, publicOf(claim));
    if (!granted.ok) throw new Error(granted.error);
    expect(granted.value).toHaveLength(WRAP_BYTES);
    expect(await openBox(context, body, granted.value, claim)).toEqual({ ok: true, value: home });
    expect(await openBox(context, body, familyWrap, family)).toEqual({ ok: true, value: home });
  });

  it('gives nothing to who cannot open', async () => {
    const { hubWrap } = await sealed();
    expect(await rewrap(context, hubWrap, claim, publicOf(claim))).toEqual({ ok: false, error: 'WRONG_KEY' });
  });

  it('grants one drawer of a request and no other', async () => {
    const place = await sealed(home);
    const contactContext = { ...context, compartment: 'contact' } as const;
    const contact = await sealed({ phone: '555 0100' }, contactContext);
    const granted = await rewrap(context, place.hubWrap, hub, publicOf(claim));
    if (!granted.ok) throw new Error(granted.error);
    const opened = await openBox(contactContext, contact.body, granted.value, claim);
    expect(opened).toEqual({ ok: false, error: 'TAMPERED' });
  });
});

describe('randomness', () => {
  it('repeats no key, nonce, encapsulated key or ciphertext in 400 seals of one value', async () => {
    const drawn: string[] = [];
    const recording = (count: number): Bytes => {
      const bytes = engineRandom(count);
      drawn.push(Buffer.from(bytes).toString('hex'));
      return bytes;
    };
    const seen = new Set<string>();
    for (let i = 0; i < 400; i++) {
      const { body, wraps } = await sealBox(context, home, [publicOf(hub)], recording);
      seen.add(Buffer.from(body.slice(2, 14)).toString('hex'));
      seen.add(Buffer.from(body.slice(14)).toString('hex'));
      seen.add(Buffer.from(wraps[0]!.wrap.slice(14, 46)).toString('hex'));
      seen.add(Buffer.from(wraps[0]!.wrap.slice(46)).toString('hex'));
    }
    expect(drawn.map((text) => text.length / 2)).toEqual(Array.from({ length: 400 }, () => [32, 12]).flat());
    expect(new Set(drawn).size).toBe(800);
    expect(seen.size).toBe(1600);
  });

  it('comes from the argument for the body alone: a replayed dice repeats it, the wraps still differ', async () => {
    const replay = () => {
      const dice = seeded(11);
      return (count: number): Bytes => Uint8Array.from({ length: count }, () => dice.below(256));
    };
    const one = await sealBox(context, home, [publicOf(hub)], replay());
    const two = await sealBox(context, home, [publicOf(hub)], replay());
    expect(two.body).toEqual(one.body);
    expect(two.wraps[0]!.wrap).not.toEqual(one.wraps[0]!.wrap);
  });

  it('must be as long as asked, and is not wiped in its owner’s hands', async () => {
    const short = sealBox(context, home, [publicOf(hub)], () => new Uint8Array(16));
    await expect(short).rejects.toBeInstanceOf(InvariantError);
    const mine = engineRandom(32);
    const copy = mine.slice();
    await sealBox(context, home, [publicOf(hub)], (count) => (count === 32 ? mine : engineRandom(count)));
    expect(mine).toEqual(copy);
  });
});
