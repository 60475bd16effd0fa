import { useEffect } from 'react';
import { sparesData } from '../../map/can-draw';
import { regionFile } from '../../platform/region/region-file';
import { useOnline } from '../frame/use-online';
import { NEEDED_FILES } from './needed-files';

/**
 * Fetches the streets and the map of the whole region through the service worker, which keeps them.
 */
export async function keepRegion(region: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await control();
  const contents = await fetch(regionFile(region, 'region.json'));
  if (!contents.ok) return;
  const { files } = (await contents.json()) as { readonly files: readonly { readonly name: string }[] };
  for (const name of NEEDED_FILES) {
    if (files.some((file) => file.name === name)) await (await fetch(regionFile(region, name))).arrayBuffer();
  }
}

/** Resolves when the service worker answers for this page; on a first visit that is a moment after it was installed. */
function control(): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) return Promise.resolve();
  return new Promise((resolve) =>
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true }),
  );
}

/** A moment after the screen has come: what is looked at goes first. */
const LATER = 3_000;

/** Keeps the region of the hub once somebody is signed in. A phone that spares data fetches nothing before it is asked. */
export function useKeptRegion(region: string): void {
  const online = useOnline();
  useEffect(() => {
    if (!online || sparesData()) return;
    // Failing is no fault: it is tried again the next time there is a signal.
    const timer = setTimeout(() => void keepRegion(region).catch(() => undefined), LATER);
    return () => clearTimeout(timer);
  }, [region, online]);
}
