import type { ReactNode } from 'react';
import { Button, Card } from '../kit';
import { ASK_COVER } from '../api/shift-documents';
import { useHub } from '../frame/hub';
import { go, Link } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { CallHub } from '../run/call-hub';
import type { MyShift } from './kept-shift';
import { ShiftFacts } from './shift-facts';
import { ShiftGone } from './shift-gone';
import { useMyShift } from './use-my-shift';
import { useShiftCommand } from './use-shift-command';

/** Asks others to come instead. Until one does, I am the one who comes. */
export function AskForCover({ id }: { readonly id: string }): ReactNode {
  const shift = useMyShift(id);
  return shift ? <Ask shift={shift} /> : <ShiftGone />;
}

function Ask({ shift }: { readonly shift: MyShift }): ReactNode {
  const words = useWords();
  const hub = useHub();
  const online = useOnline();
  const { busy, fault, send } = useShiftCommand();
  const press = async (): Promise<void> => {
    const answer = await send(
      ASK_COVER,
      (key) => ({ id: shift.id, asked: true, key }),
      (data) => data.askCover,
    );
    if (answer) go(`/shifts/${shift.id}`, { replace: true });
  };
  return (
    <Screen title={words.t('askCover.title')}>
      <p>{words.t('askCover.lead')}</p>
      <Card title={words.t(`shiftKind.${shift.kind}`)}>
        <ShiftFacts shift={shift} />
      </Card>
      <FaultNote fault={fault} />
      <div className="actions">
        <CallHub hub={hub} />
        <Link to={`/shifts/${shift.id}`} size="big" icon="back">
          {words.t('askCover.no')}
        </Link>
        <Button
          size="main"
          variant="primary"
          icon="people"
          busy={busy}
          reason={online ? undefined : words.t('app.needsNetwork')}
          onPress={() => void press()}
        >
          {words.t('askCover.yes')}
        </Button>
      </div>
    </Screen>
  );
}
