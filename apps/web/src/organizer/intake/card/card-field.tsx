import type { ReactNode } from 'react';
import type { Messages } from '../../../i18n/messages';
import type { MessageKey } from '../../messages';
import type { CardFieldShape } from './card-fields';

type Words = Messages<MessageKey>;

interface CardFieldProps {
  readonly field: CardFieldShape;
  readonly theirs: Words;
  /** The words of who keys it in; null when they are the same. */
  readonly desk: Words | null;
}

/** One question with room for its answer. */
export function CardField({ field, theirs, desk }: CardFieldProps): ReactNode {
  const { label, only, hint } = field;
  return (
    <li data-field={field.name} data-room={field.room}>
      <p className="blank-label">
        {only === undefined ? null : <em>{theirs.t(only)}: </em>}
        <strong>{theirs.t(label)}</strong>{' '}
        {desk === null ? null : (
          <small lang={desk.locale} dir={desk.direction}>
            {desk.t(label)}
          </small>
        )}
        {hint === undefined ? null : <span className="blank-small">{theirs.t(hint)}</span>}
      </p>
      <Room field={field} theirs={theirs} desk={desk} />
    </li>
  );
}

function Room({ field, theirs, desk }: CardFieldProps): ReactNode {
  if (field.room === 'counts')
    return (
      <p className="blank-ticks">
        {field.of.map((key) => (
          <span key={key}>
            <span className="blank-line" data-tiny /> {theirs.t(key)}
          </span>
        ))}
      </p>
    );
  if (field.room === 'ticks')
    return (
      <p className="blank-ticks">
        {field.open === true ? <span className="blank-line" data-short /> : null}
        {field.choices.map(({ label, digit }) => (
          <span key={label}>
            <span className="sheet-box" />
            {digit === undefined ? null : <bdi className="blank-digit">{digit}</bdi>} {theirs.t(label)}
            {desk === null || digit === undefined ? null : <small lang={desk.locale}>{desk.t(label)}</small>}
          </span>
        ))}
      </p>
    );
  return <span className="blank-line" data-tall={field.room === 'lines' || undefined} />;
}
