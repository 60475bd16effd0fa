import {
  createContext,
  startTransition,
  use,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { comingFrom, type CatalogSource, type Coming } from './catalog-source';
import { openMessages, type Catalog, type Messages } from './messages';

/** A language on offer, under its own name. */
export interface Language {
  readonly tag: string;
  readonly name: string;
}

interface LanguageState {
  readonly messages: Messages<string>;
  readonly languages: readonly Language[];
  /** Own name of the language that was asked for last and could not be loaded; null when all is well. */
  readonly missing: string | null;
  readonly choose: (tag: string) => void;
}

const LanguageContext = createContext<LanguageState | null>(null);

interface LanguageProviderProps<Key extends string> {
  /** By tag. The first language on offer has to be here; the others may come by loaders. */
  readonly catalogs: Readonly<Record<string, CatalogSource<Key>>>;
  readonly languages: readonly Language[];
  readonly initial: string;
  readonly onChoose?: (tag: string) => void;
  readonly children: ReactNode;
}

interface Chosen {
  readonly tag: string;
  readonly coming: Coming;
}

/**
 * Speaks one language to everything below, and tells the document which. Suspends while the first one is fetched; a
 * language that is chosen later is fetched first and then shown, and one that cannot be had changes nothing.
 */
export function LanguageProvider<Key extends string>(props: LanguageProviderProps<Key>): ReactNode {
  const { catalogs, languages, initial, children } = props;
  const first = languages[0]?.tag ?? 'en';
  const [chosen, setChosen] = useState<Chosen>(() => {
    const tag = initial in catalogs ? initial : first;
    return { tag, coming: comingFrom(catalogs[tag] ?? {}) };
  });
  const [lost, setLost] = useState<string | null>(null);
  const choose = useChoice(props, setChosen, setLost);

  const catalog = chosen.coming instanceof Promise ? use(chosen.coming) : chosen.coming;
  const tag = catalog ? chosen.tag : first;
  const messages = useMemo(
    () => openMessages(tag, catalog ?? (catalogs[first] as Catalog | undefined) ?? {}),
    [tag, catalog, catalogs, first],
  );
  useLayoutEffect(() => {
    document.documentElement.lang = tag;
    document.documentElement.dir = messages.direction;
  }, [tag, messages]);
  const missingTag = lost ?? (catalog ? null : chosen.tag);
  const missing = languages.find((language) => language.tag === missingTag)?.name ?? null;
  const state = useMemo<LanguageState>(
    () => ({ messages, languages, missing, choose }),
    [messages, languages, missing, choose],
  );
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

/** Fetches, then shows. The last choice counts, also when an earlier one arrives after it. */
function useChoice<Key extends string>(
  { catalogs, onChoose }: LanguageProviderProps<Key>,
  show: (chosen: Chosen) => void,
  lose: (tag: string | null) => void,
): (tag: string) => void {
  const wanted = useRef<string | null>(null);
  return useCallback(
    (tag) => {
      wanted.current = tag;
      const coming = comingFrom(catalogs[tag] ?? {}, true);
      const settle = (catalog: Catalog | null): void => {
        if (wanted.current !== tag) return;
        lose(catalog ? null : tag);
        if (!catalog) return;
        show({ tag, coming: catalog });
        onChoose?.(tag);
      };
      if (coming instanceof Promise) {
        void coming.then((catalog) => {
          startTransition(() => settle(catalog));
        });
      } else settle(coming);
    },
    [catalogs, onChoose, show, lose],
  );
}

interface MoreSentencesProps {
  /**
   * Sentences that only one screen says, by language: they come with that screen and not with the shell. A sentence that
   * a language does not have yet is said in English.
   */
  readonly catalogs: Readonly<Record<string, Partial<Catalog>>>;
  readonly children: ReactNode;
}

/** Adds sentences to the language of everything below. */
export function MoreSentences({ catalogs, children }: MoreSentencesProps): ReactNode {
  const state = use(LanguageContext);
  if (!state) throw new Error('MoreSentences needs a LanguageProvider above it');
  const { messages } = state;
  const more = useMemo(
    () => openMessages(messages.locale, { ...catalogs['en'], ...catalogs[messages.locale] } as Catalog),
    [messages.locale, catalogs],
  );
  const both = useMemo<LanguageState>(
    () => ({
      ...state,
      messages: {
        ...messages,
        t: (key, values) => (more.has(key) ? more : messages).t(key, values),
        has: (key): key is string => more.has(key) || messages.has(key),
      },
    }),
    [state, messages, more],
  );
  return <LanguageContext value={both}>{children}</LanguageContext>;
}

/** The language below a `LanguageProvider`. Shells narrow the keys: `export const useT = () => useLanguage<Key>()`. */
export function useLanguage<Key extends string>(): Omit<LanguageState, 'messages'> & Messages<Key> {
  const state = use(LanguageContext);
  if (!state) throw new Error('useLanguage needs a LanguageProvider above it');
  return { ...state, ...(state.messages as unknown as Messages<Key>) };
}
