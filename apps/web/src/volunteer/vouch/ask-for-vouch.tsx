import { useApolloClient } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { AskForVouchMutation } from '../../gql/graphql';
import { tell } from '../api/volunteer-api';
import { FaultNote } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { useNow } from '../frame/use-now';
import { useOnline } from '../frame/use-online';
import { Button, Card, QrCode } from '../kit';
import { useWords } from '../messages';
import { ASK_FOR_VOUCH } from './vouch-documents';
import { spelled, vouchLink } from './vouch-code';

type Call = AskForVouchMutation['askForVouch'];
const SECOND = 1000;

/** Shown to somebody who stands beside me and knows me. */
export function AskForVouch(): ReactNode {
  const words = useWords();
  const client = useApolloClient();
  const online = useOnline();
  const { busy, fault, run } = useCommand();
  const [call, setCall] = useState<Call | null>(null);
  const press = async (): Promise<void> => {
    const answer = await run(() => tell(client, ASK_FOR_VOUCH, {}));
    if (answer) setCall(answer.askForVouch);
  };
  return (
    <Card title={words.t('vouch.ask')} icon="key">
      <p>{words.t('vouch.ask.lead')}</p>
      {call ? <ShownCode call={call} /> : null}
      <FaultNote fault={fault} />
      <Button
        size="big"
        icon="eye"
        busy={busy}
        reason={online ? undefined : words.t('app.needsNetwork')}
        onPress={() => void press()}
      >
        {words.t(call ? 'vouch.ask.again' : 'vouch.ask.show')}
      </Button>
    </Card>
  );
}

function ShownCode({ call: { code, expiresAt } }: { readonly call: Call }): ReactNode {
  const words = useWords();
  const left = new Date(expiresAt).getTime() - useNow(SECOND);
  if (left <= 0) return <p role="status">{words.t('vouch.ask.over')}</p>;
  return (
    <div className="vouch-code">
      <p className="vouch-digits tabular">
        <span className="visually-hidden">{words.t('vouch.ask.code')} </span>
        <bdi dir="ltr">{spelled(code)}</bdi>
      </p>
      <QrCode text={vouchLink(location.origin, code)} label={words.t('vouch.ask.qr')} />
      <p className="meta tabular">
        {words.t('vouch.ask.left', { minutes: Math.max(1, Math.ceil(left / 60_000)) })}
      </p>
    </div>
  );
}
