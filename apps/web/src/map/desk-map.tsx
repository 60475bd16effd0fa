import type { ReactNode } from 'react';
import { hasWebGl2 } from './can-draw';
import { DrawnMap } from './map-pane';
import type { MapPaneProps } from './map-scene';
import type { OpenSurface } from './map-surface';

/** The map library where the device can run it; the picture drawn by hand everywhere else. */
const openBest: OpenSurface = async (frame, options) => {
  if (hasWebGl2()) {
    const { openLibrary } = await import('./library/open-library');
    return openLibrary(frame, options);
  }
  const { openPicture } = await import('./picture/open-picture');
  return openPicture(frame, options);
};

export default function DeskMap(props: MapPaneProps): ReactNode {
  return <DrawnMap {...props} open={openBest} />;
}
