import { memberNumber } from '@doorstep/sealed';
import { useEffect, useState, type ReactNode } from 'react';
import type { Keyring } from '../../platform/session/keyring';
import { useUnlocked } from '../../platform/session/session';
import { Card } from '../kit';
import { useWords } from '../messages';
import '../../own/own.css';

/** What I read aloud to an organizer who is about to give me the hub's key. It is of my own keys, and of no server's. */
export function MyNumber(): ReactNode {
  const words = useWords();
  const number = useNumber(useUnlocked().keys);
  return (
    <Card title={words.t('own.number')} icon="people">
      <p>{words.t('own.number.lead')}</p>
      <p className="own-number" dir="ltr" translate="no">
        {number}
      </p>
    </Card>
  );
}

/** Empty until it is worked out. */
function useNumber({ hubRoot, own, signing }: Keyring): string {
  const [number, setNumber] = useState('');
  useEffect(() => {
    let stale = false;
    const known = { hubRoot, publicKey: own.publicKey, signKey: signing.publicKey };
    void memberNumber(known).then((digits) => {
      if (!stale) setNumber(digits);
    });
    return () => {
      stale = true;
    };
  }, [hubRoot, own, signing]);
  return number;
}
