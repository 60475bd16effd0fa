import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { proposed, type PlaceCandidate } from '@doorstep/places';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { LanguageProvider } from '../../i18n/language';
import { ToastProvider } from '../../ui';
import { CATALOGS, LANGUAGES } from '../messages';
import { AddressService } from './address-service';

afterEach(cleanup);

const PLACE = { label: '12 Made Up Way', lon: -93.2, lat: 44.9, exact: true };
const NAME = { en: /Ask the hub’s own address service/, es: /Preguntar al servicio de direcciones/ } as const;

/** A desk whose server has a geocoder or none; tells what was asked of it and what was found. */
async function desk(hasGeocoder: boolean, language: keyof typeof NAME = 'en', places = [PLACE]) {
  const asked: unknown[] = [];
  const link = new ApolloLink(({ operationName, variables }) => {
    if (operationName === 'FindPlaces') asked.push(variables);
    const data = operationName === 'FindPlaces' ? { findPlaces: places } : { hasGeocoder };
    return new Observable((observer) => {
      observer.next({ data });
      observer.complete();
    });
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const onFound = jest.fn<(found: readonly PlaceCandidate[]) => void>();
  const page = (text: string) => (
    <ApolloProvider client={client}>
      <LanguageProvider catalogs={CATALOGS} languages={LANGUAGES} initial={language}>
        <ToastProvider label="Notices" closeLabel="Close">
          <AddressService text={text} onFound={onFound} />
        </ToastProvider>
      </LanguageProvider>
    </ApolloProvider>
  );
  const { rerender } = render(page('12 m'));
  await act(() => Promise.resolve());
  const press = () =>
    act(async () => {
      fireEvent.click(screen.getByRole('button', { name: NAME[language] }));
      await new Promise((done) => setTimeout(done));
    });
  return { asked, client, onFound, press, type: (text: string) => rerender(page(text)) };
}

describe('the address service of a hub', () => {
  it('is not offered where there is none', async () => {
    const { asked } = await desk(false);
    expect(screen.queryByRole('button')).toBeNull();
    expect(asked).toEqual([]);
  });

  it.each(['en', 'es'] as const)(
    'is asked by its button alone, never while somebody types (%s)',
    async (tag) => {
      const { asked, onFound, press, type } = await desk(true, tag);
      for (const text of ['12 ma', '12 made', '12 made up way']) type(text);
      await act(() => Promise.resolve());
      expect(asked).toEqual([]);
      await press();
      expect(asked).toEqual([{ text: '12 made up way', language: tag }]);
      expect(onFound.mock.calls).toEqual([[[proposed(PLACE)]]]);
    },
  );

  it('leaves nothing of it in the tab', async () => {
    const { client, press } = await desk(true);
    await press();
    expect(JSON.stringify(client.cache.extract())).not.toMatch(/Made Up|12 m/);
  });

  it('says when it knows no such place', async () => {
    const { press } = await desk(true, 'en', []);
    await press();
    expect(screen.getByText('The address service knows no such place.').getAttribute('role')).toBe('status');
  });
});
