import { Marker, type Map as LibraryMap } from 'maplibre-gl';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { drawScene, showAll } from './draw-scene';
import type { MapPaneProps, MapPin, MapScene } from './map-scene';
import { canDraw, newMap } from './new-map';
import './map-pane.css';

const EMPTY: MapScene = { marks: [], lines: [] };
/** Degrees of latitude that one press of an arrow key moves the pin: about three metres, thirty with Shift. */
const NUDGE = 0.00003;

/** A map of the region. Loaded on demand and never the only place of a fact or an action. */
export default function MapPane(props: MapPaneProps): ReactNode {
  const { region, label, attribution, scene = EMPTY, pin, onMark } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LibraryMap | null>(null);
  const drawable = useRef(canDraw()).current;
  const press = useRef(onMark);
  press.current = onMark;

  useEffect(() => {
    if (!frame.current || !drawable) return;
    const fresh = newMap(frame.current, region);
    fresh.getCanvas().setAttribute('aria-label', label);
    void fresh.once('load').then(() => setMap(fresh));
    return () => {
      setMap(null);
      fresh.remove();
    };
  }, [region, label, drawable]);

  useEffect(() => {
    if (!map) return;
    showAll(map, scene);
    return drawScene(map, scene, (id) => press.current?.(id));
  }, [map, scene]);

  usePin(map, pin);

  return (
    <div className="map-pane" data-height={props.height ?? 'normal'}>
      {drawable ? <div className="map-frame" ref={frame} /> : <p className="map-none">{props.noMap}</p>}
      {map ? (
        <div className="map-zoom">
          <button type="button" aria-label={props.zoomIn} onClick={() => map.zoomIn()}>
            +
          </button>
          <button type="button" aria-label={props.zoomOut} onClick={() => map.zoomOut()}>
            −
          </button>
        </div>
      ) : null}
      <p className="map-credit">{attribution}</p>
    </div>
  );
}

/** One pin that is moved by a click on the map or by arrow keys on the pin itself. */
function usePin(map: LibraryMap | null, pin: MapPin | undefined): void {
  const move = useRef(pin?.onMove);
  move.current = pin?.onMove;
  const marker = useRef<Marker | null>(null);
  const lon = pin?.point.lon;
  const lat = pin?.point.lat;
  const name = pin?.label;

  useEffect(() => {
    if (!map || name === undefined) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'map-pin';
    button.setAttribute('aria-label', name);
    const fresh = new Marker({ element: button, anchor: 'bottom' }).setLngLat(map.getCenter()).addTo(map);
    marker.current = fresh;
    const onClick = map.on('click', ({ lngLat }) => move.current?.({ lon: lngLat.lng, lat: lngLat.lat }));
    button.addEventListener('keydown', (event) => {
      const way = ARROWS[event.key];
      if (!way) return;
      event.preventDefault();
      event.stopPropagation();
      const { lng, lat: at } = fresh.getLngLat();
      const step = event.shiftKey ? NUDGE * 10 : NUDGE;
      move.current?.({ lon: lng + way[0] * step * 1.4, lat: at + way[1] * step });
    });
    return () => {
      onClick.unsubscribe();
      fresh.remove();
      marker.current = null;
    };
  }, [map, name]);

  useEffect(() => {
    if (!map || lon === undefined || lat === undefined) return;
    marker.current?.setLngLat([lon, lat]);
    if (!map.getBounds().contains([lon, lat]) || map.getZoom() < 13)
      map.jumpTo({ center: [lon, lat], zoom: 15 });
  }, [map, lon, lat]);
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
