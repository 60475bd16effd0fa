import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Banner, Button, Card, CheckRows, EmptyState, Select } from '../../ui';
import { Loaded } from '../frame/loaded';
import { KIT_BOOK } from '../kits/kits-documents';
import type { Fault } from '../../platform/graphql/refusals';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import { TASKS_TO_PACK } from './packing-documents';
import type { TaskToPack } from './share-shelf';
import { KIT, useWaveDesk } from './use-wave-desk';
import { WavePreview } from './wave-preview';

interface StartWaveProps {
  readonly day: string;
  readonly onEnd: () => void;
}

const NO_RUN = '-';

/** Which bags, by what recipe; then what each would hold and lack, before anything is promised. */
export function StartWave({ day, onEnd }: StartWaveProps): ReactNode {
  const words = useWords();
  const query = useQuery(TASKS_TO_PACK, { variables: { day }, fetchPolicy: 'network-only' });
  return (
    <Card
      title={words.t('pack.start')}
      icon="plus"
      action={<Button onPress={onEnd}>{words.t('pack.start.leave')}</Button>}
    >
      <Loaded query={query}>
        {({ tasksToPack }) => {
          const open = tasksToPack.filter(({ bagState }) => bagState === null);
          return open.length === 0 ? (
            <EmptyState icon="package">{words.t('pack.start.none')}</EmptyState>
          ) : (
            <Choosing day={day} tasks={open} onEnd={onEnd} />
          );
        }}
      </Loaded>
    </Card>
  );
}

function Choosing({
  day,
  tasks,
  onEnd,
}: StartWaveProps & { readonly tasks: readonly TaskToPack[] }): ReactNode {
  const words = useWords();
  const desk = useWaveDesk(day);
  const book = useQuery(KIT_BOOK);
  const runs = [...new Set(tasks.map(({ letter }) => letter ?? NO_RUN))];
  const [chosen, setChosen] = useState<readonly string[]>(runs);
  const [recipe, setRecipe] = useState(KIT);
  const published = (book.data?.recipes ?? []).filter(({ versions }) =>
    versions.some(({ state }) => state === 'published'),
  );
  const own = tasks.filter(({ letter }) => chosen.includes(letter ?? NO_RUN));
  const countOf = (run: string): number => tasks.filter(({ letter }) => (letter ?? NO_RUN) === run).length;
  const change = (change: () => void): void => {
    change();
    desk.drop();
  };
  return (
    <div className="stack">
      <CheckRows
        label={words.t('pack.start.runs')}
        shape="chips"
        value={[...chosen]}
        choices={runs.map((run) => ({
          value: run,
          label: words.t(run === NO_RUN ? 'pack.start.noRun' : 'pack.start.run', {
            letter: run,
            count: countOf(run),
          }),
        }))}
        onChange={(value) => change(() => setChosen(value))}
      />
      <Select
        label={words.t('pack.start.recipe')}
        value={recipe}
        options={[
          { value: KIT, label: words.t('pack.start.kit') },
          ...published.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => change(() => setRecipe(value))}
      />
      {desk.fault ? <Refused fault={desk.fault} /> : null}
      {desk.draft === null ? (
        <div className="row">
          <Button
            variant="primary"
            busy={desk.busy}
            reason={own.length === 0 ? words.t('pack.start.choose') : undefined}
            onPress={() => void desk.fill(own, recipe)}
          >
            {words.t('pack.start.fill', { count: own.length })}
          </Button>
          <span className="meta">{words.t('pack.start.noted')}</span>
        </div>
      ) : (
        <WavePreview
          draft={desk.draft}
          tasks={tasks}
          busy={desk.busy}
          onStart={async () => {
            if (await desk.start()) onEnd();
          }}
        />
      )}
    </div>
  );
}

interface ShortItem {
  readonly itemId: string;
  readonly free: number;
  readonly wanted: number;
}
const isShort = (one: unknown): one is ShortItem =>
  typeof one === 'object' && one !== null && 'itemId' in one && 'free' in one && 'wanted' in one;

/** The shelf changed since the bags were filled: which item is short, and how many there are. */
function Refused({ fault }: { readonly fault: Fault }): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const { data } = useQuery(KIT_BOOK);
  const told = fault.details?.['items'];
  const items = Array.isArray(told) ? told.filter(isShort) : [];
  return (
    <Banner tone={fault.code === 'OFFLINE' ? 'warning' : 'danger'} announce="alert">
      {words.t(`refusal.${fault.code}`)}
      {items.length > 0 ? (
        <ul>
          {items.map(({ itemId, free, wanted }) => {
            const item = data?.items.find(({ id }) => id === itemId);
            return (
              <li key={itemId}>
                {words.t('pack.lack', { item: item ? nameOf(item) : itemId, there: free, wanted })}
              </li>
            );
          })}
        </ul>
      ) : null}
    </Banner>
  );
}
