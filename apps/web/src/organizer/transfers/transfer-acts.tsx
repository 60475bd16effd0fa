import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { OneTransferQuery } from '../../gql/graphql';
import type { Fault } from '../../platform/graphql/refusals';
import { Button } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { ReceiveDialog } from './receive-dialog';
import {
  APPROVE_TRANSFER,
  BRING_BACK,
  CANCEL_TRANSFER,
  CLOSE_TRANSFER,
  DISPATCH_TRANSFER,
  PACK_TRANSFER,
  PICK_TRANSFER,
  REJECT_TRANSFER,
  UNPACK_TRANSFER,
} from './transfer-documents';
import { WhyDialog } from './why-dialog';
import type { Transfer } from './transfers';

interface TransferActsProps {
  readonly transfer: Transfer;
  readonly bins: OneTransferQuery['bins'];
  readonly onFault: (fault: Fault | null) => void;
}

/** The order in which presses stand; the last of those that can be pressed is the one that leads on. */
const ORDER = [
  'cancel',
  'reject',
  'bringBack',
  'unpack',
  'approve',
  'pick',
  'pack',
  'dispatch',
  'receiveSome',
  'close',
] as const;
type Act = (typeof ORDER)[number];

/** What this hub can do now, the next step last and strongest. */
export function TransferActs({ transfer, bins, onFault }: TransferActsProps): ReactNode {
  const words = useWords();
  const [asking, setAsking] = useState<'cancel' | 'reject' | 'receiveSome' | null>(null);
  const { busy, run } = useCommand(onFault);
  const commands = usePresses();
  const acts = ORDER.filter((act) => transfer.can.includes(act));
  const press = (act: Act): void => {
    onFault(null);
    if (act === 'cancel' || act === 'reject' || act === 'receiveSome') setAsking(act);
    else void run((key) => commands[act]({ variables: { id: transfer.id, key } }));
  };
  return (
    <div className="row">
      {acts.map((act, i) => (
        <Button
          key={act}
          busy={busy}
          {...(i === acts.length - 1 && act !== 'cancel' && act !== 'bringBack'
            ? { variant: 'primary' as const }
            : {})}
          onPress={() => press(act)}
        >
          {words.t(`transfer.act.${act}`)}
        </Button>
      ))}
      {asking === 'receiveSome' ? (
        <ReceiveDialog transfer={transfer} bins={bins} onFault={onFault} onEnd={() => setAsking(null)} />
      ) : null}
      {asking === 'cancel' || asking === 'reject' ? (
        <WhyDialog
          title={words.t(`transfer.act.${asking}`)}
          onEnd={() => setAsking(null)}
          onChoose={(reason) => {
            setAsking(null);
            void run((key) => commands[asking]({ variables: { id: transfer.id, reason, key } }));
          }}
        />
      ) : null}
    </div>
  );
}

function usePresses() {
  const [approve] = useMutation(APPROVE_TRANSFER);
  const [pick] = useMutation(PICK_TRANSFER);
  const [pack] = useMutation(PACK_TRANSFER);
  const [unpack] = useMutation(UNPACK_TRANSFER);
  const [dispatch] = useMutation(DISPATCH_TRANSFER);
  const [bringBack] = useMutation(BRING_BACK);
  const [close] = useMutation(CLOSE_TRANSFER);
  const [cancel] = useMutation(CANCEL_TRANSFER);
  const [reject] = useMutation(REJECT_TRANSFER);
  return { approve, pick, pack, unpack, dispatch, bringBack, close, cancel, reject };
}
