import { call } from '../page/call';
import { sayDay } from '../page/clock-words';
import { PROMISE } from '../page/documents';
import { byId, el } from '../page/dom';
import { say, type SaidKey } from '../page/say';
import { type Draft, kindOf } from './draft';

/** When the hub can help, as it says itself: half days, no hours, no counts. Nothing to say shows nothing. */
export async function showPromise(slug: string, { needs }: Draft, tag: string): Promise<void> {
  const place = byId('promise');
  place.hidden = true;
  const lines: string[] = [];
  for (const kind of new Set(needs.map(kindOf))) {
    const { promise } = await call(PROMISE, { slug, kind });
    if (promise.length === 0) continue;
    const halves = promise.map(({ day, part }) =>
      say(`ask.half.${part}` as SaidKey, { day: sayDay(day, tag) }),
    );
    const list = new Intl.ListFormat(tag, { type: 'disjunction' }).format(halves);
    lines.push(say('ask.promise', { kind: say(`say.kind.${kind}`), halves: list }));
  }
  place.replaceChildren(...lines.map((line) => el('p', {}, line)));
  place.hidden = lines.length === 0;
}
