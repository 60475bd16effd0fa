import type { MemberEnding } from '../trust/member-endings.service';
import { endFeedOf } from './feeds.service';

/**
 * A calendar ends with its member. When only a role ends, the calendar stays: the shifts that went with the role are told as
 * cancelled.
 */
export const feedEnding: MemberEnding = {
  name: 'feed',
  async end(tx, _now, { hubId, memberId, roles }) {
    if (roles === null) await endFeedOf(tx, hubId, memberId);
  },
};
