import { DEFAULT_POLICY, type Role, type RoleRule } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';

export interface PolicyRow {
  readonly version: number;
  readonly rules: readonly RoleRule[];
  readonly madeBy: string | null;
  readonly madeAt: Date;
}

/** The policy that counts, with the zone in which its days are counted. */
export interface Ground extends PolicyRow {
  readonly timeZone: string;
}

/** A hub whose policy nobody wrote asks for the most, not for nothing. */
const UNWRITTEN: PolicyRow = { version: 0, rules: DEFAULT_POLICY, madeBy: null, madeAt: new Date(0) };

/** One statement. Refuses NOT_FOUND. */
export async function groundOf(tx: Tx, hubId: string): Promise<Ground> {
  const [row]: (Omit<Ground, 'version'> & { version: number | null })[] = await tx.query(
    `SELECT h.time_zone AS "timeZone", p.version, p.rules, p.made_by AS "madeBy", p.made_at AS "madeAt" FROM hub h
     LEFT JOIN policy p ON p.hub_id = h.id WHERE h.id = $1 ORDER BY p.version DESC LIMIT 1`,
    [hubId],
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  const { version, timeZone } = row;
  return version === null ? { ...UNWRITTEN, timeZone } : { ...row, version };
}

/** The policy that counts. */
export const currentPolicy = (tx: Tx, hubId: string): Promise<PolicyRow> => groundOf(tx, hubId);

export const byRole = (rules: readonly RoleRule[]): ReadonlyMap<Role, RoleRule> =>
  new Map(rules.map((rule) => [rule.role, rule]));
