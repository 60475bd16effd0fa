import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { BuiltFieldsFragment, KitBookQuery } from '../../gql/graphql';
import { Button, DataTable, EmptyState, TextField, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import { countIn } from './count-text';
import { BREAK_KITS } from './kits-documents';
import { ShortNote, shortIn, type ShortItem } from './short-note';

type Built = BuiltFieldsFragment;

/** Kits that stand packed on a shelf, lot by lot, with what is in each; and a way to take them apart. */
export function BuiltPane({ book }: { readonly book: KitBookQuery }): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const hub = useHubTime();
  const [breaking, setBreaking] = useState<Built | null>(null);
  const named = (id: string): string => {
    const item = book.items.find((one) => one.id === id);
    return item === undefined ? id : nameOf(item);
  };
  if (book.builtKits.length === 0) return <EmptyState icon="package">{words.t('built.none')}</EmptyState>;
  return (
    <>
      <DataTable<Built>
        narrow="cards"
        caption={words.t('kits.tab.built')}
        rows={book.builtKits}
        rowKey={({ lotId }) => lotId}
        columns={[
          {
            id: 'kit',
            header: words.t('built.column.kit'),
            rowHeader: true,
            cell: (kit) => (
              <>
                {named(kit.itemId)}
                <span className="meta bag-because">{words.t('kits.version', { number: kit.number })}</span>
              </>
            ),
          },
          { id: 'free', header: words.t('built.column.free'), align: 'end', cell: ({ free }) => free },
          {
            id: 'built',
            header: words.t('built.column.built'),
            cell: ({ count, broken, builtAt }) => (
              <>
                {hub.moment(builtAt)}
                <span className="meta bag-because">{words.t('built.count', { count, broken })}</span>
              </>
            ),
          },
          {
            id: 'parts',
            header: words.t('built.column.parts'),
            cell: ({ parts }) => (
              <ul className="plain">
                {parts.map(({ lotId, itemId, quantity }) => (
                  <li key={lotId}>{words.t('bag.line', { quantity, item: named(itemId) })}</li>
                ))}
              </ul>
            ),
          },
          {
            id: 'act',
            header: words.t('column.act'),
            cell: (kit) => (
              <Button
                size="small"
                label={`${words.t('break.open')}: ${named(kit.itemId)}`}
                onPress={() => setBreaking(kit)}
              >
                {words.t('break.open')}
              </Button>
            ),
          },
        ]}
      />
      {breaking === null ? null : (
        <BreakDialog
          kit={breaking}
          name={named(breaking.itemId)}
          goods={book.items}
          onEnd={() => setBreaking(null)}
        />
      )}
    </>
  );
}

interface BreakDialogProps {
  readonly kit: Built;
  readonly name: string;
  readonly goods: KitBookQuery['items'];
  readonly onEnd: () => void;
}

function BreakDialog({ kit, name, goods, onEnd }: BreakDialogProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const [short, setShort] = useState<readonly ShortItem[]>([]);
  const { busy, run } = useCommand((fault) => {
    const items = shortIn(fault);
    setShort(items);
    if (items.length === 0) say({ tone: 'danger', text: words.t(`refusal.${fault.code}`) });
  });
  const [unpack] = useMutation(BREAK_KITS, { refetchQueries: ['KitBook', 'Stock'] });
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const count = countIn(text);
  const press = async (): Promise<void> => {
    setTried(true);
    setShort([]);
    if (count === null) return;
    const done = await run((key) => unpack({ variables: { input: { lotId: kit.lotId, count, key } } }));
    if (!done) return;
    say({ tone: 'success', text: words.t('break.done', { count }) });
    onEnd();
  };
  return (
    <CommandDialog
      title={words.t('break.title', { recipe: name })}
      act={words.t('break.do')}
      busy={busy}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      <p>{words.t('break.note')}</p>
      <ShortNote items={short} goods={goods} />
      <TextField
        label={words.t('build.count')}
        hint={words.t('build.count.hint')}
        inputMode="numeric"
        maxLength={40}
        value={text}
        error={isTried && count === null ? words.t('build.need') : undefined}
        onChange={setText}
      />
    </CommandDialog>
  );
}
