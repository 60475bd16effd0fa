import { useQuery } from '@apollo/client/react';
import { dayOf } from '@doorstep/schedule';
import { instant } from '@doorstep/std';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { KeyStateFieldsFragment } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Banner } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useMinute } from '../frame/use-minute';
import { KEY_STATE } from '../keys/turn-documents';
import { useWords } from '../messages';

/** Long enough that an organizer who comes once a week cannot miss it. */
const TOLD_MS = 30 * 86_400_000;

/** One quiet line while the hub has no sheets, and a loud one after somebody came in with them. */
export function RecoveryNote(): ReactNode {
  const { me } = useUnlocked();
  return me.roles.includes('organizer') ? <Note /> : null;
}

function Note(): ReactNode {
  const { data } = useQuery(KEY_STATE);
  if (!data) return null;
  const { sheets, root } = data.keyState;
  return (
    <>
      <Opened sheets={sheets} />
      {sheets.madeOn === null && root !== null ? <Missing making={sheets.making} /> : null}
    </>
  );
}

function Missing({ making }: { readonly making: number }): ReactNode {
  const words = useWords();
  return (
    <Banner
      tone="info"
      action={
        <Link className="button" data-variant="secondary" data-size="small" to="/settings/sheets">
          {words.t('recover.note.go')}
        </Link>
      }
    >
      {words.t(making === 0 ? 'recover.note' : 'recover.note.void')}
    </Banner>
  );
}

function Opened({ sheets }: { readonly sheets: KeyStateFieldsFragment['sheets'] }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const now = useMinute();
  const { me } = useUnlocked();
  const { openedAt, openedBy } = sheets;
  if (openedAt === null || openedBy === null || openedBy === me.handle) return null;
  const at = Date.parse(openedAt);
  if (at + TOLD_MS < now) return null;
  return (
    <Banner
      tone="warning"
      action={
        <Link className="button" data-variant="secondary" data-size="small" to="/people">
          {words.t('nav.people')}
        </Link>
      }
    >
      {words.t('recover.note.opened', {
        handle: openedBy,
        day: time.date(dayOf(instant(at), time.zone)),
      })}
    </Banner>
  );
}
