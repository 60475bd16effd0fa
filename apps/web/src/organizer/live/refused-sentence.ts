import type { Fault } from '../../platform/graphql/refusals';
import { useWords } from '../messages';

/** Why a hand-over was refused: the rule where one is named, else the code's own sentence. */
export function useRefusedSentence(): (fault: Fault) => string {
  const words = useWords();
  return ({ code, details = {} }) => {
    const key = `live.refused.${String(details['rule'])}`;
    return words.has(key) ? words.t(key) : words.t(`refusal.${code}`);
  };
}
