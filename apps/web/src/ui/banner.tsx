import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

const ICON: Readonly<Record<Tone, IconName>> = {
  info: 'info',
  success: 'check',
  warning: 'clock',
  danger: 'alert',
};

interface BannerProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** Read out at once (`alert`) or when the reader pauses (`status`); silent when it was there from the start. */
  readonly announce?: 'alert' | 'status';
}

/** One quiet strip: what happened, what was kept, what to do. */
export function Banner({ tone, children, action, announce }: BannerProps): ReactNode {
  return (
    <div className="banner" data-tone={tone} {...(announce === undefined ? {} : { role: announce })}>
      <Icon name={ICON[tone]} />
      <div className="banner-text">{children}</div>
      {action}
    </div>
  );
}

interface ChipProps {
  readonly tone?: Tone | 'plain';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A state in a word, with its own icon: colour never says it alone. */
export function Chip({ tone = 'plain', icon, children }: ChipProps): ReactNode {
  return (
    <span className="chip" data-tone={tone}>
      {icon ? <Icon name={icon} size={16} /> : null}
      {children}
    </span>
  );
}
