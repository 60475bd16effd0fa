/** A place on a map, degrees WGS84. */
export interface MapPoint {
  readonly lon: number;
  readonly lat: number;
}

/** A numbered button on the map; everything it says also stands in a list beside the map. */
export interface MapMark {
  readonly id: string;
  readonly point: MapPoint;
  /** At most two characters. */
  readonly text: string;
  /** Its name for ears. */
  readonly label: string;
  readonly colour: string;
  readonly shape: 'stop' | 'hub';
}

export interface MapLine {
  readonly id: string;
  readonly points: readonly MapPoint[];
  readonly colour: string;
  /** In units of the line's width; `[1, 0]` is solid. */
  readonly dash: readonly number[];
}

export interface MapScene {
  readonly marks: readonly MapMark[];
  readonly lines: readonly MapLine[];
}

export interface MapPin {
  readonly point: MapPoint;
  readonly label: string;
  readonly onMove: (point: MapPoint) => void;
}

export interface MapPaneProps {
  /** The region whose tiles to show. */
  readonly region: string;
  readonly label: string;
  readonly attribution: string;
  readonly noMap: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly scene?: MapScene;
  readonly pin?: MapPin;
  readonly onMark?: (id: string) => void;
  readonly height?: 'normal' | 'tall';
}
