import { useMutation } from '@apollo/client/react';
import {
  isStep,
  type ItemStep,
  keepLines,
  type KnownCode,
  type KnownItem,
  planItems,
  planText,
  readItemTable,
} from '@doorstep/goods';
import { useMemo, useState, type ReactNode } from 'react';
import type { Fault } from '../../platform/graphql/refusals';
import { Banner, Button, useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { GOODS, IMPORT_ITEMS } from './goods-documents';
import { TableLines, type LineFault } from './table-lines';

interface TableInProps {
  readonly file: { readonly name: string; readonly text: string };
  readonly items: readonly KnownItem[];
  readonly codes: readonly KnownCode[];
  readonly onEnd: () => void;
}

/** As many letters as fit into one message. */
const MOST = 60_000;

/** What a file would do, line by line, before anything is done; then all of it or nothing. */
export function TableIn({ file, items, codes, onEnd }: TableInProps): ReactNode {
  const words = useWords();
  const say = useToast();
  // What the server says of lines that this browser took for good.
  const [refused, setRefused] = useState<readonly LineFault[]>([]);
  const { steps, faults, table } = useMemo(
    () => read(file.text, { items, codes }),
    [file.text, items, codes],
  );
  const onFault = (fault: Fault): void => {
    const lines = fault.details?.['lines'];
    if (fault.code === 'ITEM_LINES_WRONG' && Array.isArray(lines)) setRefused(lines as LineFault[]);
    const text = fault.code === 'ITEM_CHANGED' ? 'table.in.again' : (`refusal.${fault.code}` as const);
    say({ tone: 'danger', text: words.t(text) });
  };
  const { busy, run } = useCommand(onFault);
  const [bring] = useMutation(IMPORT_ITEMS, { refetchQueries: [{ query: GOODS }, 'Stock'] });
  if (faults.some(({ line }) => line === 1))
    return (
      <Banner tone="danger" announce="alert">
        {words.t('table.in.wrong')}
      </Banner>
    );
  const all = [...faults, ...refused];
  const doing = steps.filter(isStep);
  const take = async (): Promise<void> => {
    setRefused([]);
    const seen = await digestOf(planText(doing));
    let done = { made: 0, changed: 0, linked: 0 };
    const isDone = await run(async (key) => {
      const answer = await bring({ variables: { input: { table, seen, key } } });
      done = answer.data?.importItems ?? done;
    });
    if (!isDone) return;
    say({ tone: 'success', text: words.t('table.in.done', done) });
    onEnd();
  };
  return (
    <section className="stack" aria-label={words.t('table.in.read', { file: file.name })}>
      <h3>{words.t('table.in.read', { file: file.name })}</h3>
      <p role="status">{words.t('table.in.sum', sumOf(steps))}</p>
      {all.length === 0 ? null : (
        <Banner tone="danger" announce="alert">
          {words.t('table.in.refused', { count: new Set(all.map(({ line }) => line)).size })}
        </Banner>
      )}
      {table.length > MOST ? <Banner tone="danger">{words.t('table.in.long')}</Banner> : null}
      <TableLines steps={steps} faults={all} />
      <div className="row">
        <Button onPress={onEnd}>{words.t('table.in.drop')}</Button>
        <Button
          variant="primary"
          busy={busy}
          reason={all.length > 0 ? words.t('table.in.mend') : nothingOr(doing.length, table.length, words.t)}
          onPress={() => void take()}
        >
          {words.t('table.in.do')}
        </Button>
      </div>
    </section>
  );
}

function nothingOr(
  doing: number,
  length: number,
  say: (key: 'table.in.nothing' | 'table.in.long') => string,
): string | undefined {
  if (doing === 0) return say('table.in.nothing');
  return length > MOST ? say('table.in.long') : undefined;
}

function read(
  text: string,
  hub: { readonly items: readonly KnownItem[]; readonly codes: readonly KnownCode[] },
) {
  const { rows, faults } = readItemTable(text);
  const plan = planItems(rows, hub);
  const lines = new Set(plan.steps.filter(isStep).map(({ line }) => line));
  return { steps: plan.steps, faults: [...faults, ...plan.faults], table: keepLines(text, lines) };
}

const sumOf = (steps: readonly ItemStep[]) => ({
  made: steps.filter(({ known }) => known === null).length,
  changed: steps.filter(({ known, changed }) => known !== null && changed.length > 0).length,
  linked: steps.reduce((sum, { links }) => sum + links.length, 0),
  same: steps.filter((step) => !isStep(step)).length,
});

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
