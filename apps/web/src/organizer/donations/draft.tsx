import { useMutation, useQuery } from '@apollo/client/react';
import { gtinOf } from '@doorstep/goods';
import { useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { DonationLinesFragment, ItemFactsFragment } from '../../gql/graphql';
import type { Fault } from '../../platform/graphql/refusals';
import { beep, ScanField } from '../../scan';
import { Banner, Button, useToast } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { GOODS } from '../stock/goods-documents';
import { useItemName } from '../stock/use-item-name';
import { DROP_DONATION, FINISH_DONATION } from './donation-documents';
import { DonorField } from './donor-field';
import { LineDetails } from './line-details';
import { LinesTable } from './lines-table';
import { UnknownDialog } from './unknown-dialog';
import type { DonationDesk } from './use-donation';
import type { Donors } from './use-donors';
import { type Units, useLineWords } from './use-line-words';

interface DraftProps {
  readonly donation: DonationLinesFragment;
  readonly desk: DonationDesk;
  readonly donors: Donors;
  readonly units: Units;
}

/** Scan, look, scan: each line is kept as it is written, and taken in with all others or not at all. */
export function Draft(props: DraftProps): ReactNode {
  const goods = useQuery(GOODS, { fetchPolicy: 'cache-and-network' });
  return <Loaded query={goods}>{(data) => <Desk {...props} goods={data} />}</Loaded>;
}

interface Goods {
  readonly items: readonly ItemFactsFragment[];
  readonly itemCodes: readonly { readonly gtin: string; readonly itemId: string }[];
  readonly bins: readonly { readonly id: string; readonly name: string; readonly state: string }[];
}

function Desk({ donation, desk, donors, units, goods }: DraftProps & { readonly goods: Goods }): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState<string | null>(null);
  const [details, setDetails] = useState<string | null>(null);
  const [counted, setCounted] = useState<{ lineId: string; text: string; nth: number } | null>(null);
  const nth = useRef(0);
  const count = (item: ItemFactsFragment): void => {
    const { lineId, quantity } = desk.count(item);
    const amount = words.t(`unit.${item.unit}`, { count: quantity });
    beep('known');
    setCounted({ lineId, nth: ++nth.current, text: words.t('gift.counted', { item: nameOf(item), amount }) });
    setTyped('');
  };
  const onCode = (text: string): void => {
    const item = itemOf(goods, text);
    if (item !== undefined) return count(item);
    beep('ask');
    setUnknown(text);
  };
  const active = goods.items.filter(({ state }) => state === 'active');
  const offers = offersFor(active, typed);
  const chosen = desk.lines.find(({ id }) => id === details);
  return (
    <div className="stack">
      <DonorField donation={donation} donors={donors} />
      <ScanField
        onCode={onCode}
        typed={typed}
        onTyped={setTyped}
        active={unknown === null && details === null}
      >
        {offers.length === 0 ? null : (
          <ul className="row donation-offers" aria-label={words.t('gift.offers')}>
            {offers.map((item) => (
              <li key={item.id}>
                <Button onPress={() => count(item)}>{nameOf(item)}</Button>
              </li>
            ))}
          </ul>
        )}
      </ScanField>
      <p role="status" className="donation-counted">
        {counted?.text ?? ''}
      </p>
      <LinesTable
        lines={desk.lines}
        bins={goods.bins.filter(({ state }) => state === 'open')}
        flash={counted}
        units={units}
        onChange={desk.change}
        onAnother={desk.another}
        onRemove={desk.remove}
        onMore={setDetails}
      />
      <End donation={donation} desk={desk} units={units} />
      {unknown === null ? null : (
        <UnknownDialog code={unknown} items={active} onItem={count} onEnd={() => setUnknown(null)} />
      )}
      {chosen === undefined ? null : (
        <LineDetails
          line={chosen}
          units={units}
          onSave={(change) => desk.change(chosen.id, change)}
          onEnd={() => setDetails(null)}
        />
      )}
    </div>
  );
}

/** A number that the hub has linked, or the whole name of an item. */
function itemOf({ items, itemCodes }: Goods, text: string): ItemFactsFragment | undefined {
  const gtin = gtinOf(text);
  const linked = gtin.ok ? itemCodes.find((one) => one.gtin === gtin.value)?.itemId : undefined;
  const wanted = text.trim().toLowerCase();
  return items.find(
    ({ id, name, nameEs, nameAr, state }) =>
      id === linked ||
      (state === 'active' && [name, nameEs, nameAr].some((one) => one?.toLowerCase() === wanted)),
  );
}

const OFFERED = 6;

/** Items whose name has every word that somebody typed; nothing while it is a number. */
function offersFor(items: readonly ItemFactsFragment[], typed: string): readonly ItemFactsFragment[] {
  const parts = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length === 0 || /^\d+$/.test(typed)) return [];
  const text = ({ name, nameEs, nameAr }: ItemFactsFragment): string =>
    [name, nameEs, nameAr].join(' ').toLowerCase();
  return items.filter((item) => parts.every((part) => text(item).includes(part))).slice(0, OFFERED);
}

/** What a refused finish says of one line. */
interface WrongLine {
  readonly lineId: string;
  readonly fault: string;
}

function End({ donation, desk, units }: Pick<DraftProps, 'donation' | 'desk' | 'units'>): ReactNode {
  const words = useWords();
  const say = useToast();
  const go = useNavigate();
  const lineWords = useLineWords(units);
  const [wrong, setWrong] = useState<readonly WrongLine[]>([]);
  const refused = (fault: Fault): void => {
    const lines = fault.details?.['lines'];
    if (fault.code === 'DONATION_LINES_WRONG' && Array.isArray(lines)) setWrong(lines as WrongLine[]);
    else say({ tone: 'danger', text: words.t(`refusal.${fault.code}`) });
  };
  const { busy, run } = useCommand(refused);
  const [finish] = useMutation(FINISH_DONATION, { refetchQueries: ['Donations', 'Stock'] });
  const [drop] = useMutation(DROP_DONATION, { refetchQueries: ['Donations'] });
  const { id } = donation;
  const takeIn = async (): Promise<void> => {
    setWrong([]);
    if (!(await run((key) => finish({ variables: { id, key } })))) return;
    say({ tone: 'success', text: words.t('gift.finish.done', { count: desk.lines.length }) });
  };
  const drops = async (): Promise<void> => {
    if (await run((key) => drop({ variables: { id, key } }))) void go('/stock/donations');
  };
  return (
    <footer className="stack">
      {wrong.length === 0 ? null : (
        <Banner tone="danger" announce="alert">
          <p>{words.t('gift.finish.wrong', { count: wrong.length })}</p>
          <ul>
            {wrong.map(({ lineId, fault }) => {
              const line = desk.lines.find((one) => one.id === lineId);
              return line === undefined ? null : <li key={lineId}>{lineWords.wrong(line, fault)}</li>;
            })}
          </ul>
        </Banner>
      )}
      <p role="status">
        {desk.waiting > 0 ? words.t('gift.waiting', { count: desk.waiting }) : words.t('gift.saved')}
      </p>
      <div className="row">
        <Button onPress={() => void drops()}>{words.t('gift.drop')}</Button>
        <Button
          variant="primary"
          busy={busy || desk.waiting > 0}
          onPress={() => {
            if (desk.waiting === 0) void takeIn();
          }}
        >
          {words.t('gift.finish')}
        </Button>
      </div>
    </footer>
  );
}
