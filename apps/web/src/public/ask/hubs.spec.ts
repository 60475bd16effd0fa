/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { type Hub, proposeHub, rankHubs } from './hubs';

const hub = (slug: string, intake: Hub['intake'] = 'open', reach: readonly string[] = []): Hub => ({
  id: slug,
  slug,
  name: slug,
  street: 'Lake St',
  cell: '02',
  lon: slug.length,
  lat: 45,
  phone: '612-555-0100',
  timeZone: 'America/Chicago',
  intake,
  reach: [...reach],
  region: 'minneapolis',
});
const book = {
  parts: [],
  search: () => ({ inside: [], outside: 0 }),
  cornerNear: () => null,
  metersFrom: (_: string, { lon }: { lon: number }) => lon * 100,
};
const slugs = (ranked: ReturnType<typeof rankHubs>): string[] => ranked.map(({ hub: one }) => one.slug);

describe('hubs', () => {
  const hubs = [hub('farthest'), hub('near'), hub('no', 'paused'), hub('middle')];

  it('stand by distance, those that take no requests last', () => {
    expect(slugs(rankHubs(hubs, book, '02'))).toEqual(['near', 'middle', 'farthest', 'no']);
  });

  it('come after the others where they do not go', () => {
    const elsewhere = hub('at', 'open', ['03']);
    const here = hub('hereabouts', 'open', ['02', '03']);
    const ranked = rankHubs([hub('no', 'paused'), elsewhere, here], book, '02');
    expect(slugs(ranked)).toEqual(['hereabouts', 'at', 'no']);
    expect(ranked.map(({ comes }) => comes)).toEqual([true, false, true]);
    expect(proposeHub(ranked, [])?.slug).toBe('hereabouts');
  });

  it('keep their order where no distance is known', () => {
    expect(slugs(rankHubs(hubs, null, '02'))).toEqual(['farthest', 'near', 'middle', 'no']);
  });

  it('are proposed by choice, then by poster, then by distance, and only while open', () => {
    const ranked = rankHubs(hubs, book, '02');
    expect(proposeHub(ranked, ['middle', 'farthest'])?.slug).toBe('middle');
    expect(proposeHub(ranked, [null, 'farthest'])?.slug).toBe('farthest');
    expect(proposeHub(ranked, [null, 'no'])?.slug).toBe('near');
    expect(proposeHub(rankHubs([hub('no', 'paused')], book, '02'), [null])).toBeNull();
  });
});
