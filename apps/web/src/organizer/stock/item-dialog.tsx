import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { GoodsQuery, ItemFactsFragment } from '../../gql/graphql';
import { ErrorSummary, useToast } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { CodesField } from './codes-field';
import { SAVE_ITEM } from './goods-documents';
import { draftOf, faultsOf, inputOf, type ItemDraft } from './item-draft';
import { ItemFacts } from './item-facts';
import { ItemTraces } from './item-traces';

interface ItemDialogProps {
  /** Null: a new one. */
  readonly item: ItemFactsFragment | null;
  readonly items: readonly ItemFactsFragment[];
  readonly codes: GoodsQuery['itemCodes'];
  readonly onEnd: () => void;
}

const SAYS = { name: 'goods.need.name', grams: 'goods.need.grams' } as const;

/** One item: what it is, what is in it, and its numbers. */
export function ItemDialog({ item, items, codes, onEnd }: ItemDialogProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [save] = useMutation(SAVE_ITEM, { refetchQueries: ['Goods', 'Stock'] });
  const [draft, setDraft] = useState<ItemDraft>(() => draftOf(item));
  const [isTried, setTried] = useState(false);
  const faults = isTried ? faultsOf(draft).map((field) => ({ field, message: words.t(SAYS[field]) })) : [];
  const press = async (): Promise<void> => {
    setTried(true);
    if (faultsOf(draft).length > 0) return;
    if (!(await run((key) => save({ variables: { input: inputOf(draft, item, key) } })))) return;
    say({ tone: 'success', text: words.t('goods.saved', { item: draft.name.trim() }) });
    onEnd();
  };
  const change = (part: Partial<ItemDraft>): void => setDraft((now) => ({ ...now, ...part }));
  return (
    <CommandDialog
      title={item === null ? words.t('goods.new') : item.name}
      act={words.t('goods.save')}
      busy={busy}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      <ErrorSummary title={words.t('goods.errors')} faults={faults} />
      <ItemFacts draft={draft} faults={faults} onChange={change} />
      <ItemTraces draft={draft} onChange={change} />
      {item === null ? null : <CodesField item={item} items={items} codes={codes} />}
    </CommandDialog>
  );
}
