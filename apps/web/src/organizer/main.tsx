import '../ui/styles';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newClient } from '../platform/graphql/client';
import { SessionProvider } from '../platform/session/session';
import { Organizer } from './organizer';

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <ApolloProvider client={newClient()}>
        <SessionProvider>
          <Organizer />
        </SessionProvider>
      </ApolloProvider>
    </StrictMode>,
  );
}
