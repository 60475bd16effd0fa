import type { Role, RoleRule } from '@doorstep/lifecycle';
import { useState } from 'react';
import { useUnlocked } from '../../platform/session/session';
import { changesBetween } from './policy-cells';
import { draftOf, keepDraft, readDraft, withRule, type PolicyDraft } from './policy-draft';

interface Told {
  readonly version: number;
  readonly rules: readonly RoleRule[];
}

export interface DraftDesk {
  readonly draft: PolicyDraft;
  /** Somebody saved a newer version since the draft began, and the draft says something of its own. */
  readonly isBehind: boolean;
  readonly edit: (role: Role, change: (rule: RoleRule) => RoleRule) => void;
  /** The draft stands on this version from now on, with these rules. */
  readonly settle: (rules: readonly RoleRule[]) => void;
  readonly discard: () => void;
}

/** The draft of the signed-in organizer, kept on this computer between visits. */
export function usePolicyDraft(policy: Told): DraftDesk {
  const { me } = useUnlocked();
  const [kept, setKept] = useState(() => readDraft(localStorage, me.hub.id, me.id));
  const put = (next: PolicyDraft | null): void => {
    const says = next !== null && changesBetween(next.base, next.rules).length > 0;
    keepDraft(localStorage, me.hub.id, me.id, says ? next : null);
    setKept(says ? next : null);
  };
  const fresh = draftOf(policy);
  const draft = kept ?? fresh;
  return {
    draft,
    isBehind: kept !== null && kept.version !== policy.version,
    edit: (role, change) => put(withRule(draft, role, change)),
    settle: (rules) => put({ ...fresh, rules }),
    discard: () => put(null),
  };
}
