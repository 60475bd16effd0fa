import type { Consent, ContactFacts } from '@doorstep/lifecycle';
import { asks, type Draft, isRide, type Need } from './draft';

/** How to reach the household, and what must not happen while doing so. What was not asked is not allowed. */
export function contactOf(draft: Draft): ContactFacts {
  const { mayAnswer, avoidWords, bestTime, trusted } = draft;
  const mayLeaveMessage = asks.message(draft) && draft.mayLeaveMessage;
  return {
    how: draft.how ?? 'code',
    language: draft.language,
    askingFor: draft.askingFor ?? 'me',
    mayLeaveMessage,
    ...when(draft.word !== '', { name: draft.word }),
    ...when(asks.phone(draft), { phone: draft.phone }),
    ...when(asks.theyKnow(draft), { theyKnow: draft.theyKnow === true }),
    safe: {
      mayText: draft.how === 'text' || (asks.mayText(draft) && draft.mayText),
      voicemail: mayLeaveMessage,
      ...when(asks.safe(draft) && mayAnswer !== '', { mayAnswer }),
      ...when(asks.safe(draft) && avoidWords !== '', { avoidWords }),
      ...(asks.safe(draft) && bestTime !== '' ? { bestTime } : {}),
    },
    ...when(trusted.phone !== '', { trusted }),
  };
}

/** What the household agreed to with these answers: the first consent record of this need. */
export function agreedIn(need: Need, draft: Draft): readonly Consent[] {
  const said: readonly (readonly [Consent, boolean])[] = [
    ['share_ride', isRide(need) && draft.shareAgreed],
    ['leave_message', asks.message(draft) && draft.mayLeaveMessage],
    ['call_doctor', need === 'childcare' && draft.callDoctor],
    ['keep_for_again', draft.time.again !== ''],
  ];
  return said.filter(([, isAgreed]) => isAgreed).map(([consent]) => consent);
}

const when = <T extends object>(holds: boolean, fields: T): Partial<T> => (holds ? fields : {});
