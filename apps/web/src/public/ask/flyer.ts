import { fingerprint, fromBase64Url } from '@doorstep/sealed';
import { byId, inGroups } from '../page/dom';
import type { HubBook } from './hub-book';
import type { Hub } from './hubs';

/**
 * The number that the hub prints on its paper, made from the key that its other keys hang on. `isAsked` tells whether
 * that hub is still the one on the page when the key is there.
 */
export async function showFlyer(book: HubBook, hub: Hub, isAsked: () => boolean): Promise<void> {
  byId('flyer').hidden = true;
  // Whatever is wrong with the keys is said when they are needed.
  const door = await book.door(hub.slug).then(null, () => null);
  if (door === null) return;
  const printed = await fingerprint(fromBase64Url(door.rootKey));
  if (!isAsked()) return;
  byId('fingerprint').replaceChildren(...inGroups(printed));
  byId('flyer').hidden = false;
}
