import { ApolloProvider } from '@apollo/client/react';
import { createRoot } from 'react-dom/client';
import { newClient } from '../platform/graphql/client';
import { SessionProvider } from '../platform/session/session';

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <ApolloProvider client={newClient()}>
      <SessionProvider>{null}</SessionProvider>
    </ApolloProvider>,
  );
}
