import { useState, type ReactNode } from 'react';
import { Banner, Button, Card, CheckRows, Chip, DataTable } from '../../ui';
import { signText } from '../case/sign-text';
import { useBagWords } from '../kits/bag-words';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import type { FilledBag } from './fill-bags';
import { shareKey, type Short, type TaskToPack } from './share-shelf';
import type { WaveDraft } from './use-wave-desk';

interface PreviewProps {
  readonly draft: WaveDraft;
  readonly tasks: readonly TaskToPack[];
  readonly busy: boolean;
  readonly onStart: () => Promise<void>;
}

/** What each bag would hold and lack; nothing is promised before somebody says so. */
export function WavePreview({ draft, tasks, busy, onStart }: PreviewProps): ReactNode {
  const words = useWords();
  const [read, setRead] = useState(false);
  const { bags, sharing, closed } = draft;
  const toRead = bags.filter(
    ({ lines, ownWords }) => ownWords !== null || lines.some(({ concerns }) => concerns.length > 0),
  ).length;
  const READ = 'read';
  return (
    <div className="stack" aria-live="polite">
      {closed.length > 0 ? (
        <Banner tone="warning">{words.t('pack.closed', { count: closed.length })}</Banner>
      ) : null}
      {sharing.short.length > 0 ? <Shortages draft={draft} tasks={tasks} /> : null}
      <section aria-label={words.t('pack.bags')}>
        <h3>{words.t('pack.bags')}</h3>
        {bags.map((bag) => (
          <BagPreview
            key={bag.taskId}
            bag={bag}
            draft={draft}
            task={tasks.find((t) => t.taskId === bag.taskId)}
          />
        ))}
      </section>
      {toRead > 0 ? (
        <CheckRows
          label={words.t('pack.read')}
          value={read ? [READ] : []}
          choices={[{ value: READ, label: words.t('pack.read.done', { count: toRead }) }]}
          onChange={(value) => setRead(value.includes(READ))}
        />
      ) : null}
      <div className="row">
        <Button
          variant="primary"
          icon="check"
          busy={busy}
          reason={
            bags.length === 0
              ? words.t('pack.start.empty')
              : toRead > 0 && !read
                ? words.t('pack.read.first')
                : undefined
          }
          onPress={() => void onStart()}
        >
          {words.t('pack.start.go', { count: bags.length })}
        </Button>
        <span className="meta">{words.t('pack.start.sends')}</span>
      </div>
    </div>
  );
}

const titleOf = (
  words: ReturnType<typeof useWords>,
  bag: FilledBag,
  task: TaskToPack | undefined,
): string => {
  const sign = signText(words, bag.slip.sign);
  return task?.letter
    ? words.t('pack.bag.at', { letter: task.letter, stop: task.stopNumber ?? 0, sign })
    : sign;
};

interface BagPreviewProps {
  readonly bag: FilledBag;
  readonly draft: WaveDraft;
  readonly task: TaskToPack | undefined;
}

function BagPreview({ bag, draft, task }: BagPreviewProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const say = useBagWords(draft.goods);
  const list = new Intl.ListFormat(words.locale, { type: 'unit' });
  const named = (item: FilledBag['lines'][number]['item']): string =>
    nameOf({ name: item.name, nameEs: item.nameEs ?? null, nameAr: item.nameAr ?? null });
  const amounts = bag.lines.map(({ item, quantity }) => {
    const given = draft.sharing.given.get(shareKey(bag.taskId, item.id))?.promised ?? quantity;
    return words.t(given < quantity ? 'pack.amount.less' : 'pack.amount', {
      item: named(item),
      quantity,
      given,
    });
  });
  return (
    <article className="wave-bag">
      <h4>
        {titleOf(words, bag, task)}
        <span className="meta">{words.t('size.small', { units: bag.boxes })}</span>
      </h4>
      <p>{list.format(amounts)}</p>
      <ul>
        {bag.leftOut.map((left) => (
          <li key={left.name}>
            <Chip tone="danger" icon="alert">
              {left.concerns.length > 0
                ? words.t('pack.clash', { item: left.name, list: say.concerns(left.concerns) })
                : words.t('pack.leftOut', { item: left.name })}
            </Chip>
          </li>
        ))}
        {bag.lines.flatMap((line) =>
          line.insteadOf
            ? [
                <li key={`${line.item.id} instead`}>
                  <Chip>
                    {words.t('pack.instead', { item: named(line.item), other: named(line.insteadOf) })}
                  </Chip>
                </li>,
              ]
            : [],
        )}
        {bag.lines.flatMap((line) =>
          line.concerns.length > 0
            ? [
                <li key={`${line.item.id} read`}>
                  <Chip tone="warning" icon="alert">
                    {words.t('pack.unknown', { item: named(line.item), list: say.concerns(line.concerns) })}
                  </Chip>
                </li>,
              ]
            : [],
        )}
        {bag.ownWords === null ? null : (
          <li>
            <Chip tone="warning" icon="alert">
              {words.t('pack.ownWords', { text: bag.ownWords })}
            </Chip>
          </li>
        )}
      </ul>
    </article>
  );
}

/** What is short, how it would be shared and why, and what would fix it. */
function Shortages({
  draft,
  tasks,
}: {
  readonly draft: WaveDraft;
  readonly tasks: readonly TaskToPack[];
}): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const item = (id: string): string => {
    const found = draft.goods.find((one) => one.id === id);
    return found
      ? nameOf({ name: found.name, nameEs: found.nameEs ?? null, nameAr: found.nameAr ?? null })
      : id;
  };
  const bagName = (taskId: string): string => {
    const bag = draft.bags.find((one) => one.taskId === taskId);
    const task = tasks.find((one) => one.taskId === taskId);
    return bag ? titleOf(words, bag, task) : '';
  };
  return (
    <Card title={words.t('pack.short')} level={3} tone="attention" icon="alert">
      <p>{words.t('pack.short.lead')}</p>
      <DataTable<Short>
        narrow="cards"
        caption={words.t('pack.short')}
        rows={draft.sharing.short}
        rowKey={({ itemId }) => itemId}
        columns={[
          { id: 'item', header: words.t('column.item'), rowHeader: true, cell: ({ itemId }) => item(itemId) },
          {
            id: 'numbers',
            header: words.t('pack.column.there'),
            cell: ({ given, wanted }) => words.t('pack.short.of', { given, wanted, missing: wanted - given }),
          },
          {
            id: 'fix',
            header: words.t('pack.column.fix'),
            cell: ({ itemId, given, wanted }) =>
              words.t('pack.fix', { item: item(itemId), missing: wanted - given }),
          },
        ]}
        detail={({ bags }) => (
          <ul>
            {bags.map(({ taskId, missing, lack }) => (
              <li key={taskId}>
                {words.t('pack.short.bag', { bag: bagName(taskId), missing })} {words.t(`pack.lack.${lack}`)}
              </li>
            ))}
          </ul>
        )}
      />
    </Card>
  );
}
