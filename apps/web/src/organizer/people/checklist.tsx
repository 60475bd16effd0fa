import type { Requirement, RoleRule } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import type { TrustedFieldsFragment } from '../../gql/graphql';
import { Button, Icon } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { MissingPart } from './missing';
import { requirementKey } from './policy-cells';
import { exemptionFrom } from './role-standing';
import { useTrustWords } from './use-trust-words';

interface ChecklistProps {
  readonly person: TrustedFieldsFragment;
  readonly rule: RoleRule;
  readonly missing: readonly MissingPart[];
  /** Opens what writes a check down; absent where nothing may be written. */
  readonly onRecord?: (requirement: Requirement) => void;
}

/** What a role asks for, one line each: there, or missing, in words. */
export function Checklist({ person, rule, missing, onRecord }: ChecklistProps): ReactNode {
  const words = useWords();
  const trust = useTrustWords();
  const lacks = new Map(missing.map((part) => [requirementKey(part), part]));
  return (
    <ul className="checklist" aria-label={words.t('role.asks', { role: words.t(`role.${rule.role}`) })}>
      {rule.requirements.map((requirement) => {
        const lack = lacks.get(requirementKey(requirement));
        return (
          <li key={requirementKey(requirement)} data-done={lack === undefined}>
            <Icon name={lack === undefined ? 'check' : 'minus'} />
            <span>
              <span className="visually-hidden">
                {words.t(lack === undefined ? 'role.there' : 'role.lacks')}
              </span>{' '}
              {lack ? trust.missing(lack) : trust.check(requirement)}
              <Note person={person} rule={rule} requirement={requirement} />
            </span>
            {lack && onRecord && requirement.kind !== 'vouches' ? (
              <Button
                size="small"
                label={words.t('checks.record.this', { check: trust.check(requirement) })}
                onPress={() => onRecord(requirement)}
              >
                {words.t('checks.record.short')}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

interface NoteProps {
  readonly person: TrustedFieldsFragment;
  readonly rule: RoleRule;
  readonly requirement: Requirement;
}

/** Why a line stands as it does, where that is not plain: an exemption, or a second look that is still to come. */
function Note({ person, rule, requirement }: NoteProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const today = time.today();
  const exemption = exemptionFrom(person, rule.role, requirement, today);
  if (exemption) {
    const reason = words.t(`exempt.reason.${exemption.reason}`);
    return (
      <span className="meta"> {words.t('role.exempt', { reason, day: time.shortDay(exemption.until) })}</span>
    );
  }
  const half = person.credentials.some(
    ({ kind, course, state, secondBy }) =>
      kind === requirement.kind && course === requirement.course && state === 'given' && secondBy === null,
  );
  return requirement.twoPeople && half ? <span className="meta"> {words.t('role.secondLook')}</span> : null;
}
