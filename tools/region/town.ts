import type { MultiPolygon } from 'geojson';
import type { Point } from '@doorstep/geo';
import type { Block } from './centrelines';
import type { Door } from './doors';
import type { JoinedStreets } from './joined-streets';
import type { Neighborhood } from './neighborhoods';
import type { PublicPlace } from './source';

/** Ground that the map shows and where nobody lives. */
export interface MapGround {
  readonly kind: 'park' | 'water';
  readonly geometry: MultiPolygon;
}

/** What the streets file of a region holds, whatever its form: the rest of the builder sees only this. */
export interface Town {
  /** Every line the map shows, foot ways too. */
  readonly drawn: readonly Block[];
  readonly joined: JoinedStreets;
  readonly doors: readonly Door[];
  readonly publicPlaces: readonly PublicPlace[];
  readonly neighborhoods: readonly Neighborhood[];
  readonly ground: readonly MapGround[];
  /** Lines of the coast, land on their left. */
  readonly coast: readonly (readonly Point[])[];
  readonly labels: readonly { readonly name: string; readonly point: Point }[];
  /** What the file calls the place; null where it does not say. */
  readonly name: string | null;
  /** Null where nothing in the file shows it. */
  readonly keepsLeft: boolean | null;
  /** What was found and left out. */
  readonly counts: Readonly<Record<string, number>>;
}
