import { findJourneyChromium } from '../lib/chromium.mjs';
import { startTestServer } from './throw-away-server.mjs';

/** Jest starts its workers after this: they inherit what is put into the environment here. */
export default async function globalSetup() {
  process.env.CHROMIUM_PATH ??= findJourneyChromium() ?? '';
  // A run of several stages brings one server for all of them.
  if (process.env.DOORSTEP_TEST_SERVER) return;
  const { url, template, stop } = await startTestServer();
  process.env.DOORSTEP_TEST_SERVER = JSON.stringify({ url, template });
  /** @type {any} */ (globalThis).stopTestServer = stop;
}
