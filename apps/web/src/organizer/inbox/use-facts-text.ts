import { useLanguageName } from '../../i18n/language-name';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { MergeField, Pair } from './merge-model';

/** One field of one side as a line to compare: short, and nothing left out that could differ. */
export function useFactsText(): (side: Pair['kept'], field: MergeField) => string {
  const words = useWords();
  const time = useHubTime();
  const language = useLanguageName();
  const list = new Intl.ListFormat(words.locale, { type: 'unit' });
  const joined = (parts: readonly (string | undefined)[]): string => {
    const said = parts.filter((part): part is string => part !== undefined && part !== '');
    return said.length === 0 ? words.t('merge.nothing') : list.format(said);
  };
  return ({ file, facts }, field) => {
    const { place, contact, care, card } = facts;
    const of: Readonly<Record<MergeField, () => string>> = {
      time: () => `${time.shortDay(file.day)}, ${time.window(file.fromMinute, file.toMinute)}`,
      place: () => joined([place?.address, place?.door, place?.access, place?.destination?.address]),
      contact: () =>
        joined([
          contact?.name,
          contact?.phone,
          ...(contact === undefined ? [] : [words.t(`case.how.${contact.how}`), language(contact.language)]),
        ]),
      needs: () =>
        joined([
          words.t('size.small', { units: file.loadUnits }),
          ...file.flags.map((flag) => words.t(`flag.${flag}`)),
          ...(care === undefined
            ? []
            : [
                words.t('case.household.value', {
                  adults: care.adults,
                  babies: care.children[0],
                  children: care.children.slice(1).reduce((sum, n) => sum + n, 0),
                }),
                ...care.avoid.map((food) => words.t(`case.avoid.${food}`)),
                care.avoidOther,
                ...(care.eats ?? []).map((way) => words.t(`case.eats.${way}`)),
                care.kitchen && words.t(`case.kitchen.${care.kitchen}`),
                care.diaperSize,
                care.formula && words.t(`case.formula.${care.formula}`),
                care.choice?.length ? words.t('case.chosen.count', { count: care.choice.length }) : '',
                care.notes,
              ]),
        ]),
      card: () =>
        joined(
          card === undefined
            ? []
            : [card.what, words.t(`case.handover.${card.handover}`), language(card.language)],
        ),
    };
    return of[field]();
  };
}
