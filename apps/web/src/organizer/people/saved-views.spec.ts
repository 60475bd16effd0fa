import { describe, expect, it } from '@jest/globals';
import { keepViews, MOST_VIEWS, readViews, withView } from './saved-views';

const shelf = (text: string | null = null) => {
  const kept = new Map<string, string>(text === null ? [] : [['doorstep.people.views.ana', text]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

describe('saved views', () => {
  it('come back for the organizer who kept them, and for nobody else', () => {
    const store = shelf();
    keepViews(store, 'ana', withView([], { name: ' Runs out soon ', address: 'show=expiring' }));
    expect(readViews(store, 'ana')).toEqual([{ name: 'Runs out soon', address: 'show=expiring' }]);
    expect(readViews(store, 'bo')).toEqual([]);
  });

  it('have one place for a name, and room for a dozen', () => {
    const once = withView([{ name: 'A', address: '' }], { name: 'A', address: 'show=all' });
    expect(once).toEqual([{ name: 'A', address: 'show=all' }]);
    const many = Array.from({ length: 20 }, (_, i) => ({ name: `V${i}`, address: '' }));
    expect(many.reduce(withView, [] as ReturnType<typeof withView>)).toHaveLength(MOST_VIEWS);
    expect(withView(once, { name: '   ', address: 'show=all' })).toEqual(once);
  });

  it.each(['not json', '{"name":1}', '[{"name":7,"address":""},null]'])(
    'survive a shelf with %s on it',
    (text) => {
      expect(readViews(shelf(text), 'ana')).toEqual([]);
    },
  );
});
