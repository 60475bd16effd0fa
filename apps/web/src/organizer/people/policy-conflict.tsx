import type { RoleRule } from '@doorstep/lifecycle';
import { useMemo, useState, type ReactNode } from 'react';
import type { HubPolicyQuery } from '../../gql/graphql';
import { Button, Card, RadioRows, useToast } from '../../ui';
import { useWords } from '../messages';
import { changesBetween, mergePolicies, takeMine, type Clash } from './policy-cells';
import { plainRules, type PolicyDraft } from './policy-draft';
import { useCellWords } from './use-cell-words';
import { useSavedBy } from './use-saved-by';

interface PolicyConflictProps {
  readonly draft: PolicyDraft;
  readonly policy: HubPolicyQuery['policy'];
  readonly onSettle: (rules: readonly RoleRule[]) => void;
}

type Side = 'mine' | 'theirs';

/** What somebody else saved beside the draft: their changes, and a choice wherever both changed the same. */
export function PolicyConflict({ draft, policy, onSettle }: PolicyConflictProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const savedBy = useSavedBy();
  const cells = useCellWords();
  const theirs = useMemo(() => plainRules(policy.rules), [policy.rules]);
  const { rules, clashes } = useMemo(() => mergePolicies(draft.base, draft.rules, theirs), [draft, theirs]);
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const settle = (): void => {
    onSettle(clashes.filter(({ key }) => sides[key] === 'mine').reduce(takeMine, rules));
    say({ tone: 'info', text: words.t('policy.conflict.done') });
  };
  return (
    <Card title={words.t('policy.conflict.title')} icon="alert" tone="attention">
      <p>
        {words.t('policy.conflict.lead', {
          version: policy.version,
          base: draft.version,
          by: savedBy(policy),
        })}
      </p>
      <ul className="plain-list">
        {changesBetween(draft.base, theirs)
          .map(cells.change)
          .map((text) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
      {clashes.length > 0 ? <p>{words.t('policy.conflict.clash')}</p> : null}
      {clashes.map((clash) => (
        <ClashChoice
          key={clash.key}
          clash={clash}
          side={sides[clash.key] ?? 'theirs'}
          onChoose={(side) => setSides((now) => ({ ...now, [clash.key]: side }))}
        />
      ))}
      <div>
        <Button variant="primary" icon="check" onPress={settle}>
          {words.t('policy.conflict.do')}
        </Button>
      </div>
    </Card>
  );
}

interface ClashChoiceProps {
  readonly clash: Clash;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

function ClashChoice({ clash, side, onChoose }: ClashChoiceProps): ReactNode {
  const words = useWords();
  const cells = useCellWords();
  return (
    <RadioRows<Side>
      label={words.t(`role.${clash.role}`)}
      value={side}
      choices={[
        { value: 'theirs', label: words.t('policy.conflict.theirs', { value: cells.cell(clash.theirs) }) },
        { value: 'mine', label: words.t('policy.conflict.mine', { value: cells.cell(clash.mine) }) },
      ]}
      onChange={onChoose}
    />
  );
}
