import { TIER_OF_ROLE, type Requirement, type Role, type RoleRule } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { Button, CheckRows, Dialog, NumberField, Select } from '../../ui';
import { useWords } from '../messages';
import { requirementKey } from './policy-cells';
import { asking } from './policy-draft';
import { useTrustWords } from './use-trust-words';

const HIGHEST_TIER = 5;
const MOST_VOUCHES = 5;
const MOST_SHIFTS = 50;
/** Days a check may count: a month, a quarter, half a year, one, two, three years. */
const VALID_DAYS: readonly number[] = [30, 90, 180, 365, 730, 1095];

interface RuleDialogProps {
  readonly rule: RoleRule;
  readonly onEdit: (role: Role, change: (rule: RoleRule) => RoleRule) => void;
  readonly onClose: () => void;
}

/** How one role asks for what it asks for. */
export function RuleDialog({ rule, onEdit, onClose }: RuleDialogProps): ReactNode {
  const words = useWords();
  const role = words.t(`role.${rule.role}`);
  const least = TIER_OF_ROLE[rule.role];
  const tiers = Array.from({ length: HIGHEST_TIER - least + 1 }, (_, i) => String(least + i));
  const edit = (part: Partial<RoleRule>): void => onEdit(rule.role, (now) => ({ ...now, ...part }));
  return (
    <Dialog
      open
      size="wide"
      title={words.t('policy.role', { role })}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {words.t('app.close')}
        </Button>
      }
    >
      <div className="stack">
        <div className="grid-2">
          <Select
            label={words.t('policy.tier')}
            hint={words.t('policy.tier.hint', { least })}
            value={String(rule.tier)}
            options={tiers.map((value) => ({
              value,
              label: `${value} · ${words.t('people.tier', { tier: Number(value) })}`,
            }))}
            onChange={(tier) => edit({ tier: Number(tier) })}
          />
          <NumberField
            label={words.t('policy.newcomer')}
            hint={words.t('policy.newcomer.hint')}
            value={rule.newcomerShifts}
            max={MOST_SHIFTS}
            lessLabel={words.t('policy.less')}
            moreLabel={words.t('policy.more')}
            onChange={(newcomerShifts) => edit({ newcomerShifts: newcomerShifts ?? 0 })}
          />
        </div>
        <CheckRows
          label={words.t('policy.row.twoPeople')}
          value={rule.twoPeople ? ['two'] : []}
          choices={[{ value: 'two', label: words.t('policy.twoPeople') }]}
          onChange={(value) => edit({ twoPeople: value.length > 0 })}
        />
        {rule.requirements.map((requirement) => (
          <RequirementFields
            key={requirementKey(requirement)}
            requirement={requirement}
            onChange={(asked) => onEdit(rule.role, asking(asked))}
          />
        ))}
      </div>
    </Dialog>
  );
}

interface RequirementFieldsProps {
  readonly requirement: Requirement;
  readonly onChange: (requirement: Requirement) => void;
}

function RequirementFields({ requirement, onChange }: RequirementFieldsProps): ReactNode {
  const words = useWords();
  const trust = useTrustWords();
  const check = trust.check(requirement);
  const { kind, count, validDays, twoPeople } = requirement;
  const days = validDays === null || VALID_DAYS.includes(validDays) ? VALID_DAYS : [...VALID_DAYS, validDays];
  return (
    <div className="grid-2 row-block">
      <Select
        label={words.t('policy.valid', { check })}
        value={validDays === null ? '' : String(validDays)}
        options={[
          { value: '', label: words.t('policy.valid.none') },
          ...days.map((one) => ({ value: String(one), label: words.t('policy.valid.days', { days: one }) })),
        ]}
        onChange={(value) => onChange({ ...requirement, validDays: value === '' ? null : Number(value) })}
      />
      {kind === 'vouches' ? (
        <NumberField
          label={words.t('policy.count')}
          value={count}
          min={1}
          max={MOST_VOUCHES}
          lessLabel={words.t('policy.less')}
          moreLabel={words.t('policy.more')}
          onChange={(next) => onChange({ ...requirement, count: Math.max(1, next ?? 1) })}
        />
      ) : null}
      {kind === 'vouches' || kind === 'agreement' || kind === 'training' ? null : (
        <CheckRows
          label={words.t('checks.seenBy')}
          value={twoPeople ? ['two'] : []}
          choices={[{ value: 'two', label: words.t('policy.second', { check }) }]}
          onChange={(value) => onChange({ ...requirement, twoPeople: value.length > 0 })}
        />
      )}
    </div>
  );
}
