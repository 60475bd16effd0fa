import { BoxesService } from '../features/boxes/boxes.service';
import { PassingErasureStore } from '../platform/seal/erasure-store';
import { OuterLayer } from '../platform/seal/outer-layer';

/** The outer layer of all services that a spec makes by hand. */
export const givenOuter = new OuterLayer(new PassingErasureStore());

/** The service that a spec hands on to others. */
export const givenBoxes = (): BoxesService => new BoxesService(givenOuter);

/** A body as its browser sealed it, the way it leaves the server. */
export const bare = (body: Buffer | undefined): Buffer =>
  (body === undefined ? null : givenOuter.uncover(body)) ?? Buffer.alloc(0);
