import '../ui/styles';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newClient } from '../platform/graphql/client';
import { SessionProvider } from '../platform/session/session';
import { applyTheme, type Theme } from './kit';
import { newPocket } from './frame/pocket';
import { openPhone } from './phone/phone-idb';
import { startServiceWorker } from './service/start-service-worker';
import { Volunteer } from './volunteer';

/** Reads what the phone keeps before anything shows, so that no screen jumps. */
async function start(place: HTMLElement): Promise<void> {
  const phone = await openPhone();
  const client = newClient();
  const pocket = newPocket(phone, client);
  const [language, theme] = await Promise.all([
    phone.settings.get('language'),
    phone.settings.get('theme'),
    pocket.outbox
      .load()
      .then(() =>
        Promise.all([pocket.book.load(), pocket.shifts.load(), pocket.packing.load(), pocket.free.load()]),
      ),
  ]);
  if (theme) applyTheme(theme.value as Theme);
  createRoot(place).render(
    <StrictMode>
      <ApolloProvider client={client}>
        <SessionProvider>
          <Volunteer pocket={pocket} language={language?.value ?? navigator.language.split('-')[0] ?? 'en'} />
        </SessionProvider>
      </ApolloProvider>
    </StrictMode>,
  );
  await startServiceWorker();
}

const place = document.getElementById('app');
// The service worker's scope is the folder: a page loaded without the slash would never be one of its own.
if (location.pathname === '/v') location.replace('/v/');
else if (place) void start(place);
