import { useMutation } from '@apollo/client/react';
import { bandsOf } from '@doorstep/goods';
import { useState, type ReactNode } from 'react';
import type { ItemFactsFragment } from '../../gql/graphql';
import { Button, NumberField, RadioRows, useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { useBagWords } from './bag-words';
import { bandsAfter, cellsAfter } from './band-change';
import { BandsEditor } from './bands-editor';
import { SAVE_PICTURES } from './kits-documents';
import { type Choice, isShown, LaidOut, type PartProps, standingOf } from './laid-out';

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
    const { state, hidesOut, bands, points, version, items: laid } = draft;
    const ofItems = laid.map(({ itemId, points: cost, offered }) => ({ itemId, points: cost, offered }));
    const input = { state, hidesOut, bands, points, version, items: ofItems };
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
      <RadioRows
        shape="chips"
        label={words.t('pictures.out')}
        value={draft.hidesOut ? 'hide' : 'show'}
        choices={(['show', 'hide'] as const).map((value) => ({
          value,
          label: words.t(`pictures.out.${value}`),
        }))}
        onChange={(out) => change({ hidesOut: out === 'hide' })}
      />
      <BandsEditor
        bands={draft.bands}
        onChange={(to) =>
          change({ bands: bandsAfter(draft.bands, to), points: cellsAfter(draft.points, to) })
        }
      />
      <PointFields draft={draft} onChange={change} />
      <LaidOut draft={draft} items={items} onChange={change} />
      <div className="row">
        <Button variant="primary" busy={busy} onPress={() => void press()}>
          {words.t('pictures.save')}
        </Button>
        <span className="meta">{words.t('pictures.shown', { count: draft.items.length })}</span>
        <span className="meta">
          {words.t('pictures.now', {
            count: draft.items.filter((one) => isShown(standingOf(one, draft, items))).length,
          })}
        </span>
      </div>
    </div>
  );
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
