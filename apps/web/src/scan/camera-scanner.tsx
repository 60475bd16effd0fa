import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { useLanguage } from '../i18n/language';
import { Button } from '../ui';
import type { FoundCode } from './codes';
import type { ScanKey } from './scan.en';
import { useCamera } from './use-camera';

interface CameraScannerProps {
  /** The same pack seen again while it lies there is not told again. */
  readonly onCode: (code: FoundCode) => void;
  /** Somebody would rather type. */
  readonly onType: () => void;
  /** There is no camera to be had. */
  readonly onNone?: () => void;
}

/** So many looks without it, and the pack is gone: the next time it is another one. Looks, not time: phones differ. */
const LOOKS_AWAY = 6;

/** A camera that reads numbers on packs. Where there is none it says so, and the field is where one types. */
export function CameraScanner({ onCode, onType, onNone }: CameraScannerProps): ReactNode {
  const words = useLanguage<ScanKey>();
  const away = useRef(new Map<string, number>());
  const camera = useCamera((codes) => {
    for (const [text, looks] of away.current) {
      if (looks >= LOOKS_AWAY) away.current.delete(text);
      else away.current.set(text, looks + 1);
    }
    for (const code of codes) {
      if (!away.current.has(code.text)) onCode(code);
      away.current.set(code.text, 0);
    }
  });
  const none = camera.state === 'none';
  const tellNone = useEffectEvent(() => onNone?.());
  useEffect(() => {
    if (none) tellNone();
  }, [none]);
  const { state, light } = camera;
  return (
    <div className="scan-camera" data-state={state}>
      {state === 'none' ? null : (
        <video ref={camera.video} muted playsInline aria-label={words.t('scan.camera.view')} />
      )}
      <p role="status">{words.t(SENTENCE[state])}</p>
      <div className="row">
        {light === null ? null : (
          <Button onPress={() => camera.setLight(!light)}>
            {words.t(light ? 'scan.light.off' : 'scan.light.on')}
          </Button>
        )}
        <Button onPress={onType}>{words.t('scan.type')}</Button>
      </div>
    </div>
  );
}

const SENTENCE = {
  starting: 'scan.camera.starting',
  looking: 'scan.camera.aim',
  slow: 'scan.camera.slow',
  none: 'scan.camera.none',
} as const;
