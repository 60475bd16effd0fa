import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import { openPlaces } from './open-places';

/* The committed pack of Minneapolis: what people here type must find what they mean. */
const bytes = readFileSync(new URL('../../../regions/minneapolis/places.json', import.meta.url));
const opened = openPlaces(new Uint8Array(bytes).buffer);
if (!opened.ok) throw new Error(`${opened.error.file}: ${opened.error.why}`);
const town = opened.value;

describe('Minneapolis', () => {
  it('is small enough for a phone on a bus', () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(250_000);
  });

  it.each([
    ['34th St & Chicago Ave', '34th St E & Chicago Ave S', -93.2626, 44.9414],
    ['34 y Chicago', '34th St E & Chicago Ave S', -93.2626, 44.9414],
    ['lake st and bloomington', 'Lake St E & Bloomington Ave S', -93.2525, 44.9484],
    ['thirty eighth st @ chicago', '38th St E & Chicago Ave S', -93.2625, 44.9342],
    ['3333 Chicago Ave S', '3333 Chicago Ave S', -93.2626, 44.9426],
    ['3333 avenida Chicago sur apto 2', '3333 Chicago Ave S', -93.2626, 44.9426],
    ['1300 University Av SE', '1300 University Ave SE', -93.2379, 44.9801],
  ])('finds %s', (text, label, lon, lat) => {
    const first = present(town.search(text)[0]);
    expect(first.label).toBe(label);
    expect(first.point.lon).toBeCloseTo(lon, 2.5);
    expect(first.point.lat).toBeCloseTo(lat, 2.5);
  });

  it('offers 5th St in all four directions and settles on none', () => {
    const found = town.search('5th St');
    const labels = found.map((place) => place.label);
    expect(labels).toEqual(expect.arrayContaining(['5th St N', '5th St S', '5th St NE', '5th St SE']));
    for (const place of found) expect(place.confidence).toBeLessThanOrEqual(0.6);
  });

  it('knows its public places and parts of town', () => {
    expect(town.search('Powderhorn Park').map(({ kind }) => kind)).toContain('place');
    expect(present(town.search('biblioteca Franklin')[0]).label).toMatch(/^Franklin/);
    expect(town.search('Longfellow').map(({ kind }) => kind)).toContain('area');
  });
});
