import type { ReactNode } from 'react';
import { Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { useWords } from '../messages';
import { SyncChip } from '../outbox/sync-chip';
import { CallHub } from './call-hub';
import type { HubFacts } from './kept-run';

/** After "Stop everything": what to do with the next minute, and nothing that was known. */
export function Stopped({ hub }: { readonly hub: HubFacts }): ReactNode {
  const words = useWords();
  return (
    <Screen title={words.t('stopped.title')} aside={<SyncChip />}>
      <p className="advice">{words.t('stopped.lead')}</p>
      <p>{words.t('stopped.gone')}</p>
      <div className="actions">
        <Link to="/runs" size="big">
          {words.t('taken.runs')}
        </Link>
        <CallHub hub={hub} size="main" />
      </div>
    </Screen>
  );
}
