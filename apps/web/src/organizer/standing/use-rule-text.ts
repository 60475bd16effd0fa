import { useWords } from '../messages';
import { ruleOfText } from '../week/model/term-rule';
import { mondayFirst, useWeekdayName } from '../week/terms/use-rule-words';

/** "Every second week on Tuesday and Friday". A rule made elsewhere says only that it is one. */
export function useRuleText(): (rule: string) => string {
  const words = useWords();
  const weekday = useWeekdayName();
  const list = new Intl.ListFormat(words.locale);
  return (text) => {
    const rule = ruleOfText(text);
    if (rule === null) return words.t('standing.rule.other');
    const days = [...rule.weekdays].sort((a, b) => mondayFirst(a) - mondayFirst(b)).map(weekday);
    return words.t('standing.rule', { weeks: rule.everyWeeks, days: list.format(days) });
  };
}
