import { useRef, useState, type ReactNode } from 'react';
import { Banner, Button, Card } from '../../../ui';
import { useWords } from '../../messages';
import { MOST_ROWS, readSheet, textOf, type Sheet, type SheetFault } from './sheet';

/** Picks the file and reads it in the memory of this tab. */
export function PickFile({ onRead }: { readonly onRead: (sheet: Sheet) => void }): ReactNode {
  const words = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<SheetFault | null>(null);
  const take = async (file: File): Promise<void> => {
    const text = textOf(new Uint8Array(await file.arrayBuffer()), words.locale);
    const sheet = text.ok ? readSheet(text.value) : text;
    setWrong(sheet.ok ? null : sheet.error);
    if (sheet.ok) onRead(sheet.value);
  };
  return (
    <Card title={words.t('bring.file')} icon="lock">
      <p>{words.t('bring.file.lead')}</p>
      <p className="meta">{words.t('bring.file.hint', { most: MOST_ROWS })}</p>
      {wrong === null ? null : (
        <Banner tone="danger" announce="alert">
          {words.t(`bring.file.${wrong}`, { most: MOST_ROWS })}
        </Banner>
      )}
      <input
        ref={picker}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={words.t('bring.file.pick')}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void take(file);
        }}
      />
      <div className="row">
        <Button variant="primary" size="big" autoFocus onPress={() => picker.current?.click()}>
          {words.t('bring.file.pick')}
        </Button>
      </div>
    </Card>
  );
}
