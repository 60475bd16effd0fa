import { openBox, fromBase64Url, DEPLOYMENT } from '@doorstep/sealed';
import { placeOfHub, readDrawer, type OpenPlace, type SpokenPlace } from '@doorstep/lifecycle';
import type { ClaimKeys } from '../phone/claim-keys';
import type { PlaceGrant, Run, Stop } from './kept-run';
import { OPENS_BEFORE } from './run-model';

/** Why a place is not open now. Said as it is: some of these only the hub can change. */
export type NoPlace =
  /** No organizer has confirmed the claim yet. */
  | 'NOT_CONFIRMED'
  /** Confirmed, but its window has not come: `opensAt` says when. */
  | 'TOO_EARLY'
  /** A run of several tasks: places come when loading begins. */
  | 'NOT_LOADING'
  /** It should come any moment: the server was not asked since, or cannot be reached. */
  | 'ON_ITS_WAY'
  | 'TOO_LATE'
  /** It came, but this phone does not hold the key it was sealed to. */
  | 'NO_KEY';

/** Why a stop has no place that could be opened at `now`; null when it has one. */
export function whyNoPlace(run: Run, stop: Stop, now: number): NoPlace | null {
  // Where a hub is, is public.
  if (stop.goal) return null;
  if (stop.place) return outsideWindow(stop.place, now);
  if (stop.claim?.state !== 'confirmed') return 'NOT_CONFIRMED';
  if (now < opensAt(stop)) return 'TOO_EARLY';
  const lone = new Set(run.stops.map(({ taskId }) => taskId)).size === 1;
  return run.state === 'accepted' && !lone ? 'NOT_LOADING' : 'ON_ITS_WAY';
}

function outsideWindow(place: PlaceGrant, now: number): NoPlace | null {
  if (now < Date.parse(place.opensAt)) return 'TOO_EARLY';
  return now < Date.parse(place.closesAt) ? null : 'TOO_LATE';
}

/** When the hub hands this place out, if nothing else is missing. */
export const opensAt = (stop: Stop): number =>
  stop.place ? Date.parse(stop.place.opensAt) : Date.parse(stop.windowFrom) - OPENS_BEFORE;

/** Opens the place of a stop with the key of its own claim. Nothing of it is kept anywhere but in the answer. */
export async function openPlace(
  keys: ClaimKeys,
  hub: string,
  stop: Stop,
): Promise<{ readonly facts: OpenPlace } | { readonly why: NoPlace }> {
  if (stop.goal) return { facts: placeOfHub(stop.goal) };
  const pair = await keys.find(stop.taskId);
  if (!stop.place || !pair) return { why: 'NO_KEY' };
  const { subjectId, compartment, version, body, wrap } = stop.place.box;
  const context = { deployment: DEPLOYMENT, hub, subject: subjectId, compartment, version };
  const opened = await openBox<unknown>(context, fromBase64Url(body), fromBase64Url(wrap), pair);
  const facts = opened.ok ? readDrawer('place', opened.value) : opened;
  return facts.ok ? { facts: facts.value } : { why: 'NO_KEY' };
}

/** Which of the two ends of a ride this stop stands at; everything else is at the home. */
export function spokenPlaceOf(stop: Stop, facts: OpenPlace): SpokenPlace {
  const away =
    (stop.taskKind === 'ride_out' && stop.kind === 'dropoff') ||
    (stop.taskKind === 'ride_back' && stop.kind === 'pickup');
  return away && facts.destination ? facts.destination : facts;
}

/** A link that the phone's own map app answers; null where the point is not known. */
export function mapLink(point: SpokenPlace['point'], userAgent: string): string | null {
  if (!point) return null;
  const at = `${point.lat.toFixed(6)},${point.lon.toFixed(6)}`;
  return /iPhone|iPad/.test(userAgent) ? `maps:?q=${at}` : `geo:${at}?q=${at}`;
}
