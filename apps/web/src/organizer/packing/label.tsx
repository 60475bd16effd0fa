import type { DoorSign } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { DOOR_PATHS } from '../../public/ask/door-pictures';
import { Icon, QrCode } from '../../ui';
import { signText } from '../case/sign-text';
import { type MessageKey, useWords } from '../messages';
import { type BagFacts, marksOf, type PackedItem } from './bag-facts';

interface LabelProps {
  readonly bag: BagFacts;
  /** From 1. */
  readonly box: number;
  readonly sign: DoorSign | null;
  readonly items: ReadonlyMap<string, PackedItem>;
}

/** What a scanner reads: an id that says nothing by itself. */
export const bagCode = (bagId: string): string => `H:bag:${bagId}`;

/** What stands on one box: door sign, run, stop, box n of m, cold, allergens. Never a name or a street. */
export function Label({ bag, box, sign, items }: LabelProps): ReactNode {
  const words = useWords();
  const marks = marksOf(bag, items);
  const list = new Intl.ListFormat(words.locale, { type: 'unit' });
  const named = (some: readonly string[]): string =>
    list.format(
      some.map((one) => {
        const key = `allergen.${one}`;
        return words.has(key) ? words.t(key as MessageKey) : one;
      }),
    );
  const text = sign ? signText(words, sign) : words.t('pack.sign.closed');
  return (
    <article className="label" aria-label={words.t('pack.label', { sign: text, n: box })}>
      {sign ? (
        <div className="label-sign">
          <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.5} aria-hidden="true">
            <path d={DOOR_PATHS[sign.picture]} strokeLinecap="round" strokeLinejoin="round" />
          </svg>
          <bdi dir="ltr">{sign.number}</bdi>
        </div>
      ) : null}
      <p className="label-word">{text}</p>
      <p className="label-run">
        {bag.letter
          ? words.t('pack.label.stop', { letter: bag.letter, stop: bag.stopNumber ?? 0 })
          : words.t('pack.label.noRun', { position: bag.position })}
      </p>
      <p className="label-box">{words.t('pack.label.box', { n: box, of: bag.boxes })}</p>
      {marks.cold ? (
        <p className="label-cold">
          <Icon name="cold" /> {words.t('pack.label.cold')}
        </p>
      ) : null}
      {marks.contains.length > 0 ? (
        <p className="label-marks">{words.t('pack.label.contains', { list: named(marks.contains) })}</p>
      ) : null}
      {marks.mayContain.length > 0 ? (
        <p className="label-marks">{words.t('pack.label.may', { list: named(marks.mayContain) })}</p>
      ) : null}
      <div className="label-code">
        <QrCode text={bagCode(bag.id)} label={words.t('pack.label.qr')} />
      </div>
    </article>
  );
}
