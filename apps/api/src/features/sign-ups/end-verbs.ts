import type { EndCommand } from './end-sign-ups';

/** What the list of acts calls each way of ending a sign-up. */
export const END_VERBS: Readonly<Record<EndCommand, string>> = {
  decline: 'place.decline',
  expire: 'place.expire',
  withdraw: 'sign_up.withdraw',
  withdrawLate: 'sign_up.withdraw_late',
  recordNoShow: 'sign_up.no_show',
  excuse: 'sign_up.excuse',
  remove: 'sign_up.remove',
};
