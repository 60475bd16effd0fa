import { GROUND } from '../ground';
import { EMPTY_SCENE, type MapPoint, type MapScene } from '../map-scene';
import { FITTING, type MapSurface, type OpenSurface, type SurfaceOptions } from '../map-surface';
import { fitted, project, unproject, type View } from '../mercator';
import { cornersOf, openTiles, type TileArchive } from '../tile-archive';
import { listenToHand, nearer } from './hand';
import { paintGround } from './paint-ground';
import { paintNames, paintScene } from './paint-scene';
import { placeNames } from './place-names';

/**
 * A map drawn by hand from the same tiles: for devices without WebGL 2, and for phones, where the map library weighs
 * fifteen times as much as this. Streets, names, routes, shapes; it moves and zooms.
 */
export const openPicture: OpenSurface = async (frame, options) => {
  const tiles = await openTiles(options.region);
  const picture = new Picture(frame, tiles, options);
  await picture.idle();
  return picture;
};

class Picture implements MapSurface {
  readonly canvas = document.createElement('canvas');
  private view: View;
  private scene: MapScene = EMPTY_SCENE;
  private mode: SurfaceOptions['mode'];
  private turn = 0;
  private moved: () => void = () => undefined;
  private pressed: (point: MapPoint) => void = () => undefined;
  private readonly letGo: () => void;
  private readonly sized: ResizeObserver;

  constructor(
    private readonly frame: HTMLElement,
    private readonly tiles: TileArchive,
    { mode }: SurfaceOptions,
  ) {
    this.mode = mode;
    this.canvas.className = 'map-picture';
    frame.append(this.canvas);
    const { width, height } = sizeOf(frame);
    this.view = fitted({ centre: { lon: 0, lat: 0 }, zoom: 11, width, height }, cornersOf(tiles.home), {
      ...FITTING,
      padding: 0,
    });
    this.letGo = listenToHand(this.canvas, {
      view: () => this.view,
      look: (view) => this.look(view),
      press: (spot) => this.pressed(unproject(this.view, spot)),
    });
    this.sized = new ResizeObserver(() => this.look({ ...this.view, ...sizeOf(frame) }));
    this.sized.observe(frame);
  }

  project(point: MapPoint) {
    return project(this.view, point);
  }

  draw(scene: MapScene): void {
    this.scene = scene;
    this.look(this.view);
  }

  show(points: readonly MapPoint[]): void {
    this.look(fitted(this.view, points, FITTING));
  }

  zoom(way: 'in' | 'out'): void {
    this.look({ ...this.view, zoom: nearer(this.view.zoom + (way === 'in' ? 1 : -1)) });
  }

  setMode(mode: SurfaceOptions['mode']): void {
    this.mode = mode;
    this.look(this.view);
  }

  onView(moved: () => void): void {
    this.moved = moved;
  }

  onPress(pressed: (point: MapPoint) => void): void {
    this.pressed = pressed;
  }

  idle(): Promise<void> {
    return this.paint();
  }

  remove(): void {
    this.turn = Infinity;
    this.sized.disconnect();
    this.letGo();
    this.canvas.remove();
  }

  private look(view: View): void {
    this.view = view;
    this.moved();
    void this.paint();
  }

  /** Paints the present view once its tiles are there; an older painting that comes late is not painted at all. */
  private async paint(): Promise<void> {
    const mine = ++this.turn;
    const { view } = this;
    const tiles = await this.tiles.tilesFor(view);
    if (mine !== this.turn) return;
    const paper = this.paper();
    if (!paper) return;
    const [ground, ratio] = [GROUND[this.mode], devicePixelRatio];
    paintGround(paper, { view, ratio, ground }, tiles);
    paintNames(paper, ratio, ground, placeNames(view, tiles));
    paintScene(paper, view, ratio, this.scene);
  }

  private paper(): CanvasRenderingContext2D | null {
    const { width, height } = this.view;
    const [w, h] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
    if (this.canvas.width !== w || this.canvas.height !== h) {
      this.canvas.width = w;
      this.canvas.height = h;
    }
    return this.canvas.getContext('2d');
  }
}

const sizeOf = (frame: HTMLElement): Pick<View, 'width' | 'height'> => ({
  width: Math.max(1, frame.clientWidth),
  height: Math.max(1, frame.clientHeight),
});
