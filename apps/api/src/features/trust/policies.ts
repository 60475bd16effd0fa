import { DEFAULT_POLICY, type Role, type RoleRule } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';

export interface PolicyRow {
  readonly version: number;
  readonly rules: readonly RoleRule[];
  readonly madeBy: string | null;
  readonly madeAt: Date;
}

/** A hub whose policy nobody wrote asks for the most, not for nothing. */
const UNWRITTEN: PolicyRow = { version: 0, rules: DEFAULT_POLICY, madeBy: null, madeAt: new Date(0) };

/** The policy that counts. */
export async function currentPolicy(tx: Tx, hubId: string): Promise<PolicyRow> {
  const [row]: PolicyRow[] = await tx.query(
    `SELECT version, rules, made_by AS "madeBy", made_at AS "madeAt" FROM policy
     WHERE hub_id = $1 ORDER BY version DESC LIMIT 1`,
    [hubId],
  );
  return row ?? UNWRITTEN;
}

export const byRole = (rules: readonly RoleRule[]): ReadonlyMap<Role, RoleRule> =>
  new Map(rules.map((rule) => [rule.role, rule]));
