import { useRef, type ReactNode, type RefObject } from 'react';
import { Button as AriaButton, isTextDropItem, useDrag, useDrop } from 'react-aria-components';
import { Icon } from './icon';

/** Something that can be carried to a landing: its kind, and which one. */
export interface Cargo {
  readonly kind: string;
  readonly id: string;
}

/** How it is carried: dragged by a pointer, picked up with one press, or by keys from landing to landing. */
export type CarriedBy = 'drag' | 'press' | 'keys';

const typeOf = (kind: string): string => `application/x-doorstep-${kind}`;

interface CarryProps {
  readonly cargo: Cargo;
  /** Names the grip: "Pick up Vera". */
  readonly label: string;
  readonly picked: boolean;
  readonly disabled?: boolean;
  /** Keeps the grip out of the Tab order, where arrows lead to it. */
  readonly skipped?: boolean;
  readonly onCarry: (by: CarriedBy | null) => void;
  readonly children: ReactNode;
}

/**
 * What can be carried: dragged as a whole by a pointer; by its grip with one press (and a second press on a landing), or
 * with Enter, Tab to the landing, Enter.
 */
export function Carry(props: CarryProps): ReactNode {
  const { cargo, label, picked, disabled = false, skipped = false, onCarry, children } = props;
  const byKeys = useRef(false);
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    isDisabled: disabled,
    getItems: () => [{ [typeOf(cargo.kind)]: cargo.id, 'text/plain': '' }],
    onDragStart: () => {
      if (!byKeys.current) onCarry('drag');
    },
    onDragEnd: () => {
      byKeys.current = false;
      onCarry(null);
    },
  });
  const { onPress: carryByKeys, ...described } = dragButtonProps;
  return (
    <div className="carry" {...dragProps} data-dragging={isDragging || undefined}>
      {disabled ? null : (
        <AriaButton
          {...described}
          className="grip"
          aria-label={label}
          aria-pressed={picked}
          excludeFromTabOrder={skipped}
          onPress={(event) => {
            byKeys.current = event.pointerType === 'keyboard' || event.pointerType === 'virtual';
            onCarry(byKeys.current ? 'keys' : picked ? null : 'press');
            if (byKeys.current) carryByKeys?.(event);
          }}
        >
          <Icon name="grip" size={16} />
        </AriaButton>
      )}
      {children}
    </div>
  );
}

interface LandingProps {
  /** Kinds of cargo that may be put down here. */
  readonly takes: readonly string[];
  readonly onLand: (cargo: Cargo) => void;
  readonly children: ReactNode;
}

interface LandingAreaProps extends LandingProps {
  readonly className?: string;
}

/** Where a pointer may drop. Keys and presses use the `LandingButton` inside it. */
export function Landing({ takes, onLand, className = '', children }: LandingAreaProps): ReactNode {
  // Never a stop on the way of keys: those go to the button.
  const nowhere = useRef<HTMLElement>(null);
  const { dropProps, isDropTarget } = useLanding(nowhere, { takes, onLand });
  return (
    <div className={`landing ${className}`} {...dropProps} data-over={isDropTarget || undefined}>
      {children}
    </div>
  );
}

/** Stands at each landing while something is carried: one press, or Tab and Enter, puts it down. */
export function LandingButton({ takes, onLand, children, ...rest }: LandingProps & PressProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const { dropButtonProps, isDropTarget } = useLanding(button, { takes, onLand });
  return (
    <AriaButton
      {...dropButtonProps}
      ref={button}
      className="button"
      data-size="small"
      data-over={isDropTarget || undefined}
      {...(rest.label === undefined ? {} : { 'aria-label': rest.label })}
      onPress={rest.onPress}
    >
      {children}
    </AriaButton>
  );
}

interface PressProps {
  readonly label?: string;
  /** Put down what was picked up with a press. */
  readonly onPress: () => void;
}

const useLanding = (
  ref: RefObject<HTMLElement | null>,
  { takes, onLand }: Pick<LandingProps, 'takes' | 'onLand'>,
) =>
  useDrop({
    ref,
    hasDropButton: true,
    getDropOperation: (types) => (takes.some((kind) => types.has(typeOf(kind))) ? 'move' : 'cancel'),
    onDrop: ({ items }) => {
      const [item] = items.filter(isTextDropItem);
      const kind = takes.find((one) => item?.types.has(typeOf(one)));
      if (!item || kind === undefined) return;
      void item.getText(typeOf(kind)).then((id) => onLand({ kind, id }));
    },
  });
