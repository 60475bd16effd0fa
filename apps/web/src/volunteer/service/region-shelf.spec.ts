/** @jest-environment node */
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { RegionShelf } from './region-shelf';

const AT = 'https://hub.example/region/town/';

/** As much of the browser's caches as the shelf uses. */
function cachesInMemory() {
  const all = new Map<string, Map<string, Response>>();
  const opened = (name: string) => {
    const files = all.get(name) ?? new Map<string, Response>();
    all.set(name, files);
    return {
      match: (url: string) => Promise.resolve(files.get(url)?.clone()),
      put: (url: string, response: Response) => Promise.resolve(void files.set(url, response)),
    };
  };
  const storage = {
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    open: (name: string) => Promise.resolve(opened(name)),
  };
  return {
    storage: storage as unknown as CacheStorage,
    kept: () => [...all].map(([name, files]) => [name, [...files.keys()].map((url) => url.slice(AT.length))]),
  };
}

/** A server with a pack, and a network that can be cut. */
function town() {
  const state = { version: 'one', streets: 'streets of one', online: true, asked: [] as string[] };
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const bodies: Record<string, () => string> = {
    'region.json': () =>
      JSON.stringify({
        version: state.version,
        files: [{ name: 'graph.bin', sha256: sha256(state.streets) }],
      }),
    'graph.bin': () => state.streets,
    'other.bin': () => 'not of the pack',
  };
  const fetch = (request: Request): Promise<Response> => {
    if (!state.online) return Promise.reject(new TypeError('no network'));
    const name = request.url.slice(AT.length);
    state.asked.push(name);
    const body = bodies[name]?.();
    return Promise.resolve(body === undefined ? new Response(null, { status: 404 }) : new Response(body));
  };
  const { storage, kept } = cachesInMemory();
  const shelf = new RegionShelf(storage, fetch);
  const get = async (name: string) => (await shelf.answer('town', new Request(AT + name))).text();
  return { state, get, kept };
}

describe('what a phone keeps of the region', () => {
  it('is there without a network, whole, and is fetched once', async () => {
    const { state, get, kept } = town();
    await get('region.json');
    await get('graph.bin');
    await get('graph.bin');
    expect(state.asked).toEqual(['region.json', 'graph.bin']);
    expect(kept()).toEqual([['doorstep-region-town one', ['region.json', 'graph.bin']]]);
    state.online = false;
    expect(await get('graph.bin')).toBe('streets of one');
    expect(JSON.parse(await get('region.json'))).toMatchObject({ version: 'one' });
  });

  it('drops the old version when a new one appears', async () => {
    const { state, get, kept } = town();
    await get('region.json');
    await get('graph.bin');
    Object.assign(state, { version: 'two', streets: 'streets of two' });
    await get('region.json');
    expect(kept()).toEqual([['doorstep-region-town two', ['region.json']]]);
    expect(await get('graph.bin')).toBe('streets of two');
  });

  it('never keeps a file that the list of contents does not name, byte for byte', async () => {
    const { state, get, kept } = town();
    await get('region.json');
    expect(await get('other.bin')).toBe('not of the pack');
    // The pack was replaced between its list and its file.
    state.streets = 'streets of two';
    expect(await get('graph.bin')).toBe('streets of two');
    expect(kept()).toEqual([['doorstep-region-town one', ['region.json']]]);
  });

  it('passes everything on before there is a list of contents, and says when there is no network', async () => {
    const { state, get, kept } = town();
    expect(await get('graph.bin')).toBe('streets of one');
    expect(kept()).toEqual([]);
    state.online = false;
    await expect(get('graph.bin')).rejects.toThrow('no network');
    await expect(get('region.json')).rejects.toThrow('no network');
  });
});
