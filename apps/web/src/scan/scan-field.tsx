import { useRef, useState, type ReactNode } from 'react';
import { MoreSentences, useLanguage } from '../i18n/language';
import { Button, TextField } from '../ui';
import { beSilent, isSilent } from './beep';
import { CameraScanner } from './camera-scanner';
import './scan.css';
import { scanAr } from './scan.ar';
import { type ScanKey, scanEn } from './scan.en';
import { scanEs } from './scan.es';
import { useWedge } from './use-wedge';

const CATALOGS = { en: scanEn, es: scanEs, ar: scanAr };

interface ScanFieldProps {
  /** A number from a scanner, a camera or a hand. */
  readonly onCode: (text: string) => void;
  /** What stands in the field while somebody types; below it the caller may offer names. */
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  /** Off while a dialog is open: its fields are its own. */
  readonly active?: boolean;
  readonly children?: ReactNode;
}

/** One place to scan: a scanner that types, a camera, or a hand. */
export const ScanField = (props: ScanFieldProps): ReactNode => (
  <MoreSentences catalogs={CATALOGS}>
    <Field {...props} />
  </MoreSentences>
);

function Field({ onCode, typed, onTyped, active = true, children }: ScanFieldProps): ReactNode {
  const words = useLanguage<ScanKey>();
  const field = useRef<HTMLInputElement>(null);
  const [camera, setCamera] = useState(false);
  useWedge(onCode, active);
  const enter = (): void => {
    if (typed.trim() === '') return;
    onCode(typed.trim());
    onTyped('');
  };
  return (
    <section className="scan stack">
      <div className="row scan-row">
        <TextField
          id="scan"
          label={words.t('scan.field')}
          hint={words.t('scan.hint')}
          value={typed}
          onChange={onTyped}
          inputRef={field}
          autoFocus
          spellCheck={false}
          onKeyDown={(event) => {
            if (event.key === 'Enter') enter();
          }}
        />
        <Button onPress={enter}>{words.t('scan.take')}</Button>
        <Button icon="eye" onPress={() => setCamera(!camera)}>
          {words.t(camera ? 'scan.camera.close' : 'scan.camera.open')}
        </Button>
        <SoundSwitch />
      </div>
      {children}
      {camera ? (
        <CameraScanner
          onCode={({ text }) => onCode(text)}
          onNone={() => field.current?.focus()}
          onType={() => {
            setCamera(false);
            field.current?.focus();
          }}
        />
      ) : null}
    </section>
  );
}

function SoundSwitch(): ReactNode {
  const words = useLanguage<ScanKey>();
  const [silent, setSilent] = useState(isSilent);
  return (
    <Button
      variant="quiet"
      onPress={() => {
        beSilent(!silent);
        setSilent(!silent);
      }}
    >
      {words.t(silent ? 'scan.sound.off' : 'scan.sound.on')}
    </Button>
  );
}
