import type { MeFieldsFragment, MyRunFieldsFragment } from '../../gql/graphql';

export type Run = MyRunFieldsFragment;
export type Stop = Run['stops'][number];
export type PlaceGrant = NonNullable<Stop['place']>;

/** What a driver needs of the hub without a lock: all of it is on the hub's own front page. */
export type HubFacts = Pick<
  MeFieldsFragment['hub'],
  | 'id'
  | 'name'
  | 'street'
  | 'phone'
  | 'timeZone'
  | 'region'
  | 'calibration'
  | 'roads'
  | 'roadsUntil'
  | 'lon'
  | 'lat'
>;

/** A run as this phone keeps it: as it came, places still sealed. */
export interface KeptRun {
  readonly id: string;
  readonly run: Run;
  readonly hub: HubFacts;
  readonly receivedAt: number;
  /** Tasks whose bags were ticked at the hub. */
  readonly ticked: readonly string[];
  /** The driver stopped everything on this phone; stands before the server knows. */
  readonly stopped: boolean;
  /** base64url; null before this phone set off. See late-report.ts. */
  readonly late: string | null;
}

export const hubFacts = (hub: MeFieldsFragment['hub']): HubFacts => {
  const { id, name, street, phone, timeZone, region, calibration, roads, roadsUntil, lon, lat } = hub;
  return { id, name, street, phone, timeZone, region, calibration, roads, roadsUntil, lon, lat };
};
