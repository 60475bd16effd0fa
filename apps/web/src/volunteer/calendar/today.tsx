import { useApolloClient } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { Notice } from '../api/shift-api';
import { READ_NOTICE } from '../api/shift-documents';
import { tell } from '../api/volunteer-api';
import { Button, Icon } from '../kit';
import { Link } from '../frame/router';
import { FaultNote } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { useMyShifts } from '../shift/use-my-shift';
import { useShiftBoard } from './shift-board';

/** What I am told: reminders that are due, a place offered, papers that run out. Constant words by kind. */
export function Today(): ReactNode {
  const words = useWords();
  const { board } = useShiftBoard();
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const notices = (board?.myNotices ?? []).filter(({ id }) => !read.has(id));
  if (notices.length === 0) return null;
  return (
    <section className="card today" data-tone="attention" aria-label={words.t('today.title')}>
      <h2 className="card-title">
        <Icon name="bell" /> {words.t('today.title')}
      </h2>
      <ul>
        {notices.map((notice) => (
          <NoticeRow
            key={notice.id}
            notice={notice}
            onRead={() => setRead((before) => new Set([...before, notice.id]))}
          />
        ))}
      </ul>
    </section>
  );
}

function NoticeRow({ notice, onRead }: { readonly notice: Notice; readonly onRead: () => void }): ReactNode {
  const words = useWords();
  const client = useApolloClient();
  const { busy, fault, run } = useCommand();
  const way = useWayTo()(notice);
  const press = async (): Promise<void> => {
    const done = await run((key) => tell(client, READ_NOTICE, { id: notice.id, key }));
    if (done) onRead();
  };
  const text = words.t(`notice.${notice.kind}`);
  return (
    <li>
      <p>{text}</p>
      <FaultNote fault={fault} />
      <div className="row">
        {way === null ? null : <Link to={way}>{words.t('today.open')}</Link>}
        <Button busy={busy} onPress={() => void press()}>
          {words.t('today.seen')}
          <span className="visually-hidden">: {text}</span>
        </Button>
      </div>
    </li>
  );
}

/** What a notice is about, where it is still there to be looked at. */
function useWayTo(): (notice: Notice) => string | null {
  const { board } = useShiftBoard();
  const shifts = useMyShifts();
  return ({ kind, subjectId }) => {
    if (kind === 'credential_ends' || kind === 'clearance_changed' || kind.startsWith('vouch')) return '/me';
    if (kind.startsWith('work_')) return '/runs';
    const mine = shifts.find(({ id, shiftId }) => id === subjectId || shiftId === subjectId);
    if (mine) return `/shifts/${mine.id}`;
    if (board?.covers.some(({ id }) => id === subjectId)) return `/cover/${subjectId}`;
    return board?.openShifts.some(({ id }) => id === subjectId) ? `/sign-up/${subjectId}` : null;
  };
}
