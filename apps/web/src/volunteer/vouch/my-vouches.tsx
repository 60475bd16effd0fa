import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { toBase64Url } from '@doorstep/sealed';
import { useUnlocked } from '../../platform/session/session';
import { tell } from '../api/volunteer-api';
import { useHubTime } from '../frame/hub-time';
import { usePocket } from '../frame/pocket';
import { FaultNote } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { Banner, Button, Card } from '../kit';
import { useWords } from '../messages';
import { GivenVouches, type GivenVouch } from './given-vouches';
import { WITHDRAW_VOUCH } from './vouch-documents';

/** Whom I vouched for from this phone, and the way to take it back. */
export function MyVouches(): ReactNode {
  const words = useWords();
  const { phone } = usePocket();
  const { keys } = useUnlocked();
  const given = useMemo(() => new GivenVouches(phone.settings, keys), [phone, keys]);
  const [list, setList] = useState<readonly GivenVouch[]>([]);
  const [taken, setTaken] = useState<string | null>(null);
  useEffect(() => void given.all().then(setList), [given]);
  if (list.length === 0 && taken === null) return null;
  return (
    <Card title={words.t('vouch.mine')} icon="lock">
      <p className="meta">{words.t('vouch.mine.lead')}</p>
      <div role="status">
        {taken === null ? null : <Banner tone="info">{words.t('vouch.takenBack', { handle: taken })}</Banner>}
      </div>
      <ul className="cards">
        {list.map((vouch) => (
          <OneVouch
            key={vouch.memberId}
            vouch={vouch}
            onTaken={() => {
              setTaken(vouch.handle);
              void given.drop(vouch.memberId).then(async () => setList(await given.all()));
            }}
          />
        ))}
      </ul>
    </Card>
  );
}

interface OneVouchProps {
  readonly vouch: GivenVouch;
  readonly onTaken: () => void;
}

function OneVouch({ vouch: { memberId, handle, day }, onTaken }: OneVouchProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const client = useApolloClient();
  const { keys } = useUnlocked();
  const { busy, fault, run } = useCommand();
  const [sure, setSure] = useState(false);
  const take = async (): Promise<void> => {
    const done = await run(async () => {
      const tag = toBase64Url(await keys.vouchTag(memberId));
      await tell(client, WITHDRAW_VOUCH, { memberId, tag });
      return true;
    });
    if (done) onTaken();
  };
  return (
    <li className="stack">
      <p>
        <strong>{handle}</strong> <span className="meta">{time.day(day)}</span>
      </p>
      <FaultNote fault={fault} />
      {sure ? (
        <>
          <p>{words.t('vouch.takeBack.sure', { handle })}</p>
          <div className="row">
            <Button variant="danger" busy={busy} onPress={() => void take()}>
              {words.t('vouch.takeBack.yes')}
            </Button>
            <Button onPress={() => setSure(false)}>{words.t('vouch.takeBack.no')}</Button>
          </div>
        </>
      ) : (
        <Button icon="undo" onPress={() => setSure(true)}>
          {words.t('vouch.takeBack', { handle })}
        </Button>
      )}
    </li>
  );
}
