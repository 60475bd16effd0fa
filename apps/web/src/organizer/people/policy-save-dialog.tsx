import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import type { RoleRule } from '@doorstep/lifecycle';
import { useCallback, type ReactNode } from 'react';
import type { PolicyEffectQuery, RoleRuleInput } from '../../gql/graphql';
import type { Fault } from '../../platform/graphql/refusals';
import { Button, Dialog, useToast } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { CHANGE_POLICY } from './people-commands';
import { POLICY, POLICY_EFFECT } from './people-documents';
import { changesBetween } from './policy-cells';
import type { PolicyDraft } from './policy-draft';
import { useCellWords } from './use-cell-words';
import { useTrustWords } from './use-trust-words';

interface PolicySaveDialogProps {
  readonly draft: PolicyDraft;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

const inputOf = (rules: readonly RoleRule[]): RoleRuleInput[] =>
  rules.map((rule) => ({ ...rule, requirements: [...rule.requirements] }));

/** Who would lose a role today, before anything is saved; and what is changed, in words. */
export function PolicySaveDialog({ draft, onSaved, onClose }: PolicySaveDialogProps): ReactNode {
  const words = useWords();
  const query = useQuery(POLICY_EFFECT, {
    variables: { rules: inputOf(draft.rules) },
    fetchPolicy: 'no-cache',
  });
  const losses = query.data?.policyEffect;
  const { busy, save } = useSave(draft, onSaved, onClose);
  return (
    <Dialog
      open
      size="wide"
      title={words.t('policy.dialog')}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button
            variant={losses && losses.length > 0 ? 'danger' : 'primary'}
            icon="check"
            busy={busy}
            reason={losses ? undefined : words.t('policy.reading')}
            onPress={() => void save()}
          >
            {losses && losses.length > 0
              ? words.t('policy.do.losing', { count: losses.length })
              : words.t('policy.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Loaded query={query} rows={2}>
          {({ policyEffect }) => <Losses losses={policyEffect} />}
        </Loaded>
        <Changes draft={draft} />
      </div>
    </Dialog>
  );
}

function useSave(draft: PolicyDraft, onSaved: () => void, onClose: () => void) {
  const words = useWords();
  const say = useToast();
  const client = useApolloClient();
  const onFault = useCallback(
    ({ code }: Fault) => {
      say({ tone: 'danger', text: words.t(`refusal.${code}`) });
      // Somebody was faster: what they saved is read, and stands beside the draft.
      if (code === 'POLICY_CHANGED') void client.refetchQueries({ include: [POLICY] }).then(onClose);
    },
    [say, words, client, onClose],
  );
  const { busy, run } = useCommand(onFault);
  const [change] = useMutation(CHANGE_POLICY, { refetchQueries: [POLICY], awaitRefetchQueries: true });
  const save = async (): Promise<void> => {
    let version = draft.version;
    const done = await run(async (key) => {
      const input = { version: draft.version, rules: inputOf(draft.rules), key };
      version = (await change({ variables: { input } })).data?.changePolicy.version ?? version;
    });
    if (!done) return;
    say({ tone: 'success', text: words.t('policy.saved', { version }) });
    onSaved();
  };
  return { busy, save };
}

function Losses({ losses }: { readonly losses: PolicyEffectQuery['policyEffect'] }): ReactNode {
  const words = useWords();
  const trust = useTrustWords();
  return (
    <section aria-label={words.t('policy.save')}>
      <p role="status">
        <strong>{words.t('policy.loses', { count: losses.length })}</strong>
      </p>
      {losses.length === 0 ? null : (
        <>
          <ul className="plain-list">
            {losses.map(({ memberId, handle, role, missing }) => (
              <li key={`${memberId} ${role}`}>
                {words.t('policy.loss', {
                  handle,
                  role: words.t(`role.${role}`),
                  what: trust.allMissing(missing),
                })}
              </li>
            ))}
          </ul>
          <p className="meta">{words.t('policy.loses.work')}</p>
        </>
      )}
    </section>
  );
}

function Changes({ draft }: { readonly draft: PolicyDraft }): ReactNode {
  const words = useWords();
  const cells = useCellWords();
  return (
    <section aria-label={words.t('policy.changes.title')}>
      <h3>{words.t('policy.changes.title')}</h3>
      <ul className="plain-list">
        {changesBetween(draft.base, draft.rules)
          .map(cells.change)
          .map((text) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
    </section>
  );
}
