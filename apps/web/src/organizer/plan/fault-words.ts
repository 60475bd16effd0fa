import { FAULT_CODES, type FaultCode, type ViolationCode } from '@doorstep/routing';
import type { MessageKey } from '../messages';
import type { planFaultsEn } from '../messages/plan-faults.en';

type FaultKey = keyof typeof planFaultsEn;

/** What a fault is told with: the key of its sentence, or of the rule that something held would break. */
export type FaultWords =
  { readonly kind: 'fault'; readonly key: FaultKey } | { readonly kind: 'held'; readonly rule: FaultKey };

const OWN: ReadonlySet<string> = new Set(FAULT_CODES);
const HELD = 'FIXED_';

/** Every code has a sentence of its own (`fault-words.spec.ts` goes through all of them): none is ever shown. */
export function faultWords(code: FaultCode | 'POINT'): FaultWords {
  if (!code.startsWith(HELD)) return { kind: 'fault', key: `fault.${code}` as FaultKey };
  return { kind: 'held', rule: `rule.${OWN.has(code) ? code : code.slice(HELD.length)}` as FaultKey };
}

export const ruleKey = (code: ViolationCode): MessageKey & FaultKey => `rule.${code}`;
