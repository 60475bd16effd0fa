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
  /** A stop that is over is drawn quietly. */
  readonly over?: boolean;
}

export interface MapLine {
  readonly id: string;
  readonly points: readonly MapPoint[];
  readonly colour: string;
  /** In units of the line's width; `[1, 0]` is solid. */
  readonly dash: readonly number[];
  /** Written along the line, so that it is told apart without its colour. */
  readonly letter?: string;
}

/** How an area looks. `faint`: one of many that could be chosen; `open`: something can be done there; `over`: nothing is left; `held`: nobody goes there today. */
export type AreaTone = 'faint' | 'plain' | 'open' | 'chosen' | 'over' | 'held';

/** A shape: a coarse cell, a part of town, a drawn area. Its rings have no holes and may overlap. */
export interface MapArea {
  readonly id: string;
  readonly rings: readonly (readonly MapPoint[])[];
  readonly tone: AreaTone;
  /** Written in its middle, short. */
  readonly text?: string;
}

/** Marks are in the order of the list beside the map: that is the order of Tab, too. */
export interface MapScene {
  readonly marks: readonly MapMark[];
  readonly lines: readonly MapLine[];
  readonly areas?: readonly MapArea[];
}

export const EMPTY_SCENE: MapScene = { marks: [], lines: [] };

/** A corner or a place that is moved by hand: by a press on the map, or by arrow keys on the pin itself. */
export interface MapPin {
  readonly point: MapPoint;
  readonly label: string;
  readonly onMove: (point: MapPoint) => void;
}

/** What every map says around its picture, in the language of the page. */
export interface MapWords {
  readonly attribution: string;
  /** What the data of this region lacks, in the words of its pack; empty when it says nothing. */
  readonly limits: string;
  readonly limitsTitle: string;
  readonly noMap: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly skip: string;
  readonly keys: string;
  /** Before anything is loaded on a connection that is to be spared. */
  readonly spared: string;
  readonly load: string;
}

export interface MapPaneProps extends MapWords {
  /** The region whose tiles to show. */
  readonly region: string;
  readonly label: string;
  readonly scene?: MapScene;
  readonly pin?: MapPin;
  readonly onMark?: (id: string) => void;
  /** A press on the map itself; unused while there is a pin. */
  readonly onPress?: (point: MapPoint) => void;
  readonly height?: 'normal' | 'tall';
  /** Which scenes are brought into view whole: every one, the first that has anything in it, or none. */
  readonly follow?: 'every' | 'first' | 'none';
}

/** Every point of a scene: what has to be in the picture. */
export const pointsOf = (scene: MapScene): readonly MapPoint[] => [
  ...scene.marks.map((mark) => mark.point),
  ...scene.lines.flatMap((line) => line.points),
  ...(scene.areas ?? []).flatMap((area) => area.rings.flat()),
];
