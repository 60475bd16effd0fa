import { Injectable } from '@nestjs/common';
import { HELD_CLEARANCE } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import { HubsService } from '../hubs/hubs.service';
import { NoticesService, type NoticeDraft } from '../notices/notices.service';
import { nextMorning } from './night-times';
import { byRole, currentPolicy } from './policies';
import { readFacts } from './read-facts';
import { firstToEnd } from './standing';
import { TrustService } from './trust.service';

/** People are told so many days before something runs out. */
const DAYS_AHEAD = 30;
/** How long the hub can still see who vouched, after it counts no more. */
const KEEP_DAYS = 30;

/** What happens to trust while nobody looks. Done twice in a night it finds nothing the second time. */
@Injectable()
export class TrustNight {
  constructor(
    private readonly trust: TrustService,
    private readonly hubs: HubsService,
    private readonly notices: NoticesService,
  ) {}

  async pass(tx: Tx, now: Date, hubId: string): Promise<void> {
    const today = await this.trust.today(tx, now, hubId);
    await this.trust.settleQuietly(tx, now, hubId, null);
    await tx.query('DELETE FROM vouch_call WHERE hub_id = $1 AND expires_at <= $2', [hubId, now]);
    await tx.query(FORGET_VOUCHES, [hubId, addDays(dayText(today), -KEEP_DAYS)]);
    await this.remind(tx, now, hubId, today);
  }

  /** One reminder for each thing that ends, however many nights pass; told in the morning, not at night. */
  private async remind(tx: Tx, now: Date, hubId: string, today: string): Promise<void> {
    const { timeZone } = await this.hubs.require(tx, hubId);
    const dueAt = nextMorning(now, timeZone);
    const rules = byRole((await currentPolicy(tx, hubId)).rules);
    const by = addDays(dayText(today), DAYS_AHEAD);
    const drafts = (await readFacts(tx, hubId, null)).flatMap((facts): NoticeDraft[] => {
      const { memberId, clearances, vouches } = facts;
      const ending = clearances.flatMap(({ role, state }) => {
        const rule = rules.get(role);
        const isHeld = (HELD_CLEARANCE as readonly string[]).includes(state);
        return (isHeld && rule !== undefined && firstToEnd(rule, facts, by)) || [];
      });
      const reviewed = vouches.filter(({ state }) => state === 'review').map(({ id }) => id);
      return [
        ...ending.flatMap(({ kind, id }) =>
          id === null || reviewed.includes(id)
            ? []
            : [{ memberId, kind: endingOf(kind), subjectId: id, dueAt }],
        ),
        ...reviewed.map((id) => ({ memberId, kind: 'vouch_review' as const, subjectId: id, dueAt })),
      ];
    });
    await this.notices.put(tx, now, hubId, await this.untold(tx, hubId, drafts));
  }

  private async untold(tx: Tx, hubId: string, drafts: readonly NoticeDraft[]): Promise<NoticeDraft[]> {
    const told: { subjectId: string; kind: string }[] = await tx.query(
      `SELECT subject_id AS "subjectId", kind FROM notice WHERE hub_id = $1 AND subject_id = ANY($2)`,
      [hubId, drafts.map(({ subjectId }) => subjectId)],
    );
    const known = new Set(told.map(({ subjectId, kind }) => `${subjectId} ${kind}`));
    return drafts.filter(({ subjectId, kind }) => !known.has(`${subjectId} ${kind}`));
  }
}

const endingOf = (kind: string) =>
  kind === 'vouches' ? ('vouch_ends' as const) : ('credential_ends' as const);

const FORGET_VOUCHES = `
  WITH gone AS (DELETE FROM vouch WHERE hub_id = $1 AND until < $2 RETURNING id)
  DELETE FROM sealed_box b USING gone WHERE b.hub_id = $1 AND b.subject_id = gone.id AND b.compartment = 'vouch'`;
