import type { ReactNode } from 'react';
import type { ItemFactsFragment, KitBookQuery } from '../../gql/graphql';
import { FoodPicture } from '../../platform/pictures/food-picture';
import { Button, Chip, DataTable, Select } from '../../ui';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';

export type Choice = KitBookQuery['pictureChoice'];
type Laid = Choice['items'][number];

export interface PartProps {
  readonly draft: Choice;
  readonly onChange: (part: Partial<Choice>) => void;
}

interface LaidOutProps extends PartProps {
  readonly items: readonly ItemFactsFragment[];
}

/** The pictures in their order: what each costs, and whether families see it now. */
export function LaidOut({ draft, items, onChange }: LaidOutProps): ReactNode {
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
        onChange={(itemId) =>
          itemId === '' ? undefined : set([...laid, { itemId, points: 1, offered: true, isOut: false }])
        }
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
            id: 'form',
            header: words.t('pictures.column.form'),
            cell: (one) => <StandingChip standing={standingOf(one, draft, items)} />,
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
                  label={words.t(one.offered ? 'pictures.hide' : 'pictures.show', { item: named(one) })}
                  onPress={() =>
                    set(laid.map((had) => (had === one ? { ...one, offered: !one.offered } : had)))
                  }
                >
                  {words.t(one.offered ? 'pictures.hide.word' : 'pictures.show.word')}
                </Button>
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

/** Whether families see a picture, and if not, why. */
type Standing = 'shown' | 'shownOut' | 'hidden' | 'out' | 'gone';

export function standingOf(one: Laid, { hidesOut }: Choice, items: readonly ItemFactsFragment[]): Standing {
  const item = items.find(({ id }) => id === one.itemId);
  if (item?.state !== 'active' || !item.picture) return 'gone';
  if (!one.offered) return 'hidden';
  if (!one.isOut) return 'shown';
  return hidesOut ? 'out' : 'shownOut';
}

export const isShown = (standing: Standing): boolean => standing === 'shown' || standing === 'shownOut';

const TONES = { shown: 'success', shownOut: 'info', hidden: 'plain', out: 'plain', gone: 'warning' } as const;

function StandingChip({ standing }: { readonly standing: Standing }): ReactNode {
  const words = useWords();
  return <Chip tone={TONES[standing]}>{words.t(`pictures.standing.${standing}`)}</Chip>;
}

/** 1 to 9: the last digit typed. */
const costIn = (text: string): number => Math.max(1, Number(text.replace(/\D/g, '').slice(-1) || '1'));
