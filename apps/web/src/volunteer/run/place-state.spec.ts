/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { DEPLOYMENT, publicOf, sealBox, toBase64Url } from '@doorstep/sealed';
import type { PlaceFacts } from '@doorstep/lifecycle';
import { ClaimKeys } from '../phone/claim-keys';
import type { ClaimKeyRow } from '../phone/phone';
import { shelfInMemory } from '../phone/phone-in-memory';
import { givenClaim, givenRun, givenStop } from './given-run';
import type { Stop } from './kept-run';
import { mapLink, openPlace, spokenPlaceOf, whyNoPlace } from './place-state';

const at = (clock: string): number => Date.parse(`2026-11-21T${clock}:00.000Z`);
const PLACE: PlaceFacts = {
  address: '1 Invented St',
  sign: { picture: 'kite', number: 42 },
  destination: { address: '2 Invented Ave' },
};

const newKeys = (now = 0): ClaimKeys =>
  new ClaimKeys(
    shelfInMemory<ClaimKeyRow>(({ taskId }) => taskId),
    () => now,
  );

async function granted(keys: ClaimKeys, stop: Stop): Promise<Stop> {
  const pair = await keys.forTask(stop.taskId, 1000);
  const context = {
    deployment: DEPLOYMENT,
    hub: 'hub',
    subject: 'request',
    compartment: 'place' as const,
    version: 1,
  };
  const { body, wraps } = await sealBox(context, PLACE, [publicOf(pair)]);
  const box = {
    subjectId: 'request',
    compartment: 'place' as const,
    version: 1,
    body: toBase64Url(body),
    kid: pair.kid,
    wrap: toBase64Url(wraps[0]!.wrap),
  };
  return {
    ...stop,
    place: { opensAt: '2026-11-21T13:00:00.000Z', closesAt: '2026-11-21T18:00:00.000Z', box },
  };
}

describe('why a place is not open', () => {
  const confirmed = givenStop({ id: 'a', claim: givenClaim('confirmed') });

  it('says that a person at the hub has to confirm first', () => {
    const stop = givenStop({ id: 'a', claim: givenClaim('claimed') });
    expect(whyNoPlace(givenRun([stop]), stop, at('15:00'))).toBe('NOT_CONFIRMED');
  });

  it('says when it opens: two hours before the window', () => {
    expect(whyNoPlace(givenRun([confirmed]), confirmed, at('12:59'))).toBe('TOO_EARLY');
    expect(whyNoPlace(givenRun([confirmed]), confirmed, at('13:00'))).toBe('ON_ITS_WAY');
  });

  it('says that loading comes first where a run has several tasks', () => {
    const two = givenRun([confirmed, givenStop({ id: 'b' })], { state: 'accepted' });
    expect(whyNoPlace(two, confirmed, at('14:00'))).toBe('NOT_LOADING');
    const one = givenRun([confirmed], { state: 'accepted' });
    expect(whyNoPlace(one, confirmed, at('14:00'))).toBe('ON_ITS_WAY');
  });

  it('closes a place that has come when its time is over, by the clock of the phone', async () => {
    const stop = await granted(newKeys(), confirmed);
    const run = givenRun([stop]);
    expect(whyNoPlace(run, stop, at('12:59'))).toBe('TOO_EARLY');
    expect(whyNoPlace(run, stop, at('17:59'))).toBeNull();
    expect(whyNoPlace(run, stop, at('18:00'))).toBe('TOO_LATE');
  });
});

describe('opening a place', () => {
  it('needs the key of the claim, the same hub, and nothing of the member', async () => {
    const keys = newKeys();
    const stop = await granted(keys, givenStop({ id: 'a' }));
    expect(await openPlace(keys, 'hub', stop)).toEqual({ facts: PLACE });
    expect(await openPlace(keys, 'another hub', stop)).toEqual({ why: 'NO_KEY' });
    await keys.forget([stop.taskId]);
    expect(await openPlace(keys, 'hub', stop)).toEqual({ why: 'NO_KEY' });
  });
});

describe('which place a stop means', () => {
  it.each([
    ['ride_out', 'pickup', '1 Invented St'],
    ['ride_out', 'dropoff', '2 Invented Ave'],
    ['ride_back', 'pickup', '2 Invented Ave'],
    ['ride_back', 'dropoff', '1 Invented St'],
    ['delivery', 'deliver', '1 Invented St'],
  ] as const)('%s %s: %s', (taskKind, kind, address) => {
    expect(spokenPlaceOf(givenStop({ id: 'a', taskKind, kind }), PLACE).address).toBe(address);
  });
});

describe('the link for a map app', () => {
  const point = { lon: -93.2650123, lat: 44.9778001 };
  it('is one that the phone answers itself, and never a web address', () => {
    expect(mapLink(point, 'Mozilla/5.0 (Linux; Android 14)')).toBe(
      'geo:44.977800,-93.265012?q=44.977800,-93.265012',
    );
    expect(mapLink(point, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)')).toBe('maps:?q=44.977800,-93.265012');
    expect(mapLink(undefined, '')).toBeNull();
  });
});
