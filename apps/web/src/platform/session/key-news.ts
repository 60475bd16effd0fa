/**
 * "The hub's keys may have turned": said by the stream of changes, by a box for a key this tab does not hold, and by a
 * server that refuses an old one. Whoever holds the session looks; nobody has to sign in again.
 */
const news = new EventTarget();

/** The topic under which the server tells every member. */
export const KEYS_TOPIC = 'keys';

export function tellKeyNews(): void {
  news.dispatchEvent(new Event('keys'));
}

export function onKeyNews(heard: () => void): () => void {
  news.addEventListener('keys', heard);
  return () => news.removeEventListener('keys', heard);
}
