import { useEffect, useRef, type ReactNode } from 'react';
import {
  Button as AriaButton,
  Dialog as AriaDialog,
  Heading,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Modal,
  ModalOverlay,
  Popover,
} from 'react-aria-components';
import { Icon, type IconName } from './icon';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Buttons, in reading order; the last is the one that acts. */
  readonly actions?: ReactNode;
  readonly size?: 'normal' | 'wide';
}

/** Keeps focus inside, closes with Escape, gives focus back. */
export function Dialog(props: DialogProps): ReactNode {
  return (
    <ModalOverlay
      className="scrim"
      isOpen={props.open}
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className="modal" data-size={props.size ?? 'normal'}>
        <AriaDialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {props.title}
            </Heading>
            <AriaButton
              className="button"
              data-variant="quiet"
              data-icon-only
              aria-label={props.closeLabel}
              onPress={props.onClose}
            >
              <Icon name="close" />
            </AriaButton>
          </header>
          <Body>{props.children}</Body>
          {props.actions ? <footer className="dialog-actions">{props.actions}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A pressed button may vanish with what it did; the focus then stays in the dialog instead of falling out of it. */
function Body({ children }: { readonly children: ReactNode }): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const dialog = body.current?.closest<HTMLElement>('.dialog');
    if (!dialog) return;
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body) dialog.focus();
    });
    observer.observe(dialog, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return (
    <div className="dialog-body" ref={body}>
      {children}
    </div>
  );
}

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly lang?: string;
  readonly selected?: boolean;
}

interface MenuProps {
  readonly label: string;
  readonly icon: IconName;
  /** Shown beside the icon; the label alone when it would say the same. */
  readonly text?: string;
  readonly entries: readonly MenuEntry[];
  readonly onChoose: (id: string) => void;
}

/** A button that opens a short list of commands. */
export function Menu({ label, icon, text, entries, onChoose }: MenuProps): ReactNode {
  const selected = entries.filter((entry) => entry.selected).map((entry) => entry.id);
  const selectable = entries.some((entry) => entry.selected !== undefined);
  return (
    <MenuTrigger>
      <AriaButton className="button" data-variant="quiet" aria-label={text ? `${label}: ${text}` : label}>
        <Icon name={icon} />
        {text ? <span>{text}</span> : null}
      </AriaButton>
      <Popover className="popover">
        <AriaMenu
          className="menu"
          onAction={(key) => onChoose(String(key))}
          {...(selectable ? { selectionMode: 'single' as const, selectedKeys: selected } : {})}
        >
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} className="menu-item" textValue={entry.label}>
              {entry.icon ? <Icon name={entry.icon} /> : null}
              <span {...(entry.lang === undefined ? {} : { lang: entry.lang })}>{entry.label}</span>
              {entry.selected ? <Icon name="check" size={16} /> : null}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
