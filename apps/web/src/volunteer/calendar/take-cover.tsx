import { useState, type ReactNode } from 'react';
import type { Cover } from '../api/shift-api';
import { TAKE_COVER } from '../api/shift-documents';
import { Banner, Button, Card, EmptyState, Skeleton } from '../kit';
import { go, Link } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { ShiftFacts, useRoleRow } from '../shift/shift-facts';
import { useShiftCommand } from '../shift/use-shift-command';
import { useShiftBoard } from './shift-board';
import { useClashes, useClashText } from './use-clashes';

/** Somebody cannot come. Who takes it first has it, from that moment. */
export function TakeCover({ id }: { readonly id: string }): ReactNode {
  const { board } = useShiftBoard();
  const [seen, setSeen] = useState<Cover | null>(null);
  const listed = board?.covers.find((one) => one.id === id) ?? null;
  if (listed && listed !== seen) setSeen(listed);
  const cover = listed ?? seen;
  return cover ? <Offer cover={cover} /> : <Gone />;
}

function Gone(): ReactNode {
  const words = useWords();
  const { board, fault, again } = useShiftBoard();
  return (
    <Screen title={words.t('cover.title')}>
      {board === null && !fault ? <Skeleton label={words.t('app.loading')} rows={4} /> : null}
      <FaultNote fault={fault} onRetry={again} />
      {board === null ? null : <EmptyState>{words.t('cover.gone')}</EmptyState>}
      <Link to="/shifts" size="big" icon="back">
        {words.t('shift.back')}
      </Link>
    </Screen>
  );
}

function Offer({ cover }: { readonly cover: Cover }): ReactNode {
  const words = useWords();
  const online = useOnline();
  const roleRow = useRoleRow();
  const clashes = useClashes(cover);
  const clashText = useClashText();
  const { busy, fault, send } = useShiftCommand();
  const press = async (): Promise<void> => {
    const mine = await send(
      TAKE_COVER,
      (key) => ({ id: cover.id, key }),
      (data) => data.takeCover,
    );
    if (mine) go(`/shifts/${mine.id}`, { replace: true });
  };
  const isClash = clashes.some(({ how }) => how === 'overlaps');
  const blocked = isClash ? words.t('clash.blocked') : online ? undefined : words.t('app.needsNetwork');
  return (
    <Screen title={words.t('cover.title')}>
      <p>{words.t('cover.lead', { handle: cover.handle })}</p>
      <Card title={words.t(`shiftKind.${cover.kind}`)}>
        <ShiftFacts shift={cover} more={[roleRow(cover.role)]} />
      </Card>
      {clashes.map((clash) => (
        <Banner key={clash.held.id} tone={clash.how === 'overlaps' ? 'danger' : 'warning'}>
          {clashText(clash)}
        </Banner>
      ))}
      <p>{words.t('signUp.rules')}</p>
      <FaultNote fault={fault} />
      <div className="actions">
        <Link to="/shifts" size="big" icon="back">
          {words.t('signUp.no')}
        </Link>
        <Button
          size="main"
          variant="primary"
          icon="check"
          busy={busy}
          reason={blocked}
          onPress={() => void press()}
        >
          {words.t('cover.yes')}
        </Button>
      </div>
    </Screen>
  );
}
