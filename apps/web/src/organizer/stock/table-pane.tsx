import { useQuery } from '@apollo/client/react';
import { ITEM_COLUMNS, itemTable, type KnownItem } from '@doorstep/goods';
import { useState, type ReactNode } from 'react';
import type { GoodsQuery } from '../../gql/graphql';
import { Button, Card } from '../../ui';
import { FileButton } from '../frame/file-button';
import { useHubTime } from '../frame/hub-time';
import { saveFile } from '../frame/save-file';
import { useWords } from '../messages';
import { saveCsv } from '../reports/save-csv';
import { STOCK } from './stock-documents';
import { stockRows } from './stock-rows';
import { TableIn } from './table-in';

/** Items as a table: out for a spreadsheet, and in again. */
export function TablePane({ data }: { readonly data: GoodsQuery }): ReactNode {
  const words = useWords();
  const [file, setFile] = useState<{ readonly name: string; readonly text: string } | null>(null);
  return (
    <div className="stack">
      <Card title={words.t('table.out')}>
        <div className="stack">
          <p>{words.t('table.out.lead')}</p>
          <Out data={data} />
        </div>
      </Card>
      <Card title={words.t('table.in')}>
        <div className="stack">
          <p>{words.t('table.in.lead')}</p>
          <p className="meta">{words.t('table.in.columns', { columns: ITEM_COLUMNS.join(', ') })}</p>
          <div className="row">
            <FileButton
              label={words.t('table.in.file')}
              accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
              onFile={(chosen) => void chosen.text().then((text) => setFile({ name: chosen.name, text }))}
            >
              {words.t('table.in.pick')}
            </FileButton>
          </div>
          {file === null ? null : (
            <TableIn
              file={file}
              items={knownItems(data)}
              codes={data.itemCodes}
              onEnd={() => setFile(null)}
            />
          )}
        </div>
      </Card>
    </div>
  );
}

const knownItems = ({ items }: GoodsQuery): readonly KnownItem[] => items;

function Out({ data }: { readonly data: GoodsQuery }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { data: shelves } = useQuery(STOCK);
  const items = (): void => {
    const written = knownItems(data).map((item) => ({
      ...item,
      gtins: data.itemCodes.flatMap(({ gtin, itemId }) => (itemId === item.id ? [gtin] : [])),
    }));
    // A mark of the byte order, so that spreadsheets read accents and Arabic.
    saveFile(`items-${time.today()}.csv`, 'text/csv', `\ufeff${itemTable(written)}`);
  };
  return (
    <div className="row">
      <Button icon="arrowDown" onPress={items}>
        {words.t('table.out.items')}
      </Button>
      <Button
        icon="arrowDown"
        busy={shelves === undefined}
        onPress={() => saveCsv(`stock-${time.today()}.csv`, stockRows(shelves?.stock ?? [], data.bins))}
      >
        {words.t('table.out.stock')}
      </Button>
    </div>
  );
}
