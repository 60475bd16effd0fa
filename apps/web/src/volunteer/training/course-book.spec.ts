import { describe, expect, it } from '@jest/globals';
import { COURSE_VERSIONS } from '@doorstep/lifecycle';
import { shelfInMemory } from '../phone/phone-in-memory';
import type { SettingRow } from '../phone/phone';
import { CourseBook, readMarks } from './course-book';

function given() {
  const shelf = shelfInMemory<SettingRow>(({ name }) => name);
  let n = 0;
  const open = (): CourseBook => new CourseBook({ shelf, newKey: () => `key ${++n}` });
  return { open, book: open() };
}

const offline = () => Promise.resolve(false);

describe('a course on a phone', () => {
  it('goes on at its card in a new tab', async () => {
    const { book, open } = given();
    await book.goTo('packing', 3);
    const later = open();
    await later.load();
    expect(later.snapshot()).toEqual({
      packing: { version: COURSE_VERSIONS.packing, card: 3, unsent: null },
    });
  });

  it('finished without a signal is told later, under the same key, and once', async () => {
    const { book, open } = given();
    await book.finish('packing');
    await book.send(offline);
    const later = open();
    const sent: unknown[] = [];
    const tell = (...all: unknown[]) => Promise.resolve(sent.push(all) > 0);
    await Promise.all([later.send(tell), later.send(tell)]);
    await later.send(tell);
    expect(sent).toEqual([['packing', COURSE_VERSIONS.packing, 'key 1']]);
    expect(later.snapshot()).toEqual({});
  });

  it('whose content has changed begins anew', () => {
    const mark = { version: COURSE_VERSIONS.packing, card: 2, unsent: null };
    const text = (changed: object) => JSON.stringify({ packing: { ...mark, ...changed }, nonsense: mark });
    expect(readMarks(text({}))).toEqual({ packing: mark });
    expect(readMarks(text({ version: 0 }))).toEqual({});
    expect(readMarks(text({ card: -1 }))).toEqual({});
    for (const odd of ['', '[', 'null', '3']) expect(readMarks(odd)).toEqual({});
  });

  it('tells its listeners', async () => {
    const { book } = given();
    let heard = 0;
    const stop = book.subscribe(() => heard++);
    await book.goTo('packing', 1);
    stop();
    await book.goTo('packing', 2);
    // Loading and the first step.
    expect(heard).toBe(2);
  });
});
