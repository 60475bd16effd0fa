import { useId, type ReactNode } from 'react';
import { FieldError, type Option } from './fields';
import { Icon, type IconName } from './icon';

interface GroupFrame {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Rows of full width, or chips side by side. */
  readonly shape?: 'rows' | 'chips';
  readonly id?: string;
}

export interface Choice<Value extends string> extends Option<Value> {
  readonly icon?: IconName;
  readonly hint?: string;
  readonly shortcut?: string;
}

function Group(props: GroupFrame & { readonly children: ReactNode; readonly group: string }): ReactNode {
  const { group, label, hint, error, shape = 'rows', children } = props;
  const notes = [hint ? `${group}-hint` : '', error ? `${group}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset className="choices" id={group} {...(notes === '' ? {} : { 'aria-describedby': notes })}>
      <legend className="field-label">{label}</legend>
      {hint ? (
        <p className="field-hint" id={`${group}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${group}-error`}>{error}</FieldError> : null}
      <div className="choice-list" data-shape={shape}>
        {children}
      </div>
    </fieldset>
  );
}

interface RowProps<Value extends string> {
  readonly choice: Choice<Value>;
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Row<Value extends string>({ choice, type, name, checked, onChange }: RowProps<Value>): ReactNode {
  return (
    <label className="choice" data-checked={checked || undefined}>
      <input
        type={type}
        name={name}
        checked={checked}
        {...(choice.shortcut === undefined ? {} : { 'aria-keyshortcuts': choice.shortcut })}
        onChange={(event) => onChange(event.target.checked)}
      />
      {choice.icon ? <Icon name={choice.icon} /> : null}
      <span>
        {choice.label}
        {choice.hint ? <span className="meta choice-hint">{choice.hint}</span> : null}
      </span>
      {choice.shortcut === undefined ? null : (
        <kbd className="key" aria-hidden="true">
          {choice.shortcut}
        </kbd>
      )}
    </label>
  );
}

interface RadioRowsProps<Value extends string> extends GroupFrame {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One of several; the whole row is the target. */
export function RadioRows<Value extends string>(props: RadioRowsProps<Value>): ReactNode {
  const made = useId();
  return (
    <Group {...props} group={props.id ?? made}>
      {props.choices.map((choice) => (
        <Row
          key={choice.value}
          type="radio"
          name={made}
          choice={choice}
          checked={props.value === choice.value}
          onChange={() => props.onChange(choice.value)}
        />
      ))}
    </Group>
  );
}

interface CheckRowsProps<Value extends string> extends GroupFrame {
  readonly choices: readonly Choice<Value>[];
  readonly value: readonly Value[];
  readonly onChange: (value: readonly Value[]) => void;
}

/** Any of several. */
export function CheckRows<Value extends string>(props: CheckRowsProps<Value>): ReactNode {
  const made = useId();
  const { value, onChange } = props;
  return (
    <Group {...props} group={props.id ?? made}>
      {props.choices.map((choice) => (
        <Row
          key={choice.value}
          type="checkbox"
          name={made}
          choice={choice}
          checked={value.includes(choice.value)}
          onChange={(checked) =>
            onChange(checked ? [...value, choice.value] : value.filter((one) => one !== choice.value))
          }
        />
      ))}
    </Group>
  );
}
