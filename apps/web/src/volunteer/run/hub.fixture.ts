import type { HubFacts } from './kept-run';

/** For specs: a hub as a phone knows it. */
export const hubOf = (over: Partial<HubFacts> = {}): HubFacts => ({
  id: 'hub',
  name: 'Cedar',
  street: '1 Cedar Avenue',
  phone: '612 555 0100',
  timeZone: 'America/Chicago',
  region: 'minneapolis',
  calibration: 1,
  roads: 'dry',
  roadsUntil: null,
  lon: -93.25,
  lat: 44.96,
  ...over,
});
