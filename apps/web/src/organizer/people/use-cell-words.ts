import { useWords } from '../messages';
import type { CellChange, PolicyCell } from './policy-cells';
import { useTrustWords } from './use-trust-words';

/** What a policy says in one cell, and what became of it, as sentences. */
export function useCellWords() {
  const words = useWords();
  const trust = useTrustWords();
  const cell = (said: PolicyCell | null): string => {
    if (said === null) return words.t('policy.conflict.nothing');
    if (said.at === 'twoPeople') return words.t('policy.value.twoPeople', { value: String(said.value) });
    if (said.at !== 'requirement') return words.t(`policy.value.${said.at}`, { value: said.value });
    const { count, validDays, twoPeople } = said.value;
    const values = { check: trust.check(said.value), count, days: validDays ?? 0, two: String(twoPeople) };
    return words.t('policy.value.requirement', values);
  };
  const change = ({ role: who, before, after }: CellChange): string => {
    const role = words.t(`role.${who}`);
    if (before === null) return words.t('policy.change.added', { role, after: cell(after) });
    if (after === null) return words.t('policy.change.removed', { role, before: cell(before) });
    return words.t('policy.change', { role, before: cell(before), after: cell(after) });
  };
  return { cell, change };
}
