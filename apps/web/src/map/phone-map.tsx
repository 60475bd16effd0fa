import type { ReactNode } from 'react';
import { DrawnMap } from './map-pane';
import type { MapPaneProps } from './map-scene';
import { openPicture } from './picture/open-picture';

/** On a phone the picture is drawn by hand: a fifteenth of the library's bytes, no graphics driver, no worker. */
export default function PhoneMap(props: MapPaneProps): ReactNode {
  return <DrawnMap {...props} open={openPicture} />;
}
