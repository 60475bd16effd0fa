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
  /** Working: the words stay, a second press is ignored. */
  /** The reason is for ears and hovering only: where the place around it makes it plain. */
  readonly hushed?: boolean;
  readonly busy?: boolean;
  readonly pressed?: boolean;
  readonly shortcut?: string;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
  readonly onPress?: () => void;
  readonly form?: string;
}

/** A verb and a thing. Never disappears: when it cannot act it says why. */
export function Button(props: ButtonProps): ReactNode {
  const { variant = 'secondary', size = 'normal', busy = false, reason } = props;
  const reasonId = useId();
  const idle = reason === undefined && !busy;
  return (
    <>
      <AriaButton
        className="button"
        type={idle ? (props.type ?? 'button') : 'button'}
        data-variant={variant}
        data-size={size}
        data-icon-only={props.children === undefined || undefined}
        data-blocked={reason !== undefined || undefined}
        aria-disabled={!idle}
        {...(props.label === undefined ? {} : { 'aria-label': props.label })}
        {...(reason === undefined ? {} : { 'aria-describedby': reasonId })}
        {...(props.pressed === undefined ? {} : { 'aria-pressed': props.pressed })}
        {...(props.shortcut === undefined ? {} : { 'aria-keyshortcuts': props.shortcut })}
        {...(props.autoFocus === undefined ? {} : { autoFocus: props.autoFocus })}
        {...(props.form === undefined ? {} : { form: props.form })}
        data-pending={busy || undefined}
        onPress={() => {
          if (idle) props.onPress?.();
        }}
      >
        {props.icon ? <Icon name={props.icon} /> : null}
        {props.children === undefined ? null : <span>{props.children}</span>}
        {props.shortcut === undefined ? null : (
          <kbd className="key" aria-hidden="true">
            {props.shortcut}
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
