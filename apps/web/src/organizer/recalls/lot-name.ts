import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';

interface LotWords {
  readonly code?: string | null;
  readonly brand?: string | null;
  readonly source: string;
  readonly receivedOn: string;
}

/** A lot as somebody in the store room would say it: brand and number, else where it came from and when. */
export function useLotName(): (lot: LotWords) => string {
  const words = useWords();
  const time = useHubTime();
  return ({ code, brand, source, receivedOn }) => {
    const came = words.t('recall.lot.came', {
      source: source === '' ? words.t('recall.person') : source,
      day: time.shortDay(receivedOn),
    });
    return [brand, code ?? words.t('recall.lot.noCode'), came].filter(Boolean).join(' · ');
  };
}
