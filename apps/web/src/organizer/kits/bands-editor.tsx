import { bandsOf } from '@doorstep/goods';
import type { ReactNode } from 'react';
import { Button, Select } from '../../ui';
import { useWords } from '../messages';
import { useBagWords } from './bag-words';
import { type BandChange, mayAdd, mayBegin } from './band-change';

interface BandsEditorProps {
  /** People at which each begins. */
  readonly bands: readonly number[];
  readonly onChange: (change: BandChange) => void;
}

/** Which sizes of homes are told apart, and where each begins. Only what climbs can be chosen. */
export function BandsEditor({ bands, onChange }: BandsEditorProps): ReactNode {
  const words = useWords();
  const { band } = useBagWords([]);
  const named = bandsOf({ bands });
  return (
    <fieldset className="home-sizes">
      <legend>{words.t('bands.title')}</legend>
      <ol>
        {bands.map((from, at) => (
          <li key={at}>
            {at === 0 || named[at] === undefined ? (
              <span>{named[at] ? band(named[at]) : ''}</span>
            ) : (
              <>
                <Select
                  label={words.t('bands.begins', { n: at + 1 })}
                  value={String(from)}
                  options={mayBegin(bands, at).map((people) => ({
                    value: String(people),
                    label: words.t('bands.people', { count: people }),
                  }))}
                  onChange={(people) => onChange({ kind: 'begin', at, from: Number(people) })}
                />
                <Button
                  size="small"
                  variant="quiet"
                  icon="close"
                  label={words.t('bands.drop', { band: band(named[at]) })}
                  onPress={() => onChange({ kind: 'drop', at })}
                />
              </>
            )}
          </li>
        ))}
        <li>
          {mayAdd(bands) ? (
            <Button size="small" icon="plus" onPress={() => onChange({ kind: 'add' })}>
              {words.t('bands.add')}
            </Button>
          ) : (
            <span className="meta">{words.t('bands.most', { count: bands.length })}</span>
          )}
        </li>
      </ol>
    </fieldset>
  );
}
