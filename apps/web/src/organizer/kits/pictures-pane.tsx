import { useMutation } from '@apollo/client/react';
import { bandsOf } from '@doorstep/goods';
import { useState, type ReactNode } from 'react';
import type { ItemFactsFragment, KitBookQuery } from '../../gql/graphql';
import { FoodPicture } from '../../platform/pictures/food-picture';
import { Button, DataTable, NumberField, RadioRows, Select, useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import { useBagWords } from './bag-words';
import { SAVE_PICTURES } from './kits-documents';

type Choice = KitBookQuery['pictureChoice'];
type Laid = Choice['items'][number];

interface PicturesPaneProps {
  readonly choice: Choice;
  readonly items: readonly ItemFactsFragment[];
}

/** Which pictures families choose from, in which order, what each costs, and what a home of each size may spend. */
export function PicturesPane({ choice, items }: PicturesPaneProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [save] = useMutation(SAVE_PICTURES, { refetchQueries: ['KitBook'] });
  const [draft, setDraft] = useState(choice);
  const change = (part: Partial<Choice>): void => setDraft((now) => ({ ...now, ...part }));
  const press = async (): Promise<void> => {
    const { state, bands, points, version, items: laid } = draft;
    const input = {
      state,
      bands,
      points,
      version,
      items: laid.map(({ itemId, points: cost }) => ({ itemId, points: cost })),
    };
    if (await run((key) => save({ variables: { input: { ...input, key } } })))
      say({ tone: 'success', text: words.t('pictures.saved') });
  };
  return (
    <div className="stack">
      <p>{words.t('pictures.lead')}</p>
      <RadioRows
        shape="chips"
        label={words.t('pictures.state')}
        value={draft.state}
        choices={(['open', 'closed'] as const).map((value) => ({
          value,
          label: words.t(`pictures.state.${value}`),
        }))}
        onChange={(state) => change({ state })}
      />
      <PointFields draft={draft} onChange={change} />
      <LaidOut draft={draft} items={items} onChange={change} />
      <div className="row">
        <Button variant="primary" busy={busy} onPress={() => void press()}>
          {words.t('pictures.save')}
        </Button>
        <span className="meta">{words.t('pictures.shown', { count: draft.items.length })}</span>
      </div>
    </div>
  );
}

interface PartProps {
  readonly draft: Choice;
  readonly onChange: (part: Partial<Choice>) => void;
}

function PointFields({ draft, onChange }: PartProps): ReactNode {
  const words = useWords();
  const { band } = useBagWords([]);
  return (
    <div className="row">
      {bandsOf(draft).map((one, at) => (
        <NumberField
          key={one.from}
          label={words.t('pictures.points', { band: band(one) })}
          value={draft.points[at] ?? null}
          max={99}
          onChange={(points) =>
            onChange({ points: draft.points.map((had, i) => (i === at ? (points ?? 1) : had)) })
          }
        />
      ))}
    </div>
  );
}

function LaidOut({ draft, items, onChange }: PartProps & Pick<PicturesPaneProps, 'items'>): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const laid = draft.items;
  const itemOf = ({ itemId }: Laid) => items.find(({ id }) => id === itemId);
  const named = (one: Laid): string => {
    const item = itemOf(one);
    return item === undefined ? one.itemId : nameOf(item);
  };
  const set = (next: readonly Laid[]): void => onChange({ items: [...next] });
  const raise = (one: Laid): void => {
    const at = laid.indexOf(one);
    const rest = laid.filter((other) => other !== one);
    set([...rest.slice(0, Math.max(0, at - 1)), one, ...rest.slice(Math.max(0, at - 1))]);
  };
  const free = items.filter(
    ({ id, state, picture }) => state === 'active' && picture && !laid.some(({ itemId }) => itemId === id),
  );
  return (
    <>
      <Select
        label={words.t('pictures.add')}
        value=""
        options={[
          { value: '', label: words.t('pictures.choose') },
          ...free.map((item) => ({ value: item.id, label: nameOf(item) })),
        ]}
        onChange={(itemId) => (itemId === '' ? undefined : set([...laid, { itemId, points: 1 }]))}
      />
      <DataTable<Laid>
        narrow="cards"
        caption={words.t('kits.tab.pictures')}
        rows={laid}
        rowKey={({ itemId }) => itemId}
        columns={[
          {
            id: 'picture',
            header: words.t('pictures.column.picture'),
            rowHeader: true,
            cell: (one) => (
              <span className="row">
                <FoodPicture picture={itemOf(one)?.picture ?? ''} /> {named(one)}
              </span>
            ),
          },
          {
            id: 'points',
            header: words.t('pictures.column.points'),
            align: 'end',
            cell: (one) => (
              <input
                className="input tabular recipe-cell"
                inputMode="numeric"
                dir="ltr"
                maxLength={1}
                aria-label={words.t('pictures.cost', { item: named(one) })}
                value={one.points}
                onChange={({ target }) =>
                  set(laid.map((had) => (had === one ? { ...one, points: costIn(target.value) } : had)))
                }
              />
            ),
          },
          {
            id: 'act',
            header: words.t('column.act'),
            cell: (one) => (
              <span className="row">
                <Button
                  size="small"
                  icon="arrowUp"
                  label={words.t('pictures.up', { item: named(one) })}
                  onPress={() => raise(one)}
                />
                <Button
                  size="small"
                  icon="close"
                  label={words.t('pictures.remove', { item: named(one) })}
                  onPress={() => set(laid.filter((other) => other !== one))}
                />
              </span>
            ),
          },
        ]}
      />
    </>
  );
}

/** 1 to 9: the last digit typed. */
const costIn = (text: string): number => Math.max(1, Number(text.replace(/\D/g, '').slice(-1) || '1'));
