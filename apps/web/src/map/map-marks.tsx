import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { MapMark, MapPin } from './map-scene';
import type { MapSurface } from './map-surface';
import { nudged } from './nudged';
import { spread } from './spread';
import type { ViewBeat } from './view-beat';

interface MapMarksProps {
  readonly surface: MapSurface;
  readonly beat: ViewBeat;
  readonly marks: readonly MapMark[];
  readonly onMark: ((id: string) => void) | undefined;
}

/** Numbered buttons in the order of the list beside the map. They step aside for one another. */
export function MapMarks({ surface, beat, marks, onMark }: MapMarksProps): ReactNode {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const put = (): void => {
      const spots = marks.map(({ point }) => surface.project(point));
      const aside = spread(spots);
      for (const [i, child] of [...(layer.current?.children ?? [])].entries()) {
        const [spot, step] = [spots[i], aside[i]];
        if (spot && step && child instanceof HTMLElement)
          child.style.translate = `${spot.x + step.x}px ${spot.y + step.y}px`;
      }
    };
    put();
    return beat.listen(put);
  }, [surface, beat, marks]);
  return (
    <div className="map-marks" ref={layer}>
      {marks.map((mark) => (
        <Mark key={mark.id} mark={mark} onMark={onMark} />
      ))}
    </div>
  );
}

/** Where pressing does nothing, a mark is no button: nobody should try. */
function Mark({ mark, onMark }: { readonly mark: MapMark } & Pick<MapMarksProps, 'onMark'>): ReactNode {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => element.current?.style.setProperty('--mark', mark.colour), [mark.colour, onMark]);
  const shared = {
    className: 'map-mark',
    'data-shape': mark.shape,
    'data-over': mark.over === true || undefined,
  };
  return onMark ? (
    <button
      {...shared}
      ref={element as React.RefObject<HTMLButtonElement>}
      type="button"
      aria-label={mark.label}
      onClick={() => onMark(mark.id)}
    >
      {mark.text}
    </button>
  ) : (
    <span {...shared} ref={element} role="img" aria-label={mark.label}>
      {mark.text}
    </span>
  );
}

interface MapPinMarkProps {
  readonly surface: MapSurface;
  readonly beat: ViewBeat;
  readonly pin: MapPin;
}

/** One pin, moved by a press on the map or by arrow keys on the pin itself. */
export function MapPinMark({ surface, beat, pin }: MapPinMarkProps): ReactNode {
  const element = useRef<HTMLButtonElement>(null);
  const { lon, lat } = pin.point;
  useEffect(() => {
    const put = (): void => {
      const { x, y } = surface.project({ lon, lat });
      if (element.current) element.current.style.translate = `${x}px ${y}px`;
    };
    put();
    return beat.listen(put);
  }, [surface, beat, lon, lat]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nudged(pin.point, event.key, event.shiftKey ? 10 : 1);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    pin.onMove(next);
  };
  return (
    <button ref={element} type="button" className="map-pin" aria-label={pin.label} onKeyDown={onKeyDown} />
  );
}
