import { useEffect, useRef, type ReactNode } from 'react';
import { NavLink } from 'react-router';
import { type MessageKey, useWords } from '../messages';
import './stock-places.css';

/** Where one may go under Stock. Add a line; its sentence stands in `goods.*.ts`, which every such screen brings along. */
const PLACES: readonly { readonly to: string; readonly word: MessageKey }[] = [
  { to: '/stock', word: 'places.shelves' },
  { to: '/stock/packing', word: 'places.packing' },
  { to: '/stock/donations', word: 'places.donations' },
  { to: '/stock/outlook', word: 'places.outlook' },
  { to: '/stock/wishes', word: 'places.wishes' },
  { to: '/stock/kits', word: 'places.kits' },
  { to: '/stock/counts', word: 'places.counts' },
  { to: '/stock/transfers', word: 'places.transfers' },
  { to: '/stock/recalls', word: 'places.recalls' },
  { to: '/stock/fund', word: 'places.fund' },
  { to: '/stock/report', word: 'places.report' },
  { to: '/stock/goods', word: 'places.goods' },
];

/** The second row of places: all that hangs under Stock. Its screen brings `GoodsSentences` along. */
export function StockPlaces(): ReactNode {
  const words = useWords();
  const row = useRef<HTMLElement>(null);
  // The row is longer than a phone is wide: where one is now is not left out of sight.
  useEffect(() => {
    const list = row.current?.querySelector('ul');
    const here = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (list && here) list.scrollLeft += middleOf(here) - middleOf(list);
  }, []);
  return (
    <nav className="stock-places" ref={row} aria-label={words.t('places.label')}>
      <ul>
        {PLACES.map(({ to, word }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/stock'} className="stock-place">
              {words.t(word)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function middleOf(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}
