/** A view of the directory that an organizer kept under a name. */
export interface SavedView {
  readonly name: string;
  /** The end of the address, as `addressOf` makes it. */
  readonly address: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** More would be a list to search in. */
export const MOST_VIEWS = 12;
export const LONGEST_NAME = 40;

/** Views are kept on this computer, apart for each organizer; they say which filters, never whom. */
const shelfOf = (organizer: string): string => `doorstep.people.views.${organizer}`;

const isView = (value: unknown): value is SavedView => {
  const { name, address } = (value ?? {}) as Partial<Record<keyof SavedView, unknown>>;
  return typeof name === 'string' && name.length <= LONGEST_NAME && typeof address === 'string';
};

/** What was kept, in the order of keeping. A shelf that somebody else wrote on is an empty one. */
export function readViews(store: Store, organizer: string): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(shelfOf(organizer)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView).slice(0, MOST_VIEWS) : [];
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return [];
    throw notJson;
  }
}

/** The views with this one among them; the same name is the same view. */
export function withView(views: readonly SavedView[], { name, address }: SavedView): readonly SavedView[] {
  const kept = { name: name.trim().slice(0, LONGEST_NAME), address };
  if (kept.name === '') return views;
  const others = views.filter((one) => one.name !== kept.name);
  return [...others, kept].slice(-MOST_VIEWS);
}

export const keepViews = (store: Store, organizer: string, views: readonly SavedView[]): void =>
  store.setItem(shelfOf(organizer), JSON.stringify(views));
