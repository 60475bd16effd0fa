import { formatReceiptCode } from '@doorstep/sealed';
import type { ReactNode } from 'react';
import { useUnlocked } from '../../../platform/session/session';
import { Button } from '../../../ui';
import { signText } from '../../case/sign-text';
import { useWords } from '../../messages';
import type { Outcome } from './use-sending';
import '../../sheets/route-sheets.css';

interface SlipsProps {
  readonly outcomes: ReadonlyMap<number, Outcome>;
  readonly onBack: () => void;
}

/** A slip for each household, by the number of its row: its code and its door sign, and nobody's name. */
export function Slips({ outcomes, onBack }: SlipsProps): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  const sent = [...outcomes].flatMap(([line, one]) => (one.at === 'sent' ? [{ line, ...one }] : []));
  return (
    <>
      <div className="sheet-controls row">
        <Button onPress={onBack}>{words.t('bring.slips.back')}</Button>
        <Button variant="primary" onPress={() => print()}>
          {words.t('bring.slips.print', { count: sent.length })}
        </Button>
        <span className="meta">{words.t('bring.slips.lead')}</span>
      </div>
      <ul className="slips" aria-label={words.t('bring.slips')}>
        {sent
          .sort((a, b) => a.line - b.line)
          .map(({ line, code, sign }) => (
            <li key={line} className="slip">
              <strong>{words.t('bring.slips.row', { line })}</strong>
              <span>{words.t('intake.saved.code')}</span>
              <bdi dir="ltr" className="slip-code">
                {formatReceiptCode(code)}
              </bdi>
              <span>
                {words.t('intake.saved.sign')}: <strong>{signText(words, sign)}</strong>
              </span>
              <span className="meta">
                {me.hub.name} <bdi dir="ltr">{me.hub.phone}</bdi>
              </span>
            </li>
          ))}
      </ul>
    </>
  );
}
