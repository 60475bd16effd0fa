import { useQuery } from '@apollo/client/react';
import { weightOf } from '@doorstep/goods';
import type { ReactNode } from 'react';
import type { DonationLinesFragment } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Button, Card, DataTable, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { BINS } from '../stock/goods-documents';
import type { Line } from './line-draft';
import type { Donors } from './use-donors';
import { type Units, useLineWords } from './use-line-words';
import '../sheets/route-sheets.css';

interface FinishedProps {
  readonly donation: DonationLinesFragment;
  readonly donors: Donors;
  readonly units: Units;
}

/** What came: the receipt to print, where to put it, and a text that says thank you. No household is on this page. */
export function Finished(props: FinishedProps): ReactNode {
  const taken = props.donation.lines.filter((line) => !line.rejectReason);
  return (
    <div className="stack">
      <Receipt {...props} lines={taken} />
      <div className="stack sheet-controls">
        <PutAway {...props} lines={taken} />
        <Thanks {...props} lines={taken} />
      </div>
    </div>
  );
}

interface PartProps extends FinishedProps {
  readonly lines: readonly Line[];
}

/** Weight of what is known, and of how many lines nobody knows it. */
function weighed(lines: readonly Line[]): { readonly grams: number; readonly unknown: number } {
  const weights = lines.map((line) =>
    weightOf({ quantity: line.quantity, grams: line.grams ?? null }, line.item.grams ?? null),
  );
  return {
    grams: weights.reduce<number>((sum, grams) => sum + (grams ?? 0), 0),
    unknown: weights.filter((grams) => grams === null).length,
  };
}

function Receipt({ donation, donors, units, lines }: PartProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const say = useLineWords(units);
  const hub = useUnlocked().me.hub.name;
  const { grams, unknown } = weighed(lines);
  const drive = donors.driveOf(donation.driveId);
  return (
    <section className="donation-receipt stack" aria-label={words.t('gift.receipt')}>
      <div className="row sheet-controls">
        <Button variant="primary" onPress={() => print()}>
          {words.t('gift.print')}
        </Button>
      </div>
      <h2>{words.t('gift.receipt.title')}</h2>
      <p>
        {words.t('gift.receipt.hub', { hub, day: time.shortDay(donation.receivedOn) })}
        <br />
        {words.t('gift.receipt.from', { donor: donors.nameOf(donation.donorId) })}
        {drive === null ? null : ` · ${drive}`}
      </p>
      <DataTable
        narrow="cards"
        caption={words.t('gift.receipt')}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'item',
            header: words.t('gift.column.item'),
            rowHeader: true,
            cell: (line) => [say.name(line), line.brand].filter(Boolean).join(', '),
          },
          {
            id: 'amount',
            header: words.t('gift.column.quantity'),
            align: 'end',
            cell: (line) => say.amount(line),
          },
        ]}
      />
      <p>
        <strong>
          {words.t('gift.total')}: {words.t('gift.total.weight', { weight: say.weight(grams) })}
        </strong>
        {unknown === 0 ? null : <> {words.t('gift.total.unweighed', { count: unknown })}</>}
      </p>
      <p className="meta">{words.t('gift.receipt.foot')}</p>
    </section>
  );
}

function PutAway({ units, lines }: PartProps): ReactNode {
  const words = useWords();
  const say = useLineWords(units);
  const bins = useQuery(BINS).data?.bins ?? [];
  const places = [null, ...bins.map(({ id }) => id)];
  const placeOf = (line: Line): string | null => line.binId ?? null;
  const rows = [...lines].sort((a, b) => places.indexOf(placeOf(a)) - places.indexOf(placeOf(b)));
  const nameOf = (line: Line): string =>
    bins.find(({ id }) => id === line.binId)?.name ?? words.t('gift.bin.none');
  return (
    <Card title={words.t('gift.putAway')} icon="stock">
      <p className="meta">{words.t('gift.putAway.lead')}</p>
      <DataTable
        narrow="cards"
        caption={words.t('gift.putAway')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { id: 'bin', header: words.t('gift.column.bin'), cell: nameOf },
          {
            id: 'item',
            header: words.t('gift.column.item'),
            rowHeader: true,
            cell: (line) => say.name(line),
          },
          {
            id: 'amount',
            header: words.t('gift.column.quantity'),
            align: 'end',
            cell: (line) => say.amount(line),
          },
        ]}
      />
    </Card>
  );
}

function Thanks({ donation, donors, units, lines }: PartProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const toast = useToast();
  const say = useLineWords(units);
  const hub = useUnlocked().me.hub.name;
  const { grams } = weighed(lines);
  const text = words.t('gift.thanks.text', {
    donor: donation.donorId ? donors.nameOf(donation.donorId) : words.t('gift.thanks.friend'),
    day: time.shortDay(donation.receivedOn),
    weight: grams > 0 ? say.weight(grams) : words.t('gift.thanks.gift'),
    hub,
  });
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    toast({ tone: 'success', text: words.t('gift.copied') });
  };
  return (
    <Card title={words.t('gift.thanks')} icon="copy">
      <p>{text}</p>
      <Button icon="copy" onPress={() => void copy()}>
        {words.t('gift.copy')}
      </Button>
    </Card>
  );
}
