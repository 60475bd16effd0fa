import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { openBrowser } from '@doorstep/support';
import type { Browser } from 'playwright-core';
import type { Scale } from '../../../apps/api/src/seed/scale';
import { Face, type FaceOptions } from './guarded-page';
import { openSeededStand, type Stand } from './stand';

/** Where the journeys of one file play: a server, a Chromium, and the faces that are open. */
export interface Stage {
  readonly stand: Stand;
  readonly browser: Browser;
  /** A browser of its own for one person; closed after the test, which fails when anything went wrong in it. */
  open(options?: FaceOptions): Promise<Face>;
  /** Everybody goes home. Throws when something went wrong in one of the browsers. */
  closeFaces(): Promise<void>;
}

/** Registers the hooks of a test file; `flags` are Chromium's. */
export function setStage(scale?: Scale, flags: readonly string[] = []): Stage {
  let stand: Stand | undefined;
  let browser: Browser | undefined;
  let faces: Face[] = [];
  const there = <T>(thing: T | undefined): T => {
    if (thing === undefined)
      throw new Error('the stage is set before the first test, not while tests are read');
    return thing;
  };

  beforeAll(async () => {
    stand = await openSeededStand(scale);
    browser = await openBrowser(flags);
  }, 180_000);
  const closeFaces = async (): Promise<void> => {
    const leaving = faces;
    faces = [];
    const faults = [];
    for (const face of leaving) faults.push(...(await face.close()));
    if (faults.length > 0) throw new Error(`Something went wrong unseen:\n  ${faults.join('\n  ')}`);
  };
  afterEach(closeFaces, 60_000);
  afterAll(async () => {
    await browser?.close();
    await stand?.close();
  }, 60_000);

  return {
    get stand() {
      return there(stand);
    },
    get browser() {
      return there(browser);
    },
    open: async (options) => {
      const face = await Face.open(there(browser), there(stand).origin, options);
      faces.push(face);
      return face;
    },
    closeFaces,
  };
}
