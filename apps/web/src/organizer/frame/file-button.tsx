import { useRef, type ReactNode } from 'react';
import { Button, type IconName } from '../../ui';

interface FileButtonProps {
  readonly children: string;
  /** Names the field for ears. */
  readonly label: string;
  readonly accept: string;
  readonly icon?: IconName;
  readonly busy?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file. The same file may be chosen again: people mend it and try once more. */
export function FileButton({
  children,
  label,
  accept,
  icon = 'arrowUp',
  busy = false,
  onFile,
}: FileButtonProps): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button icon={icon} busy={busy} onPress={() => picker.current?.click()}>
        {children}
      </Button>
    </>
  );
}
