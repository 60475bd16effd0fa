import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { sparesData } from './can-draw';
import { MapMarks, MapPinMark } from './map-marks';
import { EMPTY_SCENE, pointsOf, type MapPaneProps, type MapPin, type MapScene } from './map-scene';
import type { MapSurface, OpenSurface } from './map-surface';
import { useSurface } from './use-surface';
import { ViewBeat } from './view-beat';
import './map-pane.css';

interface DrawnMapProps extends MapPaneProps {
  readonly open: OpenSurface;
}

/** A map of the region. Loaded on demand and never the only place of a fact or an action. */
export function DrawnMap(props: DrawnMapProps): ReactNode {
  const { region, label, open } = props;
  const frame = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLSpanElement>(null);
  const [wanted, setWanted] = useState(() => !sparesData());
  const state = useSurface(frame, { region, open, wanted });
  return (
    <section className="map-pane" aria-label={label} data-map={wanted ? state.at : 'spared'}>
      <button type="button" className="map-skip" onClick={() => end.current?.focus()}>
        {props.skip}
      </button>
      <div className="map-view" data-height={props.height ?? 'normal'}>
        <div className="map-frame" ref={frame} />
        {state.at === 'open' ? <OpenMap {...props} surface={state.surface} /> : null}
        {state.at === 'failed' ? <p className="map-none">{props.noMap}</p> : null}
        {wanted ? null : (
          <div className="map-none">
            <p>{props.spared}</p>
            <button type="button" className="button" onClick={() => setWanted(true)}>
              {props.load}
            </button>
          </div>
        )}
      </div>
      <Credit {...props} />
      <span ref={end} tabIndex={-1} />
    </section>
  );
}

function OpenMap(props: MapPaneProps & { readonly surface: MapSurface }): ReactNode {
  const { surface, label, scene = EMPTY_SCENE, pin, onMark, onPress, follow = 'every' } = props;
  const beat = useMemo(() => new ViewBeat(), []);
  const press = useRef(onPress);
  press.current = pin ? pin.onMove : onPress;
  useKeysOf(surface, `${label}. ${props.keys}`);
  useEffect(() => {
    surface.onView(beat.tell);
    surface.onPress((point) => press.current?.(point));
  }, [surface, beat]);
  useScene(surface, scene, follow);
  usePinInView(surface, pin, scene);
  return (
    <>
      <MapMarks {...{ surface, beat, onMark }} marks={scene.marks} />
      {pin ? <MapPinMark {...{ surface, beat, pin }} /> : null}
      <div className="map-zoom">
        <button type="button" aria-label={props.zoomIn} onClick={() => surface.zoom('in')}>
          +
        </button>
        <button type="button" aria-label={props.zoomOut} onClick={() => surface.zoom('out')}>
          −
        </button>
      </div>
    </>
  );
}

/** The picture takes arrows, plus and minus, and says so. */
function useKeysOf({ canvas }: MapSurface, name: string): void {
  useEffect(() => {
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', name);
  }, [canvas, name]);
}

function useScene(surface: MapSurface, scene: MapScene, follow: NonNullable<MapPaneProps['follow']>): void {
  const shown = useRef(false);
  useEffect(() => {
    surface.draw(scene);
    const points = pointsOf(scene);
    if (points.length === 0 || follow === 'none' || (follow === 'first' && shown.current)) return;
    shown.current = true;
    surface.show(points);
  }, [surface, scene, follow]);
}

/** A pin that came from elsewhere is brought into view; one that was moved on the map is there already. */
function usePinInView(surface: MapSurface, pin: MapPin | undefined, scene: MapScene): void {
  const moved = useRef<{ readonly lon: number; readonly lat: number } | null>(null);
  const point = pin?.point;
  useEffect(() => {
    if (!point || isInFrame(surface, point)) return;
    if (moved.current?.lon === point.lon && moved.current.lat === point.lat) return;
    moved.current = point;
    surface.show([point, ...pointsOf(scene)]);
    // The scene is looked at when the pin moves and not the other way round.
  }, [surface, point]);
}

/** From near enough to tell one door from the next, and not at the very edge. */
function isInFrame(surface: MapSurface, point: MapPin['point']): boolean {
  const { x, y } = surface.project(point);
  const { x: next } = surface.project({ ...point, lon: point.lon + 0.001 });
  const { clientWidth, clientHeight } = surface.canvas;
  const edge = 24;
  const inside = x > edge && y > edge && x < clientWidth - edge && y < clientHeight - edge;
  return inside && next - x > DOORS_APART;
}

/** CSS pixels to a thousandth of a degree of longitude at zoom 13. */
const DOORS_APART = 11;

/** Whose data this is, and what it lacks: below the picture, not over it. */
function Credit({ attribution, limits, limitsTitle }: MapPaneProps): ReactNode {
  const id = useId();
  if (attribution === '' && limits === '') return null;
  return (
    <div className="map-credit">
      <p>{attribution}</p>
      {limits === '' ? null : (
        <details>
          <summary id={id}>{limitsTitle}</summary>
          <p lang="en">{limits}</p>
        </details>
      )}
    </div>
  );
}
