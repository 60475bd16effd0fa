import type { ReactNode } from 'react';
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
  return (
    <nav className="stock-places" aria-label={words.t('places.label')}>
      <ul>
        {PLACES.map(({ to, word }) => (
          <li key={to}>
            <NavLink to={to} end className="stock-place">
              {words.t(word)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
