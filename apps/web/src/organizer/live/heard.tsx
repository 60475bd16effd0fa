import type { ReactNode } from 'react';
import type { RunFieldsFragment } from '../../gql/graphql';
import { Chip } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { heardOf } from './run-progress';

/** How long ago the driver's phone said something: in amber after ten minutes, in red after twenty-five. */
export function Heard({ run }: { readonly run: RunFieldsFragment }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (run.state !== 'departed') return null;
  const { at, tone } = heardOf(run, Date.now());
  const text = at === null ? words.t('live.heard.none') : words.t('live.heard', { time: time.ago(at) });
  if (tone === 'plain') return <span className="meta">{text}</span>;
  return (
    <Chip tone={tone} icon="wait">
      {text}
    </Chip>
  );
}
