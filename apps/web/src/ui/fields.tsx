import { useId, type InputHTMLAttributes, type ReactNode, type Ref } from 'react';
import { Icon } from './icon';

interface FieldFrame {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined;
  /** A key that jumps here, printed beside the label. */
  readonly shortcut?: string;
  /** Names the field for an `ErrorSummary` link. */
  readonly id?: string;
}

function useFrame({ hint, error, id }: FieldFrame) {
  const made = useId();
  const field = id ?? made;
  const notes = [hint ? `${field}-hint` : '', error ? `${field}-error` : ''].filter(Boolean).join(' ');
  return {
    field,
    described: notes === '' ? {} : { 'aria-describedby': notes },
    invalid: error ? { 'aria-invalid': true as const } : {},
  };
}

function Frame(props: FieldFrame & { readonly field: string; readonly children: ReactNode }): ReactNode {
  const { field, label, hint, error, shortcut, children } = props;
  return (
    <div className="field" data-wrong={error ? true : undefined}>
      <label className="field-label" htmlFor={field}>
        {label}
        {shortcut === undefined ? null : (
          <kbd className="key" aria-hidden="true">
            {shortcut}
          </kbd>
        )}
      </label>
      {hint ? (
        <p className="field-hint" id={`${field}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${field}-error`}>{error}</FieldError> : null}
      {children}
    </div>
  );
}

export function FieldError({ id, children }: { readonly id: string; readonly children: string }): ReactNode {
  return (
    <p className="field-error" id={id}>
      <Icon name="alert" size={16} /> {children}
    </p>
  );
}

type InputProps = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'type'
  | 'inputMode'
  | 'autoComplete'
  | 'autoFocus'
  | 'maxLength'
  | 'onKeyDown'
  | 'onBlur'
  | 'spellCheck'
  | 'lang'
  | 'name'
>;

interface TextFieldProps extends FieldFrame, InputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly readOnly?: boolean;
}

export function TextField(props: TextFieldProps): ReactNode {
  const { label, hint, error, shortcut, id, value, onChange, inputRef, readOnly, ...input } = props;
  const frame = useFrame(props);
  return (
    <Frame {...{ label, hint, error, ...(shortcut === undefined ? {} : { shortcut }) }} field={frame.field}>
      <input
        className="input"
        type="text"
        autoComplete="off"
        {...input}
        {...frame.described}
        {...frame.invalid}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
        id={frame.field}
        readOnly={readOnly ?? false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  );
}

interface TextAreaProps extends FieldFrame {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  readonly rows?: number;
}

/** Longer text with its meter. */
export function TextArea(props: TextAreaProps): ReactNode {
  const frame = useFrame(props);
  return (
    <Frame label={props.label} hint={props.hint} error={props.error} field={frame.field}>
      <textarea
        className="input"
        rows={props.rows ?? 3}
        maxLength={props.maxLength}
        {...frame.described}
        {...frame.invalid}
        id={frame.field}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
      <p className="meta tabular" aria-hidden="true">
        <bdi dir="ltr">
          {props.value.length} / {props.maxLength}
        </bdi>
      </p>
    </Frame>
  );
}

interface NumberFieldProps extends FieldFrame {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly lessLabel?: string;
  readonly moreLabel?: string;
}

/** A whole number, typed or stepped by buttons. A text field on purpose: wheels and arrow bursts change nothing. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const frame = useFrame(props);
  const { value, min = 0, max = 9_999 } = props;
  const step = (by: number): void => props.onChange(Math.min(max, Math.max(min, (value ?? 0) + by)));
  return (
    <Frame label={props.label} hint={props.hint} error={props.error} field={frame.field}>
      <span className="stepper">
        {props.lessLabel ? <Step label={props.lessLabel} icon="minus" onPress={() => step(-1)} /> : null}
        <input
          className="input tabular"
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          {...frame.described}
          {...frame.invalid}
          id={frame.field}
          value={value ?? ''}
          onChange={(event) => props.onChange(wholeNumber(event.target.value, max))}
        />
        {props.moreLabel ? <Step label={props.moreLabel} icon="plus" onPress={() => step(1)} /> : null}
      </span>
    </Frame>
  );
}

function wholeNumber(text: string, max: number): number | null {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? null : Math.min(max, Number(digits));
}

interface StepProps {
  readonly label: string;
  readonly icon: 'plus' | 'minus';
  readonly onPress: () => void;
}

function Step({ label, icon, onPress }: StepProps): ReactNode {
  return (
    <button
      type="button"
      className="button"
      data-icon-only
      data-variant="secondary"
      aria-label={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> extends FieldFrame {
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

/** The browser's own list: it knows phones, zoom and screen readers better than we do. */
export function Select<Value extends string>(props: SelectProps<Value>): ReactNode {
  const frame = useFrame(props);
  return (
    <Frame label={props.label} hint={props.hint} error={props.error} field={frame.field}>
      <select
        className="input"
        {...frame.described}
        {...frame.invalid}
        id={frame.field}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value as Value)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}
