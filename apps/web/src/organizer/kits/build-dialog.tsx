import { useMutation } from '@apollo/client/react';
import { bandsOf } from '@doorstep/goods';
import { useState, type ReactNode } from 'react';
import type { RecipeFieldsFragment } from '../../gql/graphql';
import { Select, TextField, useToast } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import type { HubGoods, RecipeVersion } from './bag-goods';
import { useBagWords } from './bag-words';
import { countIn } from './count-text';
import { BUILD_KITS } from './kits-documents';
import { ShortNote, shortIn, type ShortItem } from './short-note';

interface BuildDialogProps {
  readonly recipe: RecipeFieldsFragment;
  readonly version: RecipeVersion;
  readonly goods: readonly HubGoods[];
  readonly onEnd: () => void;
}

const MOST = 500;

/** Kits of one size of home: how many. What is short is named with how much of it there is, and then nothing has moved. */
export function BuildDialog({ recipe, version, goods, onEnd }: BuildDialogProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const bag = useBagWords(goods);
  const [short, setShort] = useState<readonly ShortItem[]>([]);
  const { busy, run } = useCommand((fault) => {
    const items = shortIn(fault);
    setShort(items);
    if (items.length === 0) say({ tone: 'danger', text: words.t(`refusal.${fault.code}`) });
  });
  const [build] = useMutation(BUILD_KITS, { refetchQueries: ['KitBook', 'Stock'] });
  const [from, setFrom] = useState(String(version.bands[0] ?? 1));
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const count = countIn(text);
  const isWrong = count === null || count > MOST;
  const press = async (): Promise<void> => {
    setTried(true);
    setShort([]);
    if (isWrong) return;
    const input = { recipeId: recipe.id, number: version.number, peopleFrom: Number(from), count };
    if (!(await run((key) => build({ variables: { input: { ...input, key } } })))) return;
    say({ tone: 'success', text: words.t('build.done', { count }) });
    onEnd();
  };
  return (
    <CommandDialog
      title={words.t('build.title', { recipe: recipe.name })}
      act={words.t('build.do')}
      busy={busy}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      <p>{words.t('build.note')}</p>
      <ShortNote items={short} goods={goods} />
      <Select
        label={words.t('build.band')}
        value={from}
        options={bandsOf(version).map((band) => ({ value: String(band.from), label: bag.band(band) }))}
        onChange={setFrom}
      />
      <TextField
        id="build-count"
        label={words.t('build.count')}
        hint={words.t('build.count.hint')}
        inputMode="numeric"
        maxLength={40}
        value={text}
        error={isTried && isWrong ? words.t('build.need') : undefined}
        onChange={setText}
      />
    </CommandDialog>
  );
}
