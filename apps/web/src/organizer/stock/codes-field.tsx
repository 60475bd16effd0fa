import { useMutation } from '@apollo/client/react';
import { gtinOf } from '@doorstep/goods';
import { useState, type ReactNode } from 'react';
import type { GoodsQuery, ItemFactsFragment } from '../../gql/graphql';
import { Button, TextField, useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { LINK_CODE, UNLINK_CODE } from './goods-documents';

interface CodesFieldProps {
  readonly item: ItemFactsFragment;
  readonly items: readonly ItemFactsFragment[];
  readonly codes: GoodsQuery['itemCodes'];
}

/** The numbers of an item: scanned or typed, checked here before anybody is asked. */
export function CodesField({ item, items, codes }: CodesFieldProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [link] = useMutation(LINK_CODE, { refetchQueries: ['Goods'] });
  const [unlink] = useMutation(UNLINK_CODE, { refetchQueries: ['Goods'] });
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const own = codes.filter(({ itemId }) => itemId === item.id);

  const press = async (): Promise<void> => {
    const gtin = gtinOf(code);
    const taken = gtin.ok ? codes.find((one) => one.gtin === gtin.value) : undefined;
    const other = items.find(({ id }) => id === taken?.itemId && id !== item.id);
    if (!gtin.ok) return setWrong(words.t('goods.code.wrong'));
    if (other !== undefined) return setWrong(words.t('goods.code.taken', { item: other.name }));
    setWrong(null);
    if (!(await run(() => link({ variables: { code, itemId: item.id } })))) return;
    say({ tone: 'success', text: words.t('goods.code.linked', { code, item: item.name }) });
    setCode('');
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void press();
      }}
    >
      <TextField
        label={words.t('goods.code')}
        hint={words.t('goods.code.hint')}
        inputMode="numeric"
        autoComplete="off"
        value={code}
        onChange={setCode}
        error={wrong ?? undefined}
      />
      <Button type="submit" busy={busy}>
        {words.t('goods.code.link', { item: item.name })}
      </Button>
      {own.map(({ gtin }) => (
        <p key={gtin} className="row" data-gap="2">
          <bdi dir="ltr" className="tabular">
            {gtin}
          </bdi>
          <Button
            size="small"
            variant="quiet"
            onPress={() => void run(() => unlink({ variables: { code: gtin } }))}
          >
            {words.t('goods.code.unlink', { code: gtin })}
          </Button>
        </p>
      ))}
    </form>
  );
}
