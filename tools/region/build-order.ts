/** What `build` was asked for. */
export interface BuildOrder {
  /** Centrelines as GeoJSON, or an OpenStreetMap extract. */
  readonly streets: { readonly file: string; readonly form: 'geojson' | 'osm' };
  readonly addresses: string | null;
  /** Neighbourhoods, with a count of dwellings where there is one. */
  readonly boundaries: string | null;
  readonly places: string | null;
  readonly dwellings: string | null;
  readonly parks: string | null;
  readonly water: string | null;
  /** Whose data it is. */
  readonly about: string;
  /** Null: what the extract calls itself, else the name of the folder. */
  readonly name: string | null;
  /** Null: the zone at the middle of the streets. */
  readonly zone: string | null;
  /** Null: as the roundabouts turn, else as in the country of the zone. */
  readonly side: 'left' | 'right' | null;
  readonly out: string;
}
