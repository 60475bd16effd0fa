import { useMemo, useState, type ReactNode } from 'react';
import { Banner, Progress } from '../../../ui';
import { FaultNote } from '../../frame/fault-note';
import { useWords } from '../../messages';
import { FixRow } from './fix-row';
import { goesAlone, mayGo, type JudgedRow } from './judge-rows';
import type { Confirmed, ListGround, ReadRow } from './row-draft';
import { RowTable, type Picking } from './row-table';
import { SendBar } from './send-bar';
import { StrangersNote } from './strangers-note';
import type { Sheet } from './sheet';
import { Slips } from './slips';
import { useJudged } from './use-judged';
import { useReadRows } from './use-read-rows';
import { useSending, type TiedRow } from './use-sending';

interface RowsProps {
  readonly sheet: Sheet;
  readonly confirmed: Confirmed;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** The rows as they were read: which can go, which somebody must look at and why, and what became of each. */
export function Rows({ sheet, confirmed, ...ways }: RowsProps): ReactNode {
  const words = useWords();
  const { rows, done, ground, isBlind } = useReadRows(sheet, confirmed);
  const all = sheet.rows.length;
  return (
    <div className="stack">
      {isBlind ? <Banner tone="warning">{words.t('place.failed')}</Banner> : null}
      {rows === null || ground === null ? (
        <Progress
          label={words.t('bring.reading')}
          text={words.t('bring.of', { done, all })}
          share={done / all}
        />
      ) : (
        <Read rows={rows} ground={ground} {...ways} />
      )}
    </div>
  );
}

interface ReadProps extends Pick<RowsProps, 'onBack' | 'onNext'> {
  readonly rows: readonly ReadRow[];
  readonly ground: ListGround;
}

function Read({ rows, ground, onBack, onNext }: ReadProps): ReactNode {
  const words = useWords();
  const [mended, setMended] = useState<ReadonlyMap<number, ReadRow>>(new Map());
  const [picks, setPicks] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [fixing, setFixing] = useState<number | null>(null);
  const [slips, setSlips] = useState(false);
  const now = useMemo(() => rows.map((row) => mended.get(row.line) ?? row), [rows, mended]);
  const judging = useJudged(now);
  const sending = useSending(ground.grid);
  const goes = (row: JudgedRow): row is TiedRow =>
    mayGo(row.state) && (picks.get(row.line) ?? goesAlone(row.state));
  const pick: Picking = {
    goes,
    set: (line, isPicked) => setPicks((before) => new Map([...before, [line, isPicked]])),
  };
  const row = now.find(({ line }) => line === fixing);
  if (slips) return <Slips outcomes={sending.outcomes} onBack={() => setSlips(false)} />;
  return (
    <>
      {judging.error === null ? null : <FaultNote error={judging.error} onRetry={judging.retry} />}
      <SendBar
        rows={judging.rows}
        going={judging.rows.filter(goes)}
        sending={sending}
        onSlips={() => setSlips(true)}
        onBack={onBack}
        onNext={onNext}
      />
      <StrangersNote rows={judging.rows.filter((one) => sending.outcomes.get(one.line)?.at !== 'sent')} />
      <RowTable rows={judging.rows} pick={pick} outcomes={sending.outcomes} onFix={setFixing} />
      {row === undefined ? null : (
        <FixRow
          row={row}
          today={ground.today}
          onDone={(better) => {
            setMended((before) => new Map([...before, [better.line, better]]));
            setFixing(null);
          }}
          onClose={() => setFixing(null)}
        />
      )}
      <p className="meta">{words.t('bring.forget')}</p>
    </>
  );
}
