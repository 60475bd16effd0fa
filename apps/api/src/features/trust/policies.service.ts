import { Injectable } from '@nestjs/common';
import { faultsOfPolicy, HELD_CLEARANCE, type RoleRule } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { once } from '../../platform/db/idempotency';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { byRole, currentPolicy } from './policies';
import { readFacts } from './read-facts';
import { TRUST_TOPIC } from './settle';
import { standingFor } from './standing';
import type { ChangePolicyInput } from './trust-inputs.types';
import { TrustService } from './trust.service';
import type { Policy, RoleLoss } from './trust.types';

/** What the hub asks for, as data. */
@Injectable()
export class PoliciesService {
  constructor(
    private readonly db: Db,
    private readonly trust: TrustService,
  ) {}

  policy(me: Member): Promise<Policy> {
    return this.db.read(me, (tx) => policyOf(tx, me));
  }

  /** Who would lose which role today, were these the rules. Writes nothing. Refuses POLICY_WRONG. */
  async effect(me: Member, rules: readonly RoleRule[]): Promise<RoleLoss[]> {
    requireSound(rules);
    const wanted = byRole(rules);
    return this.db.read(me, async (tx, now) => {
      const today = await this.trust.today(tx, now, me.hubId);
      const everybody = await readFacts(tx, me.hubId, null);
      return everybody.flatMap((facts) =>
        facts.clearances.flatMap(({ role, state }) => {
          const rule = wanted.get(role);
          const isHeld = (HELD_CLEARANCE as readonly string[]).includes(state);
          const missing = isHeld && rule !== undefined ? standingFor(rule, facts, today).missing : [];
          return missing.length === 0
            ? []
            : [{ memberId: facts.memberId, handle: facts.handle, role, missing: [...missing] }];
        }),
      );
    });
  }

  /** A new version, which counts at once for everybody. Refuses POLICY_CHANGED and POLICY_WRONG (with the faults). */
  async change(me: Member, { version, rules, key }: ChangePolicyInput): Promise<Policy> {
    requireSound(rules);
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'policy.change',
        work: async () => {
          // Who changes the policy beside another waits for the hub's row, and then finds the version changed.
          await tx.query('SELECT FROM hub WHERE id = $1 FOR NO KEY UPDATE', [me.hubId]);
          if ((await currentPolicy(tx, me.hubId)).version !== version) throw new Refusal('POLICY_CHANGED');
          await tx.query(
            'INSERT INTO policy (hub_id, version, rules, made_by, made_at) VALUES ($1, $2, $3::jsonb, $4, $5)',
            [me.hubId, version + 1, JSON.stringify(rules), me.id, now],
          );
          await record(tx, now, me, { verb: 'policy.change', subjectId: me.hubId });
          await announce(tx, me.hubId, TRUST_TOPIC, me.hubId);
          await this.trust.settle(tx, now, me, null);
          return policyOf(tx, me);
        },
        answerOf: () => true,
        reread: () => policyOf(tx, me),
      }),
    );
  }
}

const policyOf = async (tx: Tx, { hubId }: Member): Promise<Policy> => {
  const { rules, version, madeBy, madeAt } = await currentPolicy(tx, hubId);
  return {
    version,
    madeBy,
    madeAt,
    rules: rules.map((rule) => ({ ...rule, requirements: rule.requirements.map((one) => ({ ...one })) })),
  };
};

function requireSound(rules: readonly RoleRule[]): void {
  const faults = faultsOfPolicy(rules);
  if (faults.length > 0) throw new Refusal('POLICY_WRONG', { faults });
}
