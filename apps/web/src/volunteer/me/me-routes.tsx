import { lazy, type ReactNode } from 'react';

const Availability = lazy(async () => ({
  default: (await import('../availability/availability')).Availability,
}));
const Costs = lazy(async () => ({ default: (await import('../costs/costs')).Costs }));
const Erase = lazy(async () => ({ default: (await import('./erase')).Erase }));
const SpareScreen = lazy(async () => ({ default: (await import('../own/spare-screen')).SpareScreen }));
const PassphraseScreen = lazy(async () => ({
  default: (await import('../own/passphrase-screen')).PassphraseScreen,
}));

/** What "Me" leads to, each a whole screen; null for every other path. */
export function meScreenAt(path: string): ReactNode {
  switch (path) {
    case '/availability':
      return <Availability />;
    case '/costs':
      return <Costs />;
    case '/spare':
      return <SpareScreen usedUp={false} />;
    case '/spare/again':
      return <SpareScreen usedUp />;
    case '/passphrase':
      return <PassphraseScreen />;
    case '/erase':
      return <Erase />;
    default:
      return null;
  }
}
