import { useId, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon, type IconName } from './icon';

interface ButtonProps {
  readonly children?: ReactNode;
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'big' | 'small' | 'main';
  readonly icon?: IconName;
  /** For a button that shows only its icon. */
  readonly label?: string;
  /** Why it cannot be pressed now. The button stays in place, can be focused and says so. */
  readonly reason?: string | undefined;
  /** The reason is for ears only: where what stands around the button makes it plain. */
  readonly hushed?: boolean;
  /** Working: the words stay, a second press is ignored. */
  readonly busy?: boolean;
  readonly pressed?: boolean;
  readonly shortcut?: string;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
  readonly onPress?: () => void;
  readonly form?: string;
  /** Not a stop of Tab: arrows lead here. */
  readonly skipped?: boolean;
}

/** A verb and a thing. Never disappears: when it cannot act it says why. */
export function Button(props: ButtonProps): ReactNode {
  const { busy = false, reason, children, shortcut, icon } = props;
  const reasonId = useId();
  const idle = reason === undefined && !busy;
  return (
    <>
      <AriaButton
        className="button"
        type={idle ? (props.type ?? 'button') : 'button'}
        {...looksOf(props)}
        {...saysOf(props, reasonId)}
        aria-disabled={!idle}
        excludeFromTabOrder={props.skipped ?? false}
        onPress={() => {
          if (idle) props.onPress?.();
        }}
      >
        {icon ? <Icon name={icon} /> : null}
        {children === undefined ? null : <span>{children}</span>}
        {shortcut === undefined ? null : (
          <kbd className="key" aria-hidden="true">
            {shortcut}
          </kbd>
        )}
      </AriaButton>
      {reason === undefined ? null : (
        <span id={reasonId} className={props.hushed ? 'visually-hidden' : 'button-reason'}>
          {reason}
        </span>
      )}
    </>
  );
}

const looksOf = ({ variant = 'secondary', size = 'normal', busy, reason, children }: ButtonProps) => ({
  'data-variant': variant,
  'data-size': size,
  'data-icon-only': children === undefined || undefined,
  'data-blocked': reason !== undefined || undefined,
  'data-pending': busy === true || undefined,
});

/** Attributes that are there or not there: none may be passed on as undefined. */
const saysOf = ({ label, reason, pressed, shortcut, autoFocus, form }: ButtonProps, reasonId: string) => ({
  ...(label === undefined ? {} : { 'aria-label': label }),
  ...(reason === undefined ? {} : { 'aria-describedby': reasonId }),
  ...(pressed === undefined ? {} : { 'aria-pressed': pressed }),
  ...(shortcut === undefined ? {} : { 'aria-keyshortcuts': shortcut }),
  ...(autoFocus === undefined ? {} : { autoFocus }),
  ...(form === undefined ? {} : { form }),
});
