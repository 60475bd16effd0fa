import type { HubEntity } from '../hubs/hub.entity';
import type { HubHoursEntity } from '../hubs/hub-hours.entity';
import type { Wish } from '../store/store.types';
import { escapeHtml, hoursInWords } from './hubs-in-html';

/** A hub that asks donors for something. */
export interface AskingHub {
  readonly hub: Pick<HubEntity, 'id' | 'name' | 'phone' | 'street'>;
  readonly hours: readonly HubHoursEntity[];
  readonly wishes: readonly Pick<Wish, 'item' | 'quantity'>[];
}

interface GivingWords {
  readonly none: string;
  readonly units: Readonly<Record<Wish['item']['unit'], string>>;
}

const WORDS: Readonly<Record<string, GivingWords>> = {
  en: {
    none: 'No hub asks for anything right now. Call one before you bring something.',
    units: { each: 'pieces', pack: 'packs', case: 'cases', pound: 'pounds' },
  },
  es: {
    none: 'Ningún centro pide nada ahora. Llame antes de traer algo.',
    units: { each: 'piezas', pack: 'paquetes', case: 'cajas', pound: 'libras' },
  },
  ar: {
    none: 'لا يطلب أي مركز شيئًا الآن. اتصل قبل أن تحضر شيئًا.',
    units: { each: 'قطعة', pack: 'عبوة', case: 'صندوق', pound: 'رطل' },
  },
};

/** What hubs ask donors for, how much, where and when to bring it, as plain HTML in the page's language. */
export function wishesInHtml(hubs: readonly AskingHub[], language: string): string {
  const words = WORDS[language] ?? (WORDS['en'] as GivingWords);
  const asking = hubs.filter(({ wishes }) => wishes.length > 0);
  if (asking.length === 0) return `<p>${escapeHtml(words.none)}</p>`;
  const count = new Intl.NumberFormat(Intl.NumberFormat.supportedLocalesOf(language)[0] ?? 'en');
  const line = ({ item, quantity }: AskingHub['wishes'][number]): string =>
    `<li>${escapeHtml(nameIn(item, language))} <strong>${count.format(quantity)} ${words.units[item.unit]}</strong></li>`;
  return asking
    .map(
      ({ hub, hours, wishes }) =>
        `<section><h2>${escapeHtml(hub.name)}</h2><p>${escapeHtml(hub.street)}<br>${escapeHtml(hoursInWords(hours, language))}<br>` +
        `<a href="tel:${escapeHtml(hub.phone.replace(/[^+\d]/g, ''))}"><bdi dir="ltr">${escapeHtml(hub.phone)}</bdi></a></p>` +
        `<ul class="wishes">${wishes.map(line).join('')}</ul></section>`,
    )
    .join('');
}

const nameIn = ({ name, nameEs, nameAr }: Wish['item'], language: string): string =>
  ({ es: nameEs, ar: nameAr })[language] ?? name;
