import { describe, expect, it } from '@jest/globals';
import { newKeyPair, openBox, publicOf, rewrap, sealBox, type BoxContext } from './index';

const context: BoxContext = { deployment: 'd', hub: 'h', subject: 's', compartment: 'place', version: 0 };
describe('box', () => {
  it('opens for its recipients and for whom it is rewrapped', async () => {
    const hub = await newKeyPair({ extractable: true });
    const claim = await newKeyPair({ extractable: false });
    const box = await sealBox(context, { street: 'Elm' }, [publicOf(hub)]);
    const wrap = box.wraps[0]!.wrap;
    expect(await openBox(context, box.body, wrap, hub)).toEqual({ ok: true, value: { street: 'Elm' } });
    const granted = await rewrap(context, wrap, hub, publicOf(claim));
    if (!granted.ok) throw new Error(granted.error);
    expect(await openBox(context, box.body, granted.value, claim)).toEqual({
      ok: true,
      value: { street: 'Elm' },
    });
    expect(await openBox(context, box.body, wrap, claim)).toEqual({ ok: false, error: 'WRONG_KEY' });
    expect(await openBox({ ...context, version: 1 }, box.body, wrap, hub)).toEqual({
      ok: false,
      error: 'TAMPERED',
    });
  });
});
