import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { AGREEMENT_VERSION } from '@doorstep/lifecycle';
import { AGREEMENT, agreementTuple, signTuple, toBase64Url } from '@doorstep/sealed';
import { useUnlocked } from '../../platform/session/session';
import { tell } from '../api/volunteer-api';
import { useHubTime } from '../frame/hub-time';
import { go } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { Banner, Button } from '../kit';
import { useWords } from '../messages';
import { agreementText } from './agreement-text';
import { SIGN_AGREEMENT } from './join-documents';
import { useJoining } from './use-joining';
import { BackToList } from './welcome';

/** Seven short promises, signed with the key that nobody else has. */
export function Agreement(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { joining, fault } = useJoining();
  const command = useCommand();
  const sign = useSign();
  const { promises, version } = agreementText(words.locale);
  const signedOn =
    joining?.myLearning.agreementVersion === version ? joining.myLearning.agreementSignedOn : null;
  const press = async (): Promise<void> => {
    if (await command.run((key) => sign(version, key))) go('/join');
  };
  return (
    <Screen title={words.t('agreement.title')}>
      <p>{words.t('agreement.lead')}</p>
      <ol className="join-promises">
        {promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ol>
      {signedOn ? (
        <Banner tone="success">{words.t('agreement.signed', { day: time.day(signedOn) })}</Banner>
      ) : (
        <p className="meta">{words.t('agreement.how')}</p>
      )}
      <FaultNote fault={command.fault ?? fault} />
      <div className="actions">
        <BackToList />
        <Button variant="primary" size="main" icon="key" busy={command.busy} onPress={() => void press()}>
          {words.t(signedOn ? 'agreement.again' : 'agreement.sign')}
        </Button>
      </div>
    </Screen>
  );
}

function useSign(): (version: number, key: string) => Promise<boolean> {
  const client = useApolloClient();
  const { keys } = useUnlocked();
  return async (version, key) => {
    const tuple = agreementTuple(keys.hub, keys.member, version);
    const signature = toBase64Url(await signTuple(keys.signing, AGREEMENT, tuple));
    const { signAgreement } = await tell(client, SIGN_AGREEMENT, { version, signature, key });
    return signAgreement.agreementVersion === AGREEMENT_VERSION;
  };
}
