import { byId } from '../page/dom';
import { asks, type Draft } from './draft';
import { peopleOf } from './wish';

/** The pictures are a part of their own: only who asks for food from a hub that lays some out loads them. */
export async function offerPictures(slug: string, draft: Draft, tag: string): Promise<void> {
  byId('pictures').hidden = true;
  if (!asks.avoid(draft)) return;
  const { showPictures } = await import('./pictures');
  await showPictures(slug, { people: peopleOf(draft), babies: draft.children[0] ?? 0 }, tag);
}
