import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nominatimSearch, photonSearch, readPlaces } from './index';

const within = [-93.4, 44.8, -93.1, 45.1] as const;
const question = { text: '12 Elm St & 3rd', language: 'en', within };
const feature = (properties: object, coordinates: unknown = [-93.26, 44.97]) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties,
});

describe('a geocoder next door', () => {
  it('is asked inside the region, with the text spelled safely', () => {
    expect(photonSearch(question).path).toBe(
      '/api?q=12%20Elm%20St%20%26%203rd&limit=5&lang=en&bbox=-93.4%2C44.8%2C-93.1%2C45.1',
    );
    expect(nominatimSearch(question).path).toMatch(/^\/search\?q=12%20Elm.*&bounded=1&format=geojson/);
  });

  it('is understood whether it is Photon or Nominatim', () => {
    const photon = feature({ housenumber: '12', street: 'Elm St', district: 'Longfellow', city: 'Town' });
    const nominatim = feature({
      display_name: 'long',
      address: { house_number: '12', road: 'Elm St', suburb: 'Longfellow' },
    });
    const found = { lon: -93.26, lat: 44.97, label: '12 Elm St, Longfellow', exact: true };
    expect(readPlaces({ features: [photon, nominatim] }, within)).toEqual({
      ok: true,
      value: [found, found],
    });
  });

  it('says where only the street was found, and leaves out what is elsewhere or no place', () => {
    const answer = {
      features: [
        feature({ street: 'Elm St', city: 'Town' }),
        feature({ name: 'Far away' }, [2.35, 48.85]),
        feature({}, [-93.26, 44.97]),
        feature({ name: 'Nowhere' }, 'here'),
        'rubbish',
      ],
    };
    expect(readPlaces(answer, within)).toEqual({
      ok: true,
      value: [{ lon: -93.26, lat: 44.97, label: 'Elm St, Town', exact: false }],
    });
  });

  it('never shows more than five, and no control characters', () => {
    const many = Array.from({ length: 40 }, () => feature({ name: 'A\u0000B\u202e' }));
    const read = readPlaces({ features: many }, within);
    expect(read.ok && read.value.length).toBe(5);
    expect(read.ok && read.value[0]?.label).toBe('A B');
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readPlaces(value, within);
        readPlaces({ features: [value, { geometry: value, properties: value }] }, within);
      }),
    );
  });
});
