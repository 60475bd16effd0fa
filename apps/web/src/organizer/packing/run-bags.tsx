import { useMutation } from '@apollo/client/react';
import type { DoorSign } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { Button, Chip, DataTable, lookOfLetter, RouteBadge } from '../../ui';
import { signText } from '../case/sign-text';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import { type BagFacts, isPacked, type PackedItem } from './bag-facts';
import { CANCEL_BAG } from './packing-documents';

export type Signs = ReadonlyMap<string, DoorSign> | null;
export type Items = ReadonlyMap<string, PackedItem>;

interface RunBagsProps {
  readonly letter: string | null;
  readonly bags: readonly BagFacts[];
  readonly signs: Signs;
  readonly items: Items;
}

/** The bags of one run, in the order of its stops. */
export function RunBags({ letter, bags, signs, items }: RunBagsProps): ReactNode {
  const words = useWords();
  const title = letter === null ? words.t('pack.noRun') : words.t('pack.run', { letter });
  return (
    <section className="stack" data-gap="2">
      <h3 className="row" data-gap="2">
        {letter === null ? null : <RouteBadge look={lookOfLetter(letter)} label={title} />}
        {title}
      </h3>
      <DataTable<BagFacts>
        narrow="cards"
        caption={title}
        rows={bags}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'stop',
            header: words.t(letter === null ? 'pack.column.bag' : 'pack.column.stop'),
            cell: (bag) => bag.stopNumber ?? bag.position,
          },
          {
            id: 'sign',
            header: words.t('pack.column.sign'),
            rowHeader: true,
            cell: (bag) => <SignOf bag={bag} signs={signs} />,
          },
          { id: 'boxes', header: words.t('pack.column.boxes'), align: 'end', cell: (bag) => bag.boxes },
          { id: 'state', header: words.t('pack.column.state'), cell: (bag) => <BagStateChip bag={bag} /> },
          {
            id: 'lacks',
            header: words.t('pack.column.lacks'),
            cell: (bag) => <Lacks bag={bag} items={items} />,
          },
          { id: 'act', header: words.t('pack.column.act'), cell: (bag) => <CancelBag bag={bag} /> },
        ]}
      />
    </section>
  );
}

/** A bag's door sign, or that it did not open. */
export function SignOf({ bag, signs }: { readonly bag: BagFacts; readonly signs: Signs }): ReactNode {
  const words = useWords();
  const sign = signs?.get(bag.id);
  return sign ? signText(words, sign) : words.t(signs === null ? 'app.loading' : 'pack.sign.closed');
}

function BagStateChip({ bag }: { readonly bag: BagFacts }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const done = bag.lines.filter(({ state, promised }) => state !== 'open' || promised === 0).length;
  if (bag.packedAt && bag.packedBy && isPacked(bag))
    return (
      <Chip tone="success" icon="check">
        {words.t(bag.state === 'loaded' ? 'pack.loaded' : 'pack.packedBy', {
          handle: bag.packedBy,
          time: time.clock(bag.packedAt),
        })}
      </Chip>
    );
  if (bag.state === 'loaded') return <Chip icon="route">{words.t('pack.loaded.open')}</Chip>;
  return bag.state === 'picking' ? (
    <Chip icon="package">{words.t('pack.picking', { done, lines: bag.lines.length })}</Chip>
  ) : (
    <Chip>{words.t('pack.waiting')}</Chip>
  );
}

/** What a bag does without, item by item with its numbers. */
function Lacks({ bag, items }: { readonly bag: BagFacts; readonly items: Items }): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const lacks = bag.lines.flatMap((line) => {
    const item = items.get(line.itemId);
    const there = line.state === 'open' ? line.promised : line.picked;
    const instead = bag.lines.filter((one) => one.standsFor === line.itemId && one.itemId !== line.itemId);
    const stands = instead.reduce((sum, one) => sum + one.picked, 0);
    return item && there + stands < line.wanted
      ? [words.t('pack.lack', { item: nameOf(item), there: there + stands, wanted: line.wanted })]
      : [];
  });
  if (lacks.length === 0) return null;
  return (
    <Chip tone="warning" icon="alert">
      {new Intl.ListFormat(words.locale, { type: 'unit' }).format(lacks)}
    </Chip>
  );
}

const CANCELLABLE: ReadonlySet<string> = new Set(['reserved', 'picking', 'packed']);

function CancelBag({ bag }: { readonly bag: BagFacts }): ReactNode {
  const words = useWords();
  const { busy, run } = useCommand();
  const [cancel] = useMutation(CANCEL_BAG);
  if (!CANCELLABLE.has(bag.state)) return null;
  return (
    <Button
      size="small"
      busy={busy}
      onPress={() => void run((key) => cancel({ variables: { bagId: bag.id, key } }))}
    >
      {words.t('pack.cancel')}
    </Button>
  );
}
