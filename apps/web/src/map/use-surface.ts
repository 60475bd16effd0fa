import { useEffect, useState, type RefObject } from 'react';
import { modeNow, onModeChange } from './ground';
import { reducedMotion, type MapSurface, type OpenSurface } from './map-surface';

export type SurfaceState =
  | { readonly at: 'opening' }
  | { readonly at: 'open'; readonly surface: MapSurface }
  | { readonly at: 'failed' };

interface Opening {
  readonly region: string;
  readonly open: OpenSurface;
  /** Nothing is fetched before. */
  readonly wanted: boolean;
}

/** A surface in a frame, as long as the frame stands there. It follows the colours of the page. */
export function useSurface(
  frame: RefObject<HTMLElement | null>,
  { region, open, wanted }: Opening,
): SurfaceState {
  const [state, setState] = useState<SurfaceState>({ at: 'opening' });
  useEffect(() => {
    if (!frame.current || !wanted) return;
    let stale = false;
    let close = (): void => undefined;
    open(frame.current, { region, mode: modeNow(), still: reducedMotion() }).then(
      (surface) => {
        if (stale) {
          surface.remove();
          return;
        }
        const unwatch = onModeChange((mode) => surface.setMode(mode));
        close = () => {
          unwatch();
          surface.remove();
        };
        setState({ at: 'open', surface });
      },
      () => {
        if (!stale) setState({ at: 'failed' });
      },
    );
    return () => {
      stale = true;
      close();
      setState({ at: 'opening' });
    };
  }, [frame, region, open, wanted]);
  return state;
}
