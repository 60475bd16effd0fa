import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import type { CatalogLoader } from './catalog-source';
import { LanguageProvider, MoreSentences, useLanguage } from './language';

type Key = 'hello';

const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'es', name: 'Español' },
  { tag: 'ar', name: 'العربية' },
];

afterEach(cleanup);

function Hello(): ReactNode {
  const { t, languages, choose, missing } = useLanguage<Key>();
  return (
    <>
      <p data-testid="hello">{t('hello')}</p>
      <p data-testid="missing">{missing ?? 'none'}</p>
      {languages.map(({ tag, name }) => (
        <button key={tag} onClick={() => choose(tag)}>
          {name}
        </button>
      ))}
    </>
  );
}

/** A loader that the test lets through or refuses. */
function gate(hello: string) {
  const waiting: { open: () => void; refuse: () => void }[] = [];
  const loader: CatalogLoader<Key> = () =>
    new Promise((resolve, reject) => {
      waiting.push({ open: () => resolve({ hello }), refuse: () => reject(new TypeError('no network')) });
    });
  const settle = (how: 'open' | 'refuse') => act(async () => Promise.resolve(waiting.at(-1)?.[how]()));
  return { loader, settle, begun: () => waiting.length };
}

async function shell(initial: string, below: ReactNode = <Hello />) {
  const es = gate('Hola');
  const ar = gate('أهلًا');
  const onChoose = jest.fn<(tag: string) => void>();
  const catalogs = { en: { hello: 'Hello' }, es: es.loader, ar: ar.loader };
  await act(async () => {
    render(
      <Suspense fallback={<p>Nothing yet</p>}>
        <LanguageProvider catalogs={catalogs} languages={LANGUAGES} initial={initial} onChoose={onChoose}>
          {below}
        </LanguageProvider>
      </Suspense>,
    );
    await Promise.resolve();
  });
  const press = (name: string) =>
    act(async () => Promise.resolve(fireEvent.click(screen.getByRole('button', { name }))));
  const says = () => screen.getByTestId('hello').textContent;
  const missing = () => screen.getByTestId('missing').textContent;
  return { es, ar, onChoose, press, says, missing };
}

describe('a language that comes when it is wanted', () => {
  it('is there before anything is said in another one', async () => {
    const { ar, says } = await shell('ar');
    expect(screen.queryByTestId('hello')).toBeNull();
    expect(ar.begun()).toBe(1);
    await ar.settle('open');
    expect(says()).toBe('أهلًا');
    expect(document.documentElement.lang).toBe('ar');
    expect(document.documentElement.dir).toBe('rtl');
  });

  it('is not fetched before it is chosen, and the old one stays until it is here', async () => {
    const { es, says, press, onChoose } = await shell('en');
    expect(es.begun()).toBe(0);
    await press('Español');
    expect(says()).toBe('Hello');
    expect(screen.queryByText('Nothing yet')).toBeNull();
    expect(onChoose).not.toHaveBeenCalled();
    await es.settle('open');
    expect(says()).toBe('Hola');
    expect(onChoose).toHaveBeenCalledWith('es');
    await press('English');
    expect(says()).toBe('Hello');
    await press('Español');
    expect(says()).toBe('Hola');
    expect(es.begun()).toBe(1);
  });

  it('that cannot be had changes nothing, is named, and can be asked for again', async () => {
    const { es, says, press, missing, onChoose } = await shell('en');
    await press('Español');
    await es.settle('refuse');
    expect(says()).toBe('Hello');
    expect(missing()).toBe('Español');
    expect(onChoose).not.toHaveBeenCalled();
    await press('Español');
    await es.settle('open');
    expect(says()).toBe('Hola');
    expect(missing()).toBe('none');
  });

  it('that cannot be had at the start leaves the first one', async () => {
    const { ar, says, missing } = await shell('ar');
    await ar.settle('refuse');
    expect(says()).toBe('Hello');
    expect(missing()).toBe('العربية');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('is the one that was chosen last, whichever arrives first', async () => {
    const { es, ar, says, press } = await shell('en');
    await press('Español');
    await press('العربية');
    await ar.settle('open');
    await es.settle('open');
    expect(says()).toBe('أهلًا');
  });
});

it('sentences of a screen that a language does not have yet are said in English', async () => {
  const Screen = (): ReactNode => {
    const { t } = useLanguage<'week' | 'day' | 'hello'>();
    return <p>{`${t('hello')} ${t('week')} ${t('day')}`}</p>;
  };
  const more = { en: { week: 'Week', day: 'Day' }, ar: { day: 'يوم' } };
  const { ar } = await shell('ar', <MoreSentences catalogs={more} children={<Screen />} />);
  await ar.settle('open');
  expect(screen.getByText('أهلًا Week يوم')).toBeTruthy();
});
