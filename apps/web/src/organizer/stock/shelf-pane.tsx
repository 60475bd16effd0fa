import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { StockLineFieldsFragment } from '../../gql/graphql';
import { EmptyState } from '../../ui';
import { Loaded } from '../frame/loaded';
import { ShortcutSwitch, useShortcuts } from '../inbox/shortcuts';
import { useWords } from '../messages';
import type { ChosenLot, LotAct } from './chosen-lot';
import { ExpiryChip } from './expiry-chip';
import { BINS } from './goods-documents';
import { LotDialog } from './lot-dialog';
import { type Bin, type Place, placesOf } from './places-of';
import { ShelfLots } from './shelf-lots';
import './shelf.css';

/** What lies in which bin: the walk on one side, the lots of one bin on the other. */
export function ShelfPane({ lines }: { readonly lines: readonly StockLineFieldsFragment[] }): ReactNode {
  return <Loaded query={useQuery(BINS)}>{({ bins }) => <Walk places={placesOf(lines, bins)} />}</Loaded>;
}

/** Which place somebody looks at stands in the address, so that a link leads to a bin. */
function useChosenPlace(places: readonly Place[]) {
  const [params, setParams] = useSearchParams();
  const asked = params.get('bin');
  const filled = places.findIndex(({ lots }) => lots.length > 0);
  const found = places.findIndex(({ bin }) => asked !== null && (bin?.id ?? 'floor') === asked);
  const at = found >= 0 ? found : Math.max(0, filled);
  const choose = (n: number): void => {
    const place = places[n];
    if (place) setParams({ show: 'bins', bin: place.bin?.id ?? 'floor' }, { replace: true });
  };
  return { at, choose };
}

function Walk({ places }: { readonly places: readonly Place[] }): ReactNode {
  const words = useWords();
  const { at, choose } = useChosenPlace(places);
  const [row, setRow] = useState(-1);
  const [chosen, setChosen] = useState<(ChosenLot & { readonly act: LotAct }) | null>(null);
  const place = places[at];
  const lots = place?.lots ?? [];
  const binId = place?.bin?.id ?? null;
  const go = (n: number): void => {
    setRow(-1);
    choose(n);
  };
  const act = (what: LotAct, n = row): void => {
    const found = lots[n];
    if (found) setChosen({ act: what, item: found.item, lot: found.lot, binId });
  };
  useShortcuts({
    j: () => setRow(Math.min(lots.length - 1, row + 1)),
    k: () => setRow(Math.max(0, row - 1)),
    n: () => go(Math.min(places.length - 1, at + 1)),
    p: () => go(Math.max(0, at - 1)),
    m: () => act('put'),
    a: () => act('adjust'),
    x: () => act('discard'),
  });
  return (
    <div className="stack">
      <p>{words.t('shelf.lead')}</p>
      <div className="row">
        <p className="meta">{words.t('shelf.keys')}</p>
        <ShortcutSwitch />
      </div>
      <div className="shelf-walk">
        <Places places={places} at={at} onChoose={go} />
        <section
          aria-label={words.t('shelf.lots', { place: nameOf(place?.bin ?? null, words.t('stock.floor')) })}
        >
          {lots.length === 0 ? (
            <EmptyState icon="stock">
              {words.t(binId === null ? 'shelf.empty.floor' : 'shelf.empty')}
            </EmptyState>
          ) : (
            <ShelfLots
              key={binId ?? 'floor'}
              caption={words.t('shelf.lots', { place: nameOf(place?.bin ?? null, words.t('stock.floor')) })}
              lots={lots}
              at={row}
              onAct={act}
            />
          )}
        </section>
      </div>
      {chosen === null ? null : <LotDialog act={chosen.act} target={chosen} onEnd={() => setChosen(null)} />}
    </div>
  );
}

const nameOf = (bin: Bin | null, floor: string): string => bin?.name ?? floor;

interface PlacesProps {
  readonly places: readonly Place[];
  readonly at: number;
  readonly onChoose: (n: number) => void;
}

function Places({ places, at, onChoose }: PlacesProps): ReactNode {
  const words = useWords();
  return (
    <nav aria-label={words.t('shelf.places')}>
      <ul className="shelf-places">
        {places.map(({ bin, lots }, n) => (
          <li key={bin?.id ?? 'floor'}>
            <button
              type="button"
              className="shelf-place"
              {...(n === at ? { 'aria-current': 'true' as const } : {})}
              onClick={() => onChoose(n)}
            >
              <span>{nameOf(bin, words.t('stock.floor'))}</span>
              <span className="meta">{words.t('shelf.count', { count: lots.length })}</span>
              <First place={{ bin, lots }} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The first date that ends something here. */
function First({ place: { lots } }: { readonly place: Place }): ReactNode {
  const lot = lots[0]?.lot;
  return lot === undefined || lot.labelDate === null || lot.labelKind === 'made_on' ? null : (
    <ExpiryChip day={lot.labelDate} />
  );
}
