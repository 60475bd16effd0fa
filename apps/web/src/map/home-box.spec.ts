import { describe, expect, it } from '@jest/globals';
import type { Header, PMTiles } from 'pmtiles';
import { joined, reachOf } from './home-box';

const archive = (metadata: unknown): Pick<PMTiles, 'getHeader' | 'getMetadata'> => ({
  getHeader: () => Promise.resolve({ minLon: 1, minLat: 2, maxLon: 3, maxLat: 4 } as Header),
  getMetadata: () => Promise.resolve(metadata),
});

describe('where a map opens', () => {
  it('is where people live, as its tiles tell', async () => {
    const reach = await reachOf(archive({ home: [1.5, 2.5, 1.6, 2.6] }));
    expect(reach).toEqual({ all: [1, 2, 3, 4], home: [1.5, 2.5, 1.6, 2.6] });
  });

  it.each([{}, { home: 'here' }, { home: [1, 2, 3] }, { home: [1, 2, 3, null] }])(
    'is all of it: %j',
    async (told) => {
      expect((await reachOf(archive(told))).home).toEqual([1, 2, 3, 4]);
    },
  );

  it('holds both of two boxes', () => {
    expect(joined([1, 2, 3, 4], [0, 3, 2, 5])).toEqual([0, 2, 3, 5]);
  });
});
