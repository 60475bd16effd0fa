import { useQuery } from '@apollo/client/react';
import { faultsOfPolicy } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { HubPolicyQuery } from '../../gql/graphql';
import { Banner, Button, useToast } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { PeopleSentences } from '../messages/people-sentences';
import { POLICY } from './people-documents';
import { changesBetween } from './policy-cells';
import { PolicyConflict } from './policy-conflict';
import { PolicySaveDialog } from './policy-save-dialog';
import { PolicyTable } from './policy-table';
import { usePolicyDraft, type DraftDesk } from './use-policy-draft';
import { useSavedBy } from './use-saved-by';
import './people.css';

/** What the hub asks for, role by role. Changes stay a draft until somebody has seen who would lose a role. */
export const PolicyEditor = (): ReactNode => (
  <PeopleSentences>
    <PolicyScreen />
  </PeopleSentences>
);

function PolicyScreen(): ReactNode {
  const words = useWords();
  const query = useQuery(POLICY);
  return (
    <>
      <header className="page-head">
        <div>
          <Link to="/people">{words.t('people.back')}</Link>
          <h1>{words.t('policy.title')}</h1>
          <p>{words.t('policy.lead')}</p>
        </div>
      </header>
      <Loaded query={query}>{({ policy }) => <Editor policy={policy} />}</Loaded>
    </>
  );
}

type Policy = HubPolicyQuery['policy'];

function Editor({ policy }: { readonly policy: Policy }): ReactNode {
  const words = useWords();
  const savedBy = useSavedBy();
  const desk = usePolicyDraft(policy);
  return (
    <>
      <p className="meta">{words.t('policy.version', { version: policy.version, by: savedBy(policy) })}</p>
      {desk.isBehind ? (
        <PolicyConflict draft={desk.draft} policy={policy} onSettle={desk.settle} />
      ) : (
        <>
          <DraftBar desk={desk} />
          <p className="meta policy-keys">{words.t('policy.keys')}</p>
          <PolicyTable draft={desk.draft} onEdit={desk.edit} />
        </>
      )}
    </>
  );
}

function DraftBar({ desk }: { readonly desk: DraftDesk }): ReactNode {
  const words = useWords();
  const say = useToast();
  const online = useOnline();
  const [saving, setSaving] = useState(false);
  const { draft, discard } = desk;
  const changes = changesBetween(draft.base, draft.rules);
  const faults = faultsOfPolicy(draft.rules);
  const reason = (): string | undefined => {
    if (!online) return words.t('frame.offlineReason');
    if (changes.length === 0) return words.t('policy.nothing');
    const [first] = faults;
    return first && words.t(`policy.fault.${first.fault}`, { role: words.t(`role.${first.role}`) });
  };
  return (
    <div className="draft-bar">
      <p role="status">
        <strong>{words.t('policy.changes', { count: changes.length })}</strong>{' '}
        {changes.length > 0 ? <span className="meta">{words.t('policy.kept')}</span> : null}
      </p>
      {faults.length > 0 ? (
        <Banner tone="danger">
          <ul>
            {faults.map(({ role, fault }) => (
              <li key={`${role} ${fault}`}>
                {words.t(`policy.fault.${fault}`, { role: words.t(`role.${role}`) })}
              </li>
            ))}
          </ul>
        </Banner>
      ) : null}
      <div className="row">
        <Button
          icon="undo"
          reason={changes.length === 0 ? words.t('policy.nothing') : undefined}
          hushed
          onPress={() => {
            discard();
            say({ tone: 'info', text: words.t('policy.discarded') });
          }}
        >
          {words.t('policy.discard')}
        </Button>
        <Button variant="primary" icon="people" reason={reason()} onPress={() => setSaving(true)}>
          {words.t('policy.save')}
        </Button>
      </div>
      {saving ? (
        <PolicySaveDialog
          draft={draft}
          onSaved={() => {
            discard();
            setSaving(false);
          }}
          onClose={() => setSaving(false)}
        />
      ) : null}
    </div>
  );
}
