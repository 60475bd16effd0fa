import { useState } from 'react';
import { useUnlocked } from '../../platform/session/session';
import { keepViews, readViews, withView, type SavedView } from './saved-views';

/** The views that the signed-in organizer kept on this computer. */
export function useSavedViews() {
  const { me } = useUnlocked();
  const [views, setViews] = useState(() => readViews(localStorage, me.id));
  const put = (next: readonly SavedView[]): void => {
    keepViews(localStorage, me.id, next);
    setViews(next);
  };
  return {
    views,
    save: (view: SavedView) => put(withView(views, view)),
    drop: (name: string) => put(views.filter((one) => one.name !== name)),
  };
}
