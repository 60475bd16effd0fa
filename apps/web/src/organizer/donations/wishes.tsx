import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { SaveStoreInput, StockOutlookQuery, StoreQuery } from '../../gql/graphql';
import { Button, Card, EmptyState, NumberField, RadioRows, Select, useToast } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { DonationSentences } from '../messages/donation-sentences';
import { StockPlaces } from '../stock/stock-places';
import { useItemName } from '../stock/use-item-name';
import { OUTLOOK, SAVE_STORE, STORE } from './donation-documents';
import './donations.css';
import { wishFor } from './outlook-rows';
import { storeInput } from './store-input';

/** What donors are asked for on a page that anybody may read, and how this store room measures. */
export const Wishes = (): ReactNode => (
  <DonationSentences>
    <Screen />
  </DonationSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const store = useQuery(STORE, { fetchPolicy: 'cache-and-network' });
  const outlook = useQuery(OUTLOOK);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('wishes.title')}</h1>
          <p>{words.t('wishes.lead')}</p>
        </div>
        <a className="button" href={`/${words.locale.slice(0, 2)}/give`} target="_blank" rel="noreferrer">
          {words.t('wishes.open')}
        </a>
      </header>
      <StockPlaces />
      <Loaded query={store}>
        {(data) => (
          <Loaded query={outlook}>
            {({ stockOutlook }) => (
              <Editor key={data.store.version} store={data.store} outlook={stockOutlook} />
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

type Draft = Omit<SaveStoreInput, 'key'>;

interface EditorProps {
  readonly store: StoreQuery['store'];
  readonly outlook: StockOutlookQuery['stockOutlook'];
}

function Editor({ store, outlook }: EditorProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [save] = useMutation(SAVE_STORE, { refetchQueries: ['Store'] });
  const [draft, setDraft] = useState<Draft>(() => storeInput(store));
  const set = (part: Partial<Draft>): void => setDraft((now) => ({ ...now, ...part }));
  const press = async (): Promise<void> => {
    if (await run((key) => save({ variables: { input: { ...draft, key } } })))
      say({ tone: 'success', text: words.t('wishes.saved') });
  };
  return (
    <div className="stack">
      <RadioRows
        shape="chips"
        label={words.t('wishes.public')}
        value={draft.wishesPublic ? 'on' : 'off'}
        choices={(['off', 'on'] as const).map((value) => ({
          value,
          label: words.t(`wishes.public.${value}`),
        }))}
        onChange={(value) => set({ wishesPublic: value === 'on' })}
      />
      <List draft={draft} outlook={outlook} set={set} />
      <Card title={words.t('wishes.room')} icon="stock">
        <RadioRows
          shape="chips"
          label={words.t('wishes.degrees')}
          value={draft.degrees}
          choices={(['f', 'c'] as const).map((value) => ({
            value,
            label: words.t(`wishes.degrees.${value}`),
          }))}
          onChange={(degrees) => set({ degrees })}
        />
        <RadioRows
          shape="chips"
          label={words.t('wishes.weight')}
          value={draft.weight}
          choices={(['lb', 'kg'] as const).map((value) => ({
            value,
            label: words.t(`wishes.weight.${value}`),
          }))}
          onChange={(weight) => set({ weight })}
        />
      </Card>
      <div className="row">
        <Button variant="primary" busy={busy} onPress={() => void press()}>
          {words.t('wishes.save')}
        </Button>
      </div>
    </div>
  );
}

interface ListProps extends Pick<EditorProps, 'outlook'> {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
}

function List({ draft, outlook, set }: ListProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const byId = new Map(outlook.map((row) => [row.item.id, row]));
  const isWished = (id: string): boolean => draft.wishes.some(({ itemId }) => itemId === id);
  const others = outlook.filter(({ item }) => !isWished(item.id));
  const low = others.filter((row) => row.low);
  const add = (rows: EditorProps['outlook']): void =>
    set({
      wishes: [...draft.wishes, ...rows.map((row) => ({ itemId: row.item.id, quantity: wishFor(row) }))],
    });
  return (
    <div className="stack">
      {draft.wishes.length === 0 ? <EmptyState icon="list">{words.t('wishes.none')}</EmptyState> : null}
      <ul className="rows">
        {draft.wishes.map(({ itemId, quantity }) => {
          const item = byId.get(itemId)?.item;
          const name = item ? nameOf(item) : '';
          return (
            <li key={itemId} className="row wish-row">
              <NumberField
                label={words.t('wishes.many', { item: name })}
                value={quantity}
                min={1}
                onChange={(count) =>
                  set({
                    wishes: draft.wishes.map((one) =>
                      one.itemId === itemId ? { ...one, quantity: Math.max(1, count ?? 1) } : one,
                    ),
                  })
                }
              />
              <Button
                size="small"
                variant="quiet"
                label={words.t('wishes.remove.of', { item: name })}
                onPress={() => set({ wishes: draft.wishes.filter((one) => one.itemId !== itemId) })}
              >
                {words.t('wishes.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className="row donation-from">
        <Select
          label={words.t('wishes.add')}
          value=""
          options={[
            { value: '', label: words.t('gift.label.choose') },
            ...others.map(({ item }) => ({ value: item.id, label: nameOf(item) })),
          ]}
          onChange={(id) => add(others.filter(({ item }) => item.id === id))}
        />
        {low.length === 0 ? null : <Button onPress={() => add(low)}>{words.t('wishes.fromLow')}</Button>}
      </div>
    </div>
  );
}
