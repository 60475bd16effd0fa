import { useSyncExternalStore, type MouseEvent, type ReactNode } from 'react';
import { Icon, type IconName } from '../kit';

/** Where this shell lives. Paths hold opaque ids and our own words, never a name, street or need. */
const BASE = '/v';
const MOVED = 'doorstep:moved';

function listen(changed: () => void): () => void {
  addEventListener('popstate', changed);
  addEventListener(MOVED, changed);
  return () => {
    removeEventListener('popstate', changed);
    removeEventListener(MOVED, changed);
  };
}

const read = (): string => location.pathname.slice(BASE.length).replace(/\/+$/, '') || '/';

/** The path inside this shell, `/` when it is the first screen. */
export const usePath = (): string => useSyncExternalStore(listen, read);

interface Move {
  /** Takes the place of the current entry: Back must not lead into something that is over. */
  readonly replace?: boolean;
}

export function go(path: string, { replace = false }: Move = {}): void {
  if (path !== read()) {
    if (replace) history.replaceState(null, '', BASE + path);
    else history.pushState(null, '', BASE + path);
  }
  dispatchEvent(new Event(MOVED));
  scrollTo(0, 0);
}

/** The parts of a path that fits a pattern such as `/runs/:id`; null when it does not fit. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const found: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? '';
    if (part.startsWith(':') && value !== '') found[part.slice(1)] = value;
    else if (part !== value) return null;
  }
  return found;
}

interface LinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly icon?: IconName;
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly size?: 'normal' | 'big' | 'main';
  readonly current?: boolean;
  readonly className?: string;
}

/** A link that looks like a button and moves without loading the page again. */
export function Link(props: LinkProps): ReactNode {
  const { to, children, icon, variant = 'secondary', size = 'normal', current, className = 'button' } = props;
  const press = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      className={className}
      data-variant={variant}
      data-size={size}
      href={BASE + to}
      onClick={press}
      {...(current === true ? { 'aria-current': 'page' as const } : {})}
    >
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </a>
  );
}
