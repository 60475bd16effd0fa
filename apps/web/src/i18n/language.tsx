import { createContext, use, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { openMessages, type Catalog, type Messages } from './messages';

/** A language on offer, under its own name. */
export interface Language {
  readonly tag: string;
  readonly name: string;
}

interface LanguageState {
  readonly messages: Messages<string>;
  readonly languages: readonly Language[];
  readonly choose: (tag: string) => void;
}

const LanguageContext = createContext<LanguageState | null>(null);

interface LanguageProviderProps<Key extends string> {
  readonly catalogs: Readonly<Record<string, Catalog<Key>>>;
  readonly languages: readonly Language[];
  readonly initial: string;
  readonly onChoose?: (tag: string) => void;
  readonly children: ReactNode;
}

/** Speaks one language to everything below, and tells the document which. */
export function LanguageProvider<Key extends string>(props: LanguageProviderProps<Key>): ReactNode {
  const { catalogs, languages, initial, onChoose, children } = props;
  const [tag, setTag] = useState(initial in catalogs ? initial : (languages[0]?.tag ?? 'en'));
  const messages = useMemo(() => openMessages(tag, catalogs[tag] ?? ({} as Catalog<Key>)), [tag, catalogs]);
  useLayoutEffect(() => {
    document.documentElement.lang = tag;
    document.documentElement.dir = messages.direction;
  }, [tag, messages]);
  const state = useMemo<LanguageState>(
    () => ({
      messages: messages as Messages<string>,
      languages,
      choose: (next) => {
        setTag(next);
        onChoose?.(next);
      },
    }),
    [messages, languages, onChoose],
  );
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

interface MoreSentencesProps {
  /** Sentences that only one screen says, by language: they come with that screen and not with the shell. */
  readonly catalogs: Readonly<Record<string, Catalog>>;
  readonly children: ReactNode;
}

/** Adds sentences to the language of everything below. */
export function MoreSentences({ catalogs, children }: MoreSentencesProps): ReactNode {
  const state = use(LanguageContext);
  if (!state) throw new Error('MoreSentences needs a LanguageProvider above it');
  const { messages } = state;
  const more = useMemo(
    () => openMessages(messages.locale, catalogs[messages.locale] ?? {}),
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
